/** A door controller as its firmware is: no MQTT, no HTTP, no clock of its own. */
@NullMarked
package org.onthelatch.simulator.device;

import org.jspecify.annotations.NullMarked;
