/** What must never pass quietly: opened from what is kept, owned by somebody, closed with what came of it (D4). */
@NullMarked
package org.onthelatch.incident;

import org.jspecify.annotations.NullMarked;
