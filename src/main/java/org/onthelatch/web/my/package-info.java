/** Her own record, as she reads it herself (D62). */
@NullMarked
package org.onthelatch.web.my;

import org.jspecify.annotations.NullMarked;
