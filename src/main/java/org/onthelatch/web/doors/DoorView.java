package org.onthelatch.web.doors;

import java.util.List;
import org.onthelatch.commissioning.DoorTest;
import org.onthelatch.doorcontroller.CommandRecords.Told;
import org.onthelatch.ward.Door;
import org.onthelatch.web.release.ReleaseForm;

/**
 * What one door's page shows.
 *
 * @param asked the command whose outcome she wants to see: one or none
 * @param again whether that was asked for a second time and not sent again
 * @param unconfirmed whether she wanted to confirm without saying that she stood at the door
 * @param latest what was asked of this door before, newest first
 * @param release the form with which she may release it: one or none
 * @param mayRestore whether the door is released and she may confirm that it is restored
 * @param tests the latest on record, newest first
 * @param testForm the form with which she may record a test: one or none
 */
public record DoorView(
        DoorsView.DoorLine line,
        List<Told> asked,
        boolean again,
        boolean unconfirmed,
        List<Told> latest,
        List<ReleaseForm> release,
        boolean mayRestore,
        List<DoorTest> tests,
        List<TestForm> testForm) {
    public DoorView {
        asked = List.copyOf(asked);
        latest = List.copyOf(latest);
        release = List.copyOf(release);
        tests = List.copyOf(tests);
        testForm = List.copyOf(testForm);
    }

    public Door door() {
        return line.door();
    }
}
