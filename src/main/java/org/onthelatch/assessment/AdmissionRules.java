package org.onthelatch.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.legalstatus.LegalStatuses;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.person.Resident;
import org.onthelatch.staff.Permission;
import org.onthelatch.staff.Role;
import org.onthelatch.ward.Register;
import org.onthelatch.ward.Zone;
import org.onthelatch.ward.ZoneUse;

/** Asks an admission field by field. Pure; an empty answer means that nothing is refused. */
record AdmissionRules(Register register, LegalStatuses statuses, List<Resident> residents) {
    private static final int LONGEST = 80;

    List<Refusal> refusals(AdmissionRequest request) {
        List<Refusal> refusals = new ArrayList<>();
        if (!Permission.ADMIT.isHeldBy(request.by().role())) {
            refusals.add(new Refusal(
                    "name",
                    "WRONG_ROLE",
                    "a registered nurse or the ward manager to admit her",
                    request.by().role().words()));
        }
        addText(refusals, "name", request.name(), "her name, as she wants to be called, such as Amara O.");
        addText(refusals, "roomName", request.roomName(), "what people call her room, such as Bed 3");
        if (request.age() < 18 || request.age() > 120) {
            refusals.add(new Refusal(
                    "age", "NOT_BETWEEN", "her age in years, from 18 to 120", Integer.toString(request.age())));
        }
        addNumber(refusals, request.nhsNumber());
        addRoom(refusals, request);
        request.status().ifPresent(code -> addStatus(refusals, request, code));
        return refusals;
    }

    private static void addText(List<Refusal> refusals, String field, String text, String expected) {
        if (text.isBlank()) {
            refusals.add(new Refusal(field, "MISSING", expected, "nothing"));
        } else if (text.length() > LONGEST) {
            refusals.add(new Refusal(
                    field, "TOO_LONG", "at most %d characters".formatted(LONGEST), text.length() + " characters"));
        }
    }

    private void addNumber(List<Refusal> refusals, String digits) {
        if (!digits.matches("[0-9]{10}") || !hasRightCheckDigit(digits)) {
            refusals.add(new Refusal(
                    "nhsNumber",
                    "NOT_A_NUMBER",
                    "an NHS number of ten digits, as it is on her papers; its last digit checks the others",
                    digits.isBlank() ? "nothing" : digits));
        }
        residents.stream()
                .filter(other -> other.nhsNumber().equals(digits))
                .forEach(other -> refusals.add(new Refusal(
                        "nhsNumber",
                        "KNOWN_ALREADY",
                        "the number of somebody who is not here yet; go to the page of " + other.id(),
                        other.id().value())));
    }

    /** Modulus 11 with weights 10 to 2 (NHS Data Dictionary, NHS NUMBER). */
    private static boolean hasRightCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * Character.digit(digits.charAt(i), 10);
        }
        return (11 - sum % 11) % 11 == Character.digit(digits.charAt(9), 10);
    }

    private void addRoom(List<Refusal> refusals, AdmissionRequest request) {
        boolean known = register.sites().stream()
                .flatMap(site -> site.zones().stream())
                .filter(zone -> zone.code().equals(request.room()))
                .anyMatch(zone -> isRoomOf(zone, request));
        if (!known) {
            refusals.add(new Refusal(
                    "room",
                    "NOT_A_ROOM",
                    "a bedroom or flat of the ward " + request.ward(),
                    request.room().value()));
        }
        Optional<Resident> other = residents.stream()
                .filter(resident -> resident.room().equals(request.room()))
                .findFirst();
        if (other.isPresent() && !request.sharedRoom()) {
            refusals.add(new Refusal(
                    "room",
                    "TAKEN",
                    "a room that nobody has, or say that she shares this one: each fob opens it from outside",
                    other.get().id().value()));
        }
    }

    private static boolean isRoomOf(Zone zone, AdmissionRequest request) {
        return zone.use() == ZoneUse.ROOM && zone.wards().contains(request.ward());
    }

    private void addStatus(List<Refusal> refusals, AdmissionRequest request, StatusCode code) {
        Optional<LegalStatus> status = statuses.find(code);
        if (status.isEmpty()) {
            refusals.add(new Refusal("status", "UNKNOWN", "a status of the reference file", code.value()));
            return;
        }
        if (status.get().absence() == LegalStatus.Absence.NOT_AVAILABLE) {
            refusals.add(new Refusal(
                    "status",
                    "NOT_ON_ADMISSION",
                    "a status to be admitted under. A holding power is started on her page; a rehabilitation ward is no place of safety (sections 135 and 136)",
                    status.get().words()));
        } else if (status.get().givesPowerToHold()) {
            if (request.by().role() != Role.NURSE) {
                refusals.add(new Refusal(
                        "status",
                        "WRONG_ROLE",
                        "the registered nurse who holds the papers, or nothing: the Mental Health Act office records it",
                        status.get().words()));
            }
            if (request.reference().isBlank()) {
                refusals.add(new Refusal("reference", "MISSING", "which papers you hold, such as form H3", "nothing"));
            }
        }
    }
}
