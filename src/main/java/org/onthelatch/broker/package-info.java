/** The broker that comes with the service: in memory, hardened, and open to nobody who is not named (design, section 6). */
@NullMarked
package org.onthelatch.broker;

import org.jspecify.annotations.NullMarked;
