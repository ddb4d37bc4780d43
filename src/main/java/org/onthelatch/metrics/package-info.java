/** What engineers see of the running service, and how commands in another process ask for it. */
@NullMarked
package org.onthelatch.metrics;

import org.jspecify.annotations.NullMarked;
