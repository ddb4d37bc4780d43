@NullMarked
package org.onthelatch.rights;

import org.jspecify.annotations.NullMarked;
