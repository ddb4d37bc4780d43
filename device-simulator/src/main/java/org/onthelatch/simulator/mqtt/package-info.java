/** The line between devices and the broker. */
@NullMarked
package org.onthelatch.simulator.mqtt;

import org.jspecify.annotations.NullMarked;
