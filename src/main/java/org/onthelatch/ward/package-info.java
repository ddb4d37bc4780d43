/** The register: sites, wards, zones, doors, controllers, and the hours at which a door is free. */
@NullMarked
package org.onthelatch.ward;

import org.jspecify.annotations.NullMarked;
