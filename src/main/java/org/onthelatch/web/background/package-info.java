/** What a person said of herself for the equality measure, and who placed her. */
@NullMarked
package org.onthelatch.web.background;

import org.jspecify.annotations.NullMarked;
