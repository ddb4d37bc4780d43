/** Who looked at a person's record. */
@NullMarked
package org.onthelatch.web.look;

import org.jspecify.annotations.NullMarked;
