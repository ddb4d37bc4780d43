/** Who opened her room, on her page, and the reasons that staff still owe her (D96). */
@NullMarked
package org.onthelatch.web.roomentry;

import org.jspecify.annotations.NullMarked;
