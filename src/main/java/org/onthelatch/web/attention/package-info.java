/** Everything that waits for a human, as one list, and how much of it there is. */
@NullMarked
package org.onthelatch.web.attention;

import org.jspecify.annotations.NullMarked;
