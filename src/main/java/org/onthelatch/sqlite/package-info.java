/** Keeps everything in one SQLite file: records in the one order of commit, and what is looked up in them. */
@NullMarked
package org.onthelatch.sqlite;

import org.jspecify.annotations.NullMarked;
