package org.onthelatch.web.signin;

import java.util.List;
import org.onthelatch.web.http.KeptForm;

/**
 * The page that asks who is there.
 *
 * @param told sentences that stand first
 * @param locked the name of whoever is signed in and has to give her password; "" if nobody is
 * @param user as it was typed, or hers who is signed in
 * @param next where to go afterwards
 * @param error why she did not get in; "" at first
 */
public record SignInView(
        String heading, List<String> told, String locked, String user, String next, KeptForm kept, String error) {
    public SignInView {
        told = List.copyOf(told);
    }

    public boolean isLocked() {
        return !locked.isEmpty();
    }
}
