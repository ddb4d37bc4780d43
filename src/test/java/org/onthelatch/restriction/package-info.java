@NullMarked
package org.onthelatch.restriction;

import org.jspecify.annotations.NullMarked;
