/** The connection to the broker: one small port, and the library behind it (design, section 6). */
@NullMarked
package org.onthelatch.mqtt.link;

import org.jspecify.annotations.NullMarked;
