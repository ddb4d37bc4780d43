/** {@code demo}: the fictional ward with simulated doors, all in one process. */
@NullMarked
package org.onthelatch.command.demo;

import org.jspecify.annotations.NullMarked;
