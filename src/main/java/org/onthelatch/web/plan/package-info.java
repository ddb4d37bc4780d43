/** Her own access plan, in her hand (D45). */
@NullMarked
package org.onthelatch.web.plan;

import org.jspecify.annotations.NullMarked;
