/** Who saw or changed what, when and why; the one queue through which everything is written. */
@NullMarked
package org.onthelatch.audit;

import org.jspecify.annotations.NullMarked;
