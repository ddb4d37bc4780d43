/** What a person was told of her rights, who speaks for her, and who may be told about her (D22, D23, D47). */
@NullMarked
package org.onthelatch.rights;

import org.jspecify.annotations.NullMarked;
