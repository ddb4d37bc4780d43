/** The ward board. */
@NullMarked
package org.onthelatch.web.board;

import org.jspecify.annotations.NullMarked;
