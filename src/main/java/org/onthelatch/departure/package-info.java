/** Somebody leaves for good or moves: one action after which nothing of hers is left open and nothing holds her (D98). */
@NullMarked
package org.onthelatch.departure;

import org.jspecify.annotations.NullMarked;
