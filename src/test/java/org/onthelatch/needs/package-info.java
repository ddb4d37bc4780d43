/** Parts that not every machine has, and what tests do without them. */
@NullMarked
package org.onthelatch.needs;

import org.jspecify.annotations.NullMarked;
