/** The page on which somebody writes how a person gets out in a fire (D74). */
@NullMarked
package org.onthelatch.web.evacuation;

import org.jspecify.annotations.NullMarked;
