/** The scripting interface: someone at a door, and faults. */
@NullMarked
package org.onthelatch.simulator.http;

import org.jspecify.annotations.NullMarked;
