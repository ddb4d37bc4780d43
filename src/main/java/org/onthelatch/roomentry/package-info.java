/** Who opened her room, and why: bedrooms and flats are hers, and she may know (D96). */
@NullMarked
package org.onthelatch.roomentry;

import org.jspecify.annotations.NullMarked;
