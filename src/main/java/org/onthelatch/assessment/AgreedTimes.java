package org.onthelatch.assessment;

import java.util.List;
import org.onthelatch.ward.Window;

/**
 * The times agreed with her for going alone, at the levels that know such times (L2, L3).
 *
 * @param wardExit when her own fob opens the ward's exits
 * @param site when she may leave the site alone; used at L2 only
 */
public record AgreedTimes(List<Window> wardExit, List<Window> site) {
    public static final AgreedTimes NONE = new AgreedTimes(List.of(), List.of());

    public AgreedTimes {
        wardExit = List.copyOf(wardExit);
        site = List.copyOf(site);
    }
}
