/** What people ask to be changed, and what becomes of it. */
@NullMarked
package org.onthelatch.web.request;

import org.jspecify.annotations.NullMarked;
