/** Restrictions that are not about one person: the emergency lock. */
@NullMarked
package org.onthelatch.restriction;

import org.jspecify.annotations.NullMarked;
