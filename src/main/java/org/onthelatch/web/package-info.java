/** The pages and the API: the server, its one table of routes, and what joins them. */
@NullMarked
package org.onthelatch.web;

import org.jspecify.annotations.NullMarked;
