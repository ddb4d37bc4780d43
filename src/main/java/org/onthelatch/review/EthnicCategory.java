package org.onthelatch.review;

import java.util.Arrays;
import java.util.Optional;

/** As people say it of themselves, by the national codes (NHS Data Dictionary, ETHNIC CATEGORY; Census 2001). */
public enum EthnicCategory {
    A("White: British"),
    B("White: Irish"),
    C("White: any other White background"),
    D("Mixed: White and Black Caribbean"),
    E("Mixed: White and Black African"),
    F("Mixed: White and Asian"),
    G("Mixed: any other mixed background"),
    H("Asian or Asian British: Indian"),
    J("Asian or Asian British: Pakistani"),
    K("Asian or Asian British: Bangladeshi"),
    L("Asian or Asian British: any other Asian background"),
    M("Black or Black British: Caribbean"),
    N("Black or Black British: African"),
    P("Black or Black British: any other Black background"),
    R("Other: Chinese"),
    S("Other: any other ethnic group"),
    Z("She did not want to say"),
    NOT_KNOWN("Nobody asked yet");

    private final String words;

    EthnicCategory(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The national code, such as {@code M}; 99 where it is not known. */
    public String code() {
        return this == NOT_KNOWN ? "99" : name();
    }

    public static Optional<EthnicCategory> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
