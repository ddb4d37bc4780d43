/** What a person is here for. */
@NullMarked
package org.onthelatch.web.purpose;

import org.jspecify.annotations.NullMarked;
