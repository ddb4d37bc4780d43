/** Whether an assessment is current, due or overdue; whom that is told to, and what a person asks to be changed. */
@NullMarked
package org.onthelatch.review;

import org.jspecify.annotations.NullMarked;
