/** Who is believed in and who out: a fold over events and over what people said. */
@NullMarked
package org.onthelatch.whereabouts;

import org.jspecify.annotations.NullMarked;
