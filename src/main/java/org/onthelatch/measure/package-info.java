/** The published measures, each one class and one pure function. */
@NullMarked
package org.onthelatch.measure;

import org.jspecify.annotations.NullMarked;
