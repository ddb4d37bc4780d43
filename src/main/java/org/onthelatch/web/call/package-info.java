/** Calls at the doors: who asks to go, who went to her, what was done and on what ground, how long she waited. */
@NullMarked
package org.onthelatch.web.call;

import org.jspecify.annotations.NullMarked;
