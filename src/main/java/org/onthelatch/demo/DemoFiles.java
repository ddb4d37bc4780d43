package org.onthelatch.demo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.legalstatus.LegalStatuses;
import org.onthelatch.ward.Register;
import org.onthelatch.yaml.Checked;
import org.onthelatch.yaml.ConfigError;
import org.onthelatch.yaml.Packed;
import org.onthelatch.yaml.Section;
import org.onthelatch.yaml.Source;

/** Reads the demo's files. */
public final class DemoFiles {
    /** The files that are packed with the program, the site's among them. */
    public static final Source PACKED = new Packed(List.of("sites/saltmarsh.yaml"));

    private final Source source;
    private final List<ConfigError> errors = new ArrayList<>();

    private DemoFiles(Source source) {
        this.source = source;
    }

    /**
     * The demo ward, or all that is wrong with its files.
     *
     * @param source holds the folder demo
     * @param register the building in which its people live
     */
    public static Checked<DemoWard> read(Source source, Register register, LegalStatuses statuses) {
        return new DemoFiles(source).ward(register, statuses);
    }

    private Checked<DemoWard> ward(Register register, LegalStatuses statuses) {
        Optional<Section> people = top("people");
        Optional<Section> staff = top("staff");
        Optional<Section> visitors = top("visitors");
        Optional<Section> heron = top("assessments-heron");
        Optional<Section> cartlodge = top("assessments-cartlodge");
        Optional<Section> stages = top("stages");
        Optional<Section> leave = top("leave");
        Optional<Section> fobs = top("fobs");
        Optional<Section> doorTests = top("doortests");
        Optional<Section> restrictions = top("restrictions");
        Optional<Section> history = top("history");
        if (!errors.isEmpty()) {
            return new Checked.Invalid<>(errors);
        }

        DemoKinds kinds = new DemoKinds(
                register, statuses, names(people, "people"), names(staff, "staff"), names(visitors, "visitors"));
        PeopleFile peopleFile = PeopleFile.read(people.orElseThrow(), kinds);
        List<Assessment> assessments = new ArrayList<>(AssessmentsFile.read(heron.orElseThrow(), kinds));
        assessments.addAll(AssessmentsFile.read(cartlodge.orElseThrow(), kinds));
        LeaveFile leaveFile = LeaveFile.read(leave.orElseThrow(), kinds);
        FobsFile fobsFile = FobsFile.read(fobs.orElseThrow(), kinds);
        HistoryFile historyFile = HistoryFile.read(history.orElseThrow(), kinds);
        DemoWard ward = new DemoWard(
                peopleFile.residents(),
                StaffFile.staff(staff.orElseThrow(), kinds),
                StaffFile.visitors(visitors.orElseThrow(), kinds),
                peopleFile.authorities(),
                peopleFile.rights(),
                peopleFile.purposes(),
                peopleFile.backgrounds(),
                assessments,
                StagesFile.read(stages.orElseThrow(), kinds),
                leaveFile.leaves(),
                leaveFile.consents(),
                fobsFile.holdings(),
                fobsFile.grants(),
                fobsFile.stock(),
                RestrictionsFile.read(restrictions.orElseThrow(), kinds),
                historyFile.statements(),
                historyFile.awayNotes(),
                historyFile.acknowledgements(),
                historyFile.requests(),
                historyFile.careTeams(),
                DoorTestsFile.read(doorTests.orElseThrow(), register, kinds),
                historyFile.answers(),
                historyFile.deliveries(),
                historyFile.events(),
                StaffFile.charges(staff.orElseThrow(), kinds),
                StaffFile.covers(staff.orElseThrow(), kinds));
        Stream.of(people, staff, visitors, heron, cartlodge, stages, leave, fobs, restrictions, doorTests, history)
                .flatMap(Optional::stream)
                .forEach(file -> file.build(() -> file));
        return Checked.of(Optional.of(ward), errors);
    }

    private Optional<Section> top(String name) {
        return source.read("demo/" + name + ".yaml").match(text -> Section.top(name + ".yaml", text, errors), found -> {
            errors.addAll(found);
            return Optional.empty();
        });
    }

    private static Set<String> names(Optional<Section> file, String key) {
        return new LinkedHashSet<>(file.orElseThrow().keysOf(key));
    }
}
