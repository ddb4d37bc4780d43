package org.onthelatch.audit;

class DirectJournalTest implements JournalContract {
    @Override
    public Journal journal() {
        return new DirectJournal();
    }
}
