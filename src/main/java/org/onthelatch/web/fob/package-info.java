/** The fob desk: who holds which fob, and what becomes of fobs. */
@NullMarked
package org.onthelatch.web.fob;

import org.jspecify.annotations.NullMarked;
