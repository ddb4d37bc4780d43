/** What is said to the door controllers and heard from them over MQTT (design, section 6). */
@NullMarked
package org.onthelatch.mqtt;

import org.jspecify.annotations.NullMarked;
