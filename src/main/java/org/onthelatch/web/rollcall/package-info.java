/** The roll call: who is in, who is out, of whom nobody knows, and whom staff have seen. */
@NullMarked
package org.onthelatch.web.rollcall;

import org.jspecify.annotations.NullMarked;
