package org.onthelatch.web.my;

import org.onthelatch.person.PersonId;
import org.onthelatch.web.http.Ask;

/** Whose record somebody reads who reads her own. */
public interface Whose {
    PersonId record(Ask ask);
}
