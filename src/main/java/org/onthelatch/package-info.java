/** The program's command line. What joins features to edges is in packages of its own (ADR 25). */
@NullMarked
package org.onthelatch;

import org.jspecify.annotations.NullMarked;
