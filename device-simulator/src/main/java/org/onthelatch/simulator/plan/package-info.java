/** Sites of any size for trials: building, invented people, fobs and device settings, the same for the same seed. */
@NullMarked
package org.onthelatch.simulator.plan;

import org.jspecify.annotations.NullMarked;
