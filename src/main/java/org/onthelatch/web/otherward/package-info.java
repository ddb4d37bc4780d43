/** Seeing a ward that is not one's own, and looking at that the next day. */
@NullMarked
package org.onthelatch.web.otherward;

import org.jspecify.annotations.NullMarked;
