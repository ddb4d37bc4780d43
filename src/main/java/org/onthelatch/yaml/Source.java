package org.onthelatch.yaml;

import java.util.List;

/** Where configuration files come from: a folder, or the ones packed with the program. */
public interface Source {
    /**
     * The text of a file.
     *
     * @param name with forward slashes, such as {@code sites/saltmarsh.yaml}
     */
    Checked<String> read(String name);

    /** The names of the YAML files in a folder, in order; none if there is no such folder. */
    List<String> list(String folder);
}
