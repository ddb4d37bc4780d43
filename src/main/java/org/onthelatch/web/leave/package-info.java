/** Granting, changing and revoking section 17 leave. */
@NullMarked
package org.onthelatch.web.leave;

import org.jspecify.annotations.NullMarked;
