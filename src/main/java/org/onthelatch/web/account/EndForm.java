package org.onthelatch.web.account;

import java.util.List;
import org.onthelatch.web.assess.FormError;

/**
 * The form that ends an account, as it was filled in.
 *
 * @param ended the user name of an account that was ended just now; "" for none
 */
public record EndForm(String staff, String reason, List<FormError> errors, String ended) {
    public EndForm {
        errors = List.copyOf(errors);
    }
}
