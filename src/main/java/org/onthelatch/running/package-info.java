/** Runs the service: joins the store, the line to the doors and the pages. */
@NullMarked
package org.onthelatch.running;

import org.jspecify.annotations.NullMarked;
