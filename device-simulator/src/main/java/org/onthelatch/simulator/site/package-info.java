/** What things are called: devices, doors, fobs, rules, ways. */
@NullMarked
package org.onthelatch.simulator.site;

import org.jspecify.annotations.NullMarked;
