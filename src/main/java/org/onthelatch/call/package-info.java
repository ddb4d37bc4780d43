/** Somebody at a door asks for staff: who was called, who came, what was done, and how long she waited (D58, D89, H1). */
@NullMarked
package org.onthelatch.call;

import org.jspecify.annotations.NullMarked;
