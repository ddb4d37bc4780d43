package org.onthelatch.simulator.device;

import org.onthelatch.simulator.site.DoorId;

/**
 * What a door is told when it is installed; no message changes it.
 *
 * @param internal whether movement without a fob through it, while free, is nobody's business
 * @param reader whether it has a fob reader
 */
public record DoorSettings(DoorId door, boolean internal, boolean reader, FireRelease fire, PowerLoss powerLoss) {}
