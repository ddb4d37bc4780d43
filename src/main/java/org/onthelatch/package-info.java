/** Starts the service: commands, settings, and the joining of features to edges. */
@NullMarked
package org.onthelatch;

import org.jspecify.annotations.NullMarked;
