/** The contract itself, and what the tests of other packages need from it. */
@NullMarked
package org.onthelatch.simulator.contract;

import org.jspecify.annotations.NullMarked;
