/** JSON as the contract wants it: strict to read, canonical to hash. */
@NullMarked
package org.onthelatch.simulator.wire;

import org.jspecify.annotations.NullMarked;
