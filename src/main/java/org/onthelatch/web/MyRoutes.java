package org.onthelatch.web;

import java.util.List;
import java.util.Locale;
import org.onthelatch.web.http.Access;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Route;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.my.MyComings;
import org.onthelatch.web.my.MyDesk;
import org.onthelatch.web.my.MyLooks;
import org.onthelatch.web.my.MyPlan;
import org.onthelatch.web.my.MyRecord;
import org.onthelatch.web.my.MyRequests;
import org.onthelatch.web.my.MyRoom;
import org.onthelatch.web.my.Place;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.words.Sentences;

/** The lines of {@link Table} for the person herself. None names a person: whose record it is comes from her sign-in (D62). */
final class MyRoutes {
    private MyRoutes() {}

    static List<Route> of(Workings workings, Pages pages, Readers readers, Writing writing) {
        Access hers = new Access.Herself();
        Sentences text = new Sentences("org.onthelatch.web.my.my", Locale.ENGLISH);
        MyDesk desk = new MyDesk(workings.sources(), workings.reads(), pages, readers, writing, text);
        MyRequests requests = new MyRequests(desk);
        MyPlan plan = new MyPlan(desk);
        return List.of(
                Route.page(Place.ME.path(), hers, new MyRecord(desk).show()),
                Route.page(Place.COMINGS.path(), hers, new MyComings(desk).show()),
                Route.page(Place.REQUESTS.path(), hers, requests.show()),
                Route.form(Place.REQUESTS.path(), hers, requests::ask),
                Route.page(Place.ROOM.path(), hers, new MyRoom(desk).show()),
                Route.page(Place.LOOKS.path(), hers, new MyLooks(desk).show()),
                Route.page(Place.PLAN.path(), hers, plan.show()),
                Route.page(Place.PLAN.path() + ".pdf", hers, plan.pdf()));
    }
}
