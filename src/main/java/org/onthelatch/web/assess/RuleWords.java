package org.onthelatch.web.assess;

import static org.onthelatch.web.words.Say.say;

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
            return say("assess.rule.free");
        }
        List<String> ways = new ArrayList<>();
        for (Allow allow : ((ExitRule.Restricted) rule).allows()) {
            boolean always = allow.windows().contains(Window.ALWAYS);
            String company = company(allow.company());
            ways.add(always ? company : say("assess.rule.at", company, new WindowWords(dates).all(allow.windows())));
        }
        return ways.stream()
                .reduce((one, other) -> say("assess.rule.or", one, other))
                .orElseGet(() -> say("assess.rule.ask"));
    }

    private String company(Company company) {
        if (company instanceof Company.Alone) {
            return say("assess.rule.alone");
        }
        if (company instanceof Company.WithNamed named) {
            return say(
                    "assess.rule.named",
                    Pages.list(named.visitors().stream()
                            .map(directory::name)
                            .sorted()
                            .toList()));
        }
        return say("assess.rule.staff");
    }
}
