/** Whether an assessment is current, due or overdue. */
@NullMarked
package org.onthelatch.review;

import org.jspecify.annotations.NullMarked;
