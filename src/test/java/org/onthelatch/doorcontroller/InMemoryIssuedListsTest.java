package org.onthelatch.doorcontroller;

class InMemoryIssuedListsTest implements IssuedListsContract {
    private final IssuedLists lists = new InMemoryIssuedLists();

    @Override
    public IssuedLists lists() {
        return lists;
    }
}
