/** Reads YAML with every error at once, each with its line; knows nothing of what the files are about. */
@NullMarked
package org.onthelatch.yaml;

import org.jspecify.annotations.NullMarked;
