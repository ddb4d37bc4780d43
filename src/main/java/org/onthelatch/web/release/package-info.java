/** What people ask of doors from a page, and what came of it. */
@NullMarked
package org.onthelatch.web.release;

import org.jspecify.annotations.NullMarked;
