package org.onthelatch.measure;

/**
 * One line of a measure: what is counted, and how much it is.
 *
 * @param atOneMoment whether it is counted at the end of the time, and not throughout it
 * @param part whether the parts of this measure make up a whole that another line tells; then one small part silences all
 *     of them for outsiders (D30)
 */
public record Line(Measure measure, String words, Amount amount, boolean atOneMoment, boolean part) {

    public Line(Measure measure, String words, Amount amount) {
        this(measure, words, amount, false, false);
    }

    static Line atOneMoment(Measure measure, String words, Amount amount) {
        return new Line(measure, words, amount, true, false);
    }

    static Line part(Measure measure, String words, Amount amount) {
        return new Line(measure, words, amount, false, true);
    }
}
