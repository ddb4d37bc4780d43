/** What is asked and what is answered, without saying anything about wards. */
@NullMarked
package org.onthelatch.web.http;

import org.jspecify.annotations.NullMarked;
