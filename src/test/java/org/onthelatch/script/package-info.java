/** The seven people who judge the product, each with what she does, believes and must not see (domain, section 8; D106). */
@NullMarked
package org.onthelatch.script;

import org.jspecify.annotations.NullMarked;
