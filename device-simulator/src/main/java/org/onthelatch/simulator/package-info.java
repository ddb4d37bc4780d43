/** Stand-in door controllers and fob programmers, which know only the wire contract. */
@NullMarked
package org.onthelatch.simulator;

import org.jspecify.annotations.NullMarked;
