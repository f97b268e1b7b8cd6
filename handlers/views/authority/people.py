"""What a person may do and why: by their standing, by an office, by a delegation; and whether they are away."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from chatops.evaluate import approvers
from chatops.policy.authority import powers
from chatops.policy.authority.absences import Absence
from chatops.policy.people import AccountStatus, Actor, Caller, Office, Person, ScopeKind, Standing
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.authority.delegations import scope_in_words
from handlers.views.drafts.waiting import until
from handlers.views.phrases import Sentence, day, listed, up_to

MOST_NAMED = 10
"""Delegations that are named one by one; /council delegations has them all."""


def what_you_may_do(
    actor: Actor, cases: Mapping[str, str], accounts: Sequence[str], away: Absence | None, now: datetime
) -> tuple[str, ...]:
    """Return what this person may do and why, a sentence each. Pure.

    `cases` are what is lent to them in words, by the reference of the delegation; `accounts` the names of those that
    they were given access to; `away` is their absence now.
    """
    if actor.status is AccountStatus.GUEST:
        return ("You are a guest here. You may report a breach, ask about the policy, and read it. Clauses 2.3, 2.4.",)
    if powers.account_is_sound(actor):
        return (powers.account_is_sound(actor)[0].sentence,)
    said = []
    if powers.holds_approving_office(actor):
        said.append(f"You decide what is posted, as {actor.office}, but never what you wrote yourself. Clause 3.1.")
        said.append(
            f"You hold the council's accounts and may delegate approval, as {actor.office}. Clauses 9.1, 3.1.1."
        )
    if actor.office is Office.CHAIR:
        said.append(_AS_CHAIR)
    said += [
        f"You may decide {cases.get(lent.reference, 'one case')}, under delegation {lent.reference} by the "
        f"{lent.office}, until {up_to(lent.end, now)}. Clause 3.1.1."
        for lent in actor.lent[:MOST_NAMED]
    ]
    if accounts:
        said.append(f"You are sent what is to be posted on {listed(accounts)}, and record its link. Clause 9.1.1.")
    if not powers.may_draft(actor):
        said.append(f"You may draft, as {_with_article(actor.standing)}. Clause 4.2b.")
    elif actor.standing is Standing.MEMBER:
        said.append(
            "You may suggest a post, which an employee can draft; a councillor neither drafts nor decides. Clause 9.2."
        )
    else:
        said.append("You are not on the council's list, so you cannot do this yet. Ask the Town Clerk.")
        said.append(f"If you are on it by another account, give the Town Clerk this line: {actor.person}")
    if away is not None and powers.holds_approving_office(actor):
        said.append(f"You are away {until(away, now, told_to_them=True)}. /council back ends that.")
    return tuple(said)


_AS_CHAIR = "You are told of posts allowed in purdah and handle reports that others may not, as Chair. Clause 5.3."


def see_powers(work: UnitOfWork, now: datetime, *, by: Caller) -> tuple[str, ...]:
    """Return what this caller may do at this instant and why, a sentence each."""
    actor = approvers.known(work, by, now)
    cases = {lent.reference: scope_in_words(work, lent.scope) for lent in actor.lent}
    accounts = [one.name for one in work.accounts.all() if one.key in actor.accounts]
    return what_you_may_do(actor, cases, accounts, work.people.away(now).get(actor.person), now)


@dataclass(frozen=True, slots=True)
class PeopleView:
    """Who holds which office, who may decide by a delegation, and what the one who asks may do."""

    offices: tuple[tuple[str, Sentence], ...]
    delegates: tuple[Sentence, ...]
    yours: tuple[str, ...]


def see_people(work: UnitOfWork, now: datetime, *, by: Caller) -> PeopleView:
    """Return who holds what now. Anyone of the council may know; the case of a delegation is for those it concerns."""
    actor = approvers.known(work, by, now)
    holders, away = work.people.holders(), work.people.away(now)
    known = actor.standing is not None and not powers.account_is_sound(actor)
    lent = approvers.in_force(work, now, holders) if known else ()
    inside = powers.holds_approving_office(actor)
    delegates = (
        (
            one.delegate,
            f", for {scope_in_words(work, one.scope) if inside or one.delegate == actor.person else one.scope.kind},"
            f" under {one.reference} by the {one.office}, until {up_to(one.end, now)}",
        )
        for one in lent
    )
    return PeopleView(
        offices=tuple((office.value, _holder(holders.get(office), away, now)) for office in Office) if known else (),
        delegates=tuple(delegates),
        yours=see_powers(work, now, by=by),
    )


@dataclass(frozen=True, slots=True)
class AwayForm:
    """What the form for an absence starts with: who decides meanwhile, and what is set already."""

    meanwhile: Sentence
    mine: tuple[str, ...]


def away_form(work: UnitOfWork, now: datetime, *, by: Caller) -> AwayForm:
    """Return who would decide while this officer is away, as things stand."""
    away = work.people.away(now)
    others = [person for person in approvers.officers(work) if person != by.person]
    said: list[str | Person] = []
    for person in others:
        if person in away:
            said += [
                person,
                f" is away too, {until(away[person], now)}. Nobody would be available to decide: delegate ",
            ]
            said += ["approval first, with /council delegate."]
        else:
            said += ["Meanwhile drafts go to ", person, ", and those that wait are put before them."]
    if not others:
        said = ["The other office is vacant, so nobody would be available to decide: delegate approval first, with "]
        said += ["/council delegate."]
    delegates = [one for one in approvers.in_force(work, now) if one.scope.kind is not ScopeKind.DRAFT]
    for one in delegates[:MOST_NAMED]:
        said += [" ", one.delegate, f" may decide {scope_in_words(work, one.scope)}."]
    mine = work.absences.of(by.person, now)
    return AwayForm(tuple(said), tuple(_planned(one, now) for one in mine))


def see_roles(work: UnitOfWork, _now: datetime, *, about: Sequence[Person]) -> tuple[Sentence, ...]:
    """Return what the council's list says of these people now, a sentence each."""
    entries = {entry.person: entry for entry in work.people.everyone()}
    said: list[Sentence] = []
    for person in about:
        entry = entries.get(person)
        if entry is None:
            said.append((person, " is no longer on the council's list."))
        else:
            parts = listed([*([entry.office.value] if entry.office else []), _with_article(entry.standing)])
            said.append((person, f" is {parts} now."))
    return tuple(said)


