/** Who answers for a person's care, by which dates, and what brings an early review. */
@NullMarked
package org.onthelatch.web.care;

import org.jspecify.annotations.NullMarked;
