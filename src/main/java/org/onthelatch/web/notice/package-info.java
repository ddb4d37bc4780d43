/** What the people who live here are told of changes that touch all of them, for the board and on paper. */
@NullMarked
package org.onthelatch.web.notice;

import org.jspecify.annotations.NullMarked;
