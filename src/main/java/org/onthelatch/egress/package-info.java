/** Events from the doors: numbered, kept, receipted, with the decision that stood behind them. */
@NullMarked
package org.onthelatch.egress;

import org.jspecify.annotations.NullMarked;
