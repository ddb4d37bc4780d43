/** Envelopes from the service and the keys that open them. */
@NullMarked
package org.onthelatch.simulator.signed;

import org.jspecify.annotations.NullMarked;
