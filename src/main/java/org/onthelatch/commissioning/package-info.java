/** Whether a door is fit to be used: what was tested on it, what is due, and what is still missing. */
@NullMarked
package org.onthelatch.commissioning;

import org.jspecify.annotations.NullMarked;
