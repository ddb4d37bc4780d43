/** Incidents: what must not pass quietly, who answers for it, and what was done. */
@NullMarked
package org.onthelatch.web.incident;

import org.jspecify.annotations.NullMarked;
