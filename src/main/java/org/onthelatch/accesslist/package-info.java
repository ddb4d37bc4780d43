/** The one decision of what a fob may do at a door, and the lists that carry it to the controllers. */
@NullMarked
package org.onthelatch.accesslist;

import org.jspecify.annotations.NullMarked;
