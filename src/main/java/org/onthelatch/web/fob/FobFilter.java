package org.onthelatch.web.fob;

import static org.onthelatch.web.words.Say.say;

import java.util.List;
import java.util.Optional;
import org.onthelatch.fob.FobState;
import org.onthelatch.fob.Holder;
import org.onthelatch.ward.Register;
import org.onthelatch.ward.WardId;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.http.Parameters;

/**
 * Which fobs are asked for.
 *
 * @param ward only those of people who live there: one or none
 * @param faults what is wrong with the question; then it stands for everything
 */
public record FobFilter(List<WardId> ward, Show show, List<Fault> faults) {

    /** Which state or holder a fob must have. */
    public enum Show {
        ALL,
        RESIDENTS,
        STAFF,
        VISITORS,
        ENTRY_ENDED,
        SPARE,
        LOST,
        OUT_OF_USE;

        /** As an address has it. */
        public String value() {
            return Parameters.small(this);
        }
    }

    static FobFilter of(Parameters parameters, Register register) {
        Optional<WardId> ward = parameters.optional(
                "ward",
                say("fob.takes.ward"),
                text -> register.wards().stream()
                        .map(known -> known.id())
                        .filter(id -> id.value().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(text)));
        Show show = parameters.oneOf("show", Show.class).orElse(Show.ALL);
        return new FobFilter(ward.stream().toList(), show, parameters.faults());
    }

    boolean takes(FobLine line) {
        boolean here = ward.isEmpty() || ward.stream().anyMatch(id -> id.value().equals(line.ward()));
        boolean held = line.state() instanceof FobState.Held || line.state() instanceof FobState.Booked;
        return here
                && switch (show) {
                    case ALL -> true;
                    case RESIDENTS -> held && line.holder().orElseThrow() instanceof Holder.OfResident;
                    case STAFF -> held && line.holder().orElseThrow() instanceof Holder.OfStaff;
                    case VISITORS -> held && line.holder().orElseThrow() instanceof Holder.OfVisitor;
                    case ENTRY_ENDED -> line.entryEnded();
                    case SPARE -> line.state() instanceof FobState.Spare;
                    case LOST -> line.state() instanceof FobState.Lost;
                    case OUT_OF_USE -> line.state() instanceof FobState.OutOfUse;
                };
    }

    public boolean isOf(WardId one) {
        return ward.contains(one);
    }

    /** The same question at another address. */
    public String link(String path) {
        String of = ward.stream().map(id -> "ward=" + id).findFirst().orElse("");
        String in = show == Show.ALL ? "" : "show=" + show.value();
        String query = of.isEmpty() || in.isEmpty() ? of + in : of + "&" + in;
        return query.isEmpty() ? path : path + "?" + query;
    }
}
