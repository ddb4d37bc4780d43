package org.onthelatch.web.http;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onthelatch.account.ApiToken;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.Permission;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.Scope;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.Ward;
import org.onthelatch.ward.WardId;

/**
 * Who is asking.
 *
 * @param scope whom and what she may see now
 * @param opened wards that are not hers and that she said why she has to see
 * @param seat one, if she signed in on a page; none, if each request brings its own credentials
 * @param token one, if a program asks with a token of hers
 */
public record SignedIn(
        StaffId staff,
        String name,
        Role role,
        Scope scope,
        List<Opened> opened,
        List<Seat> seat,
        List<ApiToken> token) {

    /** A ward that is open to her until then. */
    public record Opened(String access, Ward ward, Instant until) {}

    public SignedIn {
        opened = List.copyOf(opened);
        seat = List.copyOf(seat);
        token = List.copyOf(token);
    }

    public static SignedIn with(Account account, List<Seat> seat) {
        return new SignedIn(
                account.staff(), account.name(), account.role(), account.scope(), List.of(), seat, List.of());
    }

    /** A program that acts as her. */
    public static SignedIn with(Account account, ApiToken token) {
        return new SignedIn(
                account.staff(), account.name(), account.role(), account.scope(), List.of(), List.of(), List.of(token));
    }

    /** The same over a scope that is narrower. */
    public SignedIn within(Scope narrower) {
        return new SignedIn(staff, name, role, narrower, opened, seat, token);
    }

    /** The same with wards that she opened. */
    public SignedIn with(List<Opened> more) {
        Set<WardId> wards = more.stream().map(one -> one.ward().id()).collect(Collectors.toUnmodifiableSet());
        return scope instanceof Scope.Wards hers && !more.isEmpty()
                ? new SignedIn(staff, name, role, hers.and(wards), more, seat, token)
                : this;
    }

    /** Whose own record she who asks may see; none for everybody but a patient. */
    public Optional<PersonId> herself() {
        return scope instanceof Scope.Herself her ? Optional.of(new PersonId(her.person())) : Optional.empty();
    }

    public Actor.Staff actor() {
        return new Actor.Staff(staff, role);
    }

    /** A program only what its token names, and only as long as her role holds it. */
    public boolean may(Permission permission) {
        return permission.isHeldBy(role)
                && token.stream().allMatch(one -> one.permissions().contains(permission));
    }

    /** What the record says beside her name: "" unless a program asks. */
    public String through() {
        return token.stream()
                .findFirst()
                .map(one -> "by the token %s (%s) that %s issued".formatted(one.id(), one.name(), one.issuedBy()))
                .orElse("");
    }
}
