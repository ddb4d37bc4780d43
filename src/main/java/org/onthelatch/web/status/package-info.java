/** Legal status as the Mental Health Act office records it from the papers. */
@NullMarked
package org.onthelatch.web.status;

import org.jspecify.annotations.NullMarked;
