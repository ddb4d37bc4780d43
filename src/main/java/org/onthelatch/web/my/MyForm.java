package org.onthelatch.web.my;

/**
 * The one field in which she asks for something.
 *
 * @param shown whether the page has it
 * @param words as she wrote them
 * @param wrong what is missing, in a sentence; "" for nothing
 */
public record MyForm(boolean shown, String words, String wrong) {
    static final MyForm NONE = new MyForm(false, "", "");
    static final MyForm EMPTY = new MyForm(true, "", "");
}
