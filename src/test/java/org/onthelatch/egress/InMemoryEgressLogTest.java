package org.onthelatch.egress;

class InMemoryEgressLogTest implements EgressLogContract, EgressRecordsContract {
    private final InMemoryEgressLog log = new InMemoryEgressLog();

    @Override
    public EgressLog log() {
        return log;
    }

    @Override
    public EgressRecords records() {
        return log;
    }
}
