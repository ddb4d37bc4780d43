/** Files that are nobody else's business: keys, passwords, certificates. What edges and wiring share. */
@NullMarked
package org.onthelatch.secret;

import org.jspecify.annotations.NullMarked;
