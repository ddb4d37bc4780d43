package org.onthelatch.config;

/** A site of two rooms that is in order, for tests to spoil one line of. */
final class SmallSite {
    static final String FILE = "marsh.yaml";

    static final String TEXT = """
            site: marsh
            name: Marsh End
            timeZone: Europe/London
            wards:
              reed: {name: Reed Ward, service: level 2 rehabilitation, beds: 1}
            zones:
              Z-OUT: {name: Road, use: PUBLIC_ROAD, wards: [reed]}
              Z-GRD: {name: Grounds, use: GROUNDS, wards: [reed]}
              Z-REED: {name: Reed Ward, use: COMMON, wards: [reed]}
              Z-BED-1: {name: Bedroom 1, use: ROOM, wards: [reed]}
            fireRiskAssessments:
              FRA-1: {assessor: M. Sallow, assessedOn: 2026-05-12, nextReview: 2027-05-12}
            doors:
              RD01:
                name: Front
                inside: Z-REED
                outside: Z-GRD
                boundary: WARD_TO_GROUNDS
                reader: FOB
                freeOut: never
                freeIn: never
                holdOpen: 8s
                fire: {release: AUTO_ON_ALARM, category: A, powerLoss: RELEASED, override: break glass,
                       compartment: R1, assessment: FRA-1, lastTest: 2026-11-03, lastTestResult: passed}
              RD02:
                name: Gate
                inside: Z-GRD
                outside: Z-OUT
                boundary: HOSPITAL_BOUNDARY
                reader: FOB
                freeOut: always
                freeIn: always
                holdOpen: 8s
                fire: {release: AUTO_ON_ALARM, category: A, powerLoss: RELEASED, override: break glass,
                       compartment: R1, assessment: FRA-1, lastTest: 2026-11-03, lastTestResult: passed}
              RD11:
                name: Bedroom 1
                inside: Z-BED-1
                outside: Z-REED
                boundary: INTERNAL
                reader: FOB
                freeOut: always
                freeIn: never
                holdOpen: 6s
                fire: {release: FREE_EXIT, category: none, powerLoss: LOCKED, override: handle,
                       compartment: R1, assessment: FRA-1, lastTest: 2026-11-03, lastTestResult: passed}
            controllers:
              reed-a:
                doors: [RD01, RD11]
              gate-a:
                doors: [RD02]
            """;

    private SmallSite() {}

    /** The site with one piece of it replaced. */
    static String with(String good, String bad) {
        int at = TEXT.indexOf(good);
        if (at < 0 || TEXT.indexOf(good, at + 1) >= 0) {
            throw new IllegalArgumentException("the site must hold this once: " + good);
        }
        return TEXT.replace(good, bad);
    }
}