def see_absence(work: UnitOfWork, now: datetime, *, reference: str, to: Person) -> tuple[Sentence, Sentence]:
    """Return an absence in a sentence for this person, and who decides meanwhile, as it stands now. Raises NoSuch."""
    absence = work.absences.get(reference)
    over = absence.ends is not None and absence.ends <= max(now, absence.begins)
    mine = absence.person == to
    if over:
        if mine:
            return ("You are back.",), ("Drafts come to you again.",)
        return (absence.person, " is back."), ("Drafts go to them again.",)
    others = [person for person in approvers.officers(work) if person != absence.person]
    if not absence.holds_at(now):
        if mine:
            return (_planned(absence, now),), _drafts_go("Then", others, to)
        said = f" will be away from {day(absence.begins, now)} {until(absence, now)}."
        return (absence.person, said), _drafts_go("Then", others, to)
    there = [person for person in others if person not in work.people.away(now)]
    meanwhile = _drafts_go("Meanwhile", there, to)
    return (_planned(absence, now),) if mine else (absence.person, f" is away {until(absence, now)}."), meanwhile


def _drafts_go(as_of: str, there: Sequence[Person], to: Person) -> Sentence:
    """Return who is sent drafts, `Then` or `Meanwhile`, in a sentence for this person. `there` are who can decide."""
    if not there:
        return (_NOBODY_THERE,)
    return (f"{as_of} drafts come to you.",) if to in there else (f"{as_of} drafts go to ", there[0], ".")


_NOBODY_THERE = (
    "Nobody else is available to decide, so drafts wait, except those that somebody decides under a delegation. With "
    "/council delegate you delegate approval to an employee for a stated case."
)


def _planned(absence: Absence, now: datetime) -> str:
    if absence.holds_at(now):
        return f"You are away {until(absence, now, told_to_them=True)}."
    return f"You will be away from {day(absence.begins, now)} {until(absence, now, told_to_them=True)}."


def _holder(person: Person | None, away: Mapping[Person, Absence], now: datetime) -> Sentence:
    if person is None:
        return ("vacant",)
    return (person, f" (away {until(away[person], now)})") if person in away else (person,)


def _with_article(standing: Standing | None) -> str:
    if standing is None:
        return "nobody on the list"
    return "a councillor" if standing is Standing.MEMBER else f"{'an' if standing[0] in 'aeiou' else 'a'} {standing}"
