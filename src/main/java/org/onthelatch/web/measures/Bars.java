package org.onthelatch.web.measures;

import java.util.Locale;
import java.util.Optional;
import org.onthelatch.measure.Amount;
import org.onthelatch.measure.Amount.Share;
import org.onthelatch.measure.Told;

/** The picture of a share: a bar of 300, of which so much is filled. The same numbers stand in the table beside it. */
public final class Bars {
    private static final double WIDTH = 300;

    private Bars() {}

    /** None where it is no share, or is not told. */
    static Optional<Share> share(Told told) {
        Optional<Amount> amount = told instanceof Told.Exact exact
                ? Optional.of(exact.amount())
                : told instanceof Told.Rounded rounded ? Optional.of(rounded.amount()) : Optional.empty();
        return amount.filter(Share.class::isInstance).map(Share.class::cast);
    }

    /** How much is filled, such as "150.0". */
    public static String filled(Told told) {
        double part = share(told)
                .filter(share -> share.whole() > 0)
                .map(share -> WIDTH * share.part() / share.whole())
                .orElse(0.0);
        return String.format(Locale.ROOT, "%.1f", part);
    }

    /** Whether there is something to fill. */
    public static boolean isKnown(Told told) {
        return share(told).filter(share -> share.whole() > 0).isPresent();
    }
}
