/** The bytes of the wire contract: what the service writes, and what it reads or finds malformed. */
@NullMarked
package org.onthelatch.mqtt.wire;

import org.jspecify.annotations.NullMarked;
