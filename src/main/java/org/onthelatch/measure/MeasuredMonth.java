package org.onthelatch.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.person.PersonId;

/**
 * Every measure of a month, of some wards; the same lines in the same order, whatever they say.
 *
 * @param daysWithoutDoors days of it from which no door events are kept, since the record begins later
 */
public record MeasuredMonth(MeasuredTime time, List<Line> lines, long daysWithoutDoors) {
    public MeasuredMonth {
        lines = List.copyOf(lines);
    }

    /** @param freedom of the same time, for everybody */
    public static MeasuredMonth of(MeasureRecords records, Freedom freedom, Among among, MeasuredTime time) {
        List<ResidentAccess> people =
                records.facts().everyone().filter(among::has).toList();
        Set<PersonId> whom = LevelLines.ids(people);
        LevelLines levels = new LevelLines(records.facts(), people, time);
        DoorLines doors = new DoorLines(records, people, among, time);
        AskedLines asked = new AskedLines(records, whom, among, time);
        List<Line> lines = new ArrayList<>(new FreedomLines(freedom, whom).lines());
        lines.addAll(doors.secured());
        lines.addAll(doors.refused(levels.bedDays()));
        lines.addAll(levels.lines());
        lines.addAll(doors.toTheDoors());
        lines.addAll(doors.heldUnlawfully());
        lines.addAll(asked.requests());
        lines.addAll(asked.waits());
        lines.addAll(asked.notGone());
        lines.addAll(asked.withoutFob());
        lines.addAll(asked.rules());
        return new MeasuredMonth(time, lines, time.daysWithoutDoors(records.beginning()));
    }

    public List<Line> of(Measure measure) {
        return lines.stream().filter(line -> line.measure() == measure).toList();
    }
}
