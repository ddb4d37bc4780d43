/** What simulated devices sent and did, written down, and held against what the service says that they did. */
@NullMarked
package org.onthelatch.simulator.ledger;

import org.jspecify.annotations.NullMarked;
