/** Fobs, who holds them, and where staff and visitors may enter. */
@NullMarked
package org.onthelatch.fob;

import org.jspecify.annotations.NullMarked;
