package org.onthelatch.web.assess;

import java.util.ArrayList;
import java.util.List;
import org.onthelatch.assessment.ExitRule;
import org.onthelatch.person.Allow;
import org.onthelatch.person.Company;
import org.onthelatch.ward.Window;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.words.NhsDates;
import org.onthelatch.web.words.WindowWords;

/** What a level makes of a way out, in words. */
record RuleWords(NhsDates dates, Directory directory) {

    /** "on her own every day 7am to 10pm, or with staff". */
    String of(ExitRule rule) {
        if (rule instanceof ExitRule.Free) {
            return "on her own at any time";
        }
        List<String> ways = new ArrayList<>();
        for (Allow allow : ((ExitRule.Restricted) rule).allows()) {
            boolean always = allow.windows().contains(Window.ALWAYS);
            ways.add(company(allow.company()) + (always ? "" : " " + new WindowWords(dates).all(allow.windows())));
        }
        return ways.isEmpty() ? "only after asking staff each time" : String.join(", or ", ways);
    }

    private String company(Company company) {
        if (company instanceof Company.Alone) {
            return "on her own";
        }
        if (company instanceof Company.WithNamed named) {
            return "with "
                    + Pages.list(named.visitors().stream()
                            .map(directory::name)
                            .sorted()
                            .toList());
        }
        return "with staff";
    }
}
