/** Signing what the service says: DSSE envelopes under one Ed25519 key (contract, section 3). */
@NullMarked
package org.onthelatch.mqtt.signed;

import org.jspecify.annotations.NullMarked;
