/** The review queue. */
@NullMarked
package org.onthelatch.web.review;

import org.jspecify.annotations.NullMarked;
