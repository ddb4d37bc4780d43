/** How each person gets out of the building in a fire, in a few lines for the roll call (D74). */
@NullMarked
package org.onthelatch.evacuation;

import org.jspecify.annotations.NullMarked;
