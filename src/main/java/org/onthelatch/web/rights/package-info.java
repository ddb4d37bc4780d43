/** The screen on which a nurse writes down rights told, advocates offered and carers who may be told (D22, D23, D47). */
@NullMarked
package org.onthelatch.web.rights;

import org.jspecify.annotations.NullMarked;
