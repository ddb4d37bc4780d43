/** The page on which it is recorded that somebody left for good or moved (D98). */
@NullMarked
package org.onthelatch.web.departure;

import org.jspecify.annotations.NullMarked;
