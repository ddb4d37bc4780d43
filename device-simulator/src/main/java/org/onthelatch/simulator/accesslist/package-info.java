/** The access list, how it is read and refused, and what it decides. */
@NullMarked
package org.onthelatch.simulator.accesslist;

import org.jspecify.annotations.NullMarked;
