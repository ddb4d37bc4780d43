/** Reads the configuration folder: sites, policy, reference data and settings, with every error at once. */
@NullMarked
package org.onthelatch.config;

import org.jspecify.annotations.NullMarked;
