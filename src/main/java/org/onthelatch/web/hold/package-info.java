/** Holding powers: started, watched and ended on one screen (D5, D6). */
@NullMarked
package org.onthelatch.web.hold;

import org.jspecify.annotations.NullMarked;
