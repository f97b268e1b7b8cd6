"""Who is told what of each fact. A letter is an undelivered consequence; it says what to show, never the words.

A letter about a card means: make what this person or place sees agree with how the draft stands when the letter
is delivered. Repeats and reordering are harmless for that reason. `afresh` asks for a new message, so that the
person notices; without it the message already there is redrawn.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from chatops.policy.candidates import KEPT_AFTERWARDS
from chatops.policy.delegation_facts import (
    AbsenceEnded,
    AbsenceFact,
    AbsenceSet,
    ApprovalLent,
    DelegationEnded,
    DelegationFact,
    DelegationOver,
    DraftConfirmed,
    DraftHandedOn,
    DraftRerouted,
    DraftStopped,
    RolesChanged,
)
from chatops.policy.drafts import Draft, Stage, Verdict
from chatops.policy.duty_facts import ApproverReminded, DraftBroughtBack, DraftEscalated, DraftLapsed
from chatops.policy.edition_facts import EditionPublished, ReadersReminded
from chatops.policy.facts import (
    DraftDecided,
    DraftPosted,
    DraftReleased,
    DraftRevised,
    DraftRouted,
    DraftSubmitted,
    DraftWithdrawn,
    Fact,
)
from chatops.policy.people import Person
from chatops.policy.purdah_facts import (
    DraftApprovedAgain,
    DraftHeld,
    ExemptionGranted,
    ExemptionsListed,
    NamesErased,
    NamesGiven,
    PurdahAnnounced,
    PurdahBegan,
    PurdahEnded,
    PurdahFact,
    PurdahOver,
    PurdahSet,
)
from chatops.policy.suggestions import SuggestionAdopted, SuggestionMade
from chatops.policy.timing import by_day, month_and_end

ANNOUNCED_AHEAD = timedelta(days=7)
"""How long before a pre-election period people are told of it."""


WAITING_FOR_THEM = "waiting"
"""What a reminder is about: whatever waits for that person when it is delivered."""


class Errand(StrEnum):
    """What a letter is for: a step that the bot takes, or something that is shown to people."""

    ROUTE = "route"
    RELEASE = "release"
    DECISION_CARD = "decision card"
    STATUS_CARD = "status card"
    AUTHOR_CARD = "author card"
    HANDOVER_CARD = "handover card"
    PURDAH_TURN = "purdah turn"
    PURDAH_NOTICE = "purdah notice"
    PURDAH_AFFECTED = "purdah affected"
    EXEMPTION_NOTICE = "exemption notice"
    EXEMPTIONS_DUE = "exemptions due"
    EXEMPTION_LIST = "exemption list"
    DELEGATION_TURN = "delegation turn"
    DELEGATION_NOTICE = "delegation notice"
    REROUTE = "reroute"
    NAMES_DUE = "names due"
    NAMES_ERASED = "names erased"
    DUTY = "duty"
    REMINDER = "reminder"
    SUGGESTION_CARD = "suggestion card"
    EDITION_NOTICE = "edition notice"
    READING_REMINDER = "reading reminder"
    ABSENCE_NOTICE = "absence notice"
    ROLES_NOTICE = "roles notice"
    UNDELIVERED = "undelivered"
    EVENT = "event"
    CASE_NOTICE = "case notice"
    CASE_VIEWERS = "case viewers"
    CASE_INFORM = "case inform"
    CASE_ANSWER = "case answer"
    CASE_MAIL = "case mail"
    CASE_TURN = "case turn"
    COMMIT_DAY = "commit day"


CONFIDENTIAL = frozenset(
    {
        Errand.CASE_NOTICE,
        Errand.CASE_VIEWERS,
        Errand.CASE_INFORM,
        Errand.CASE_ANSWER,
        Errand.CASE_MAIL,
        Errand.CASE_TURN,
        Errand.COMMIT_DAY,
    }
)
"""Errands of which nobody can see anything: not counted, not logged, addressed to nobody until they are delivered."""

_TYPED = ("message:", "typed:")

UNCOUNTED = CONFIDENTIAL | {Errand.EVENT}
"""Errands that no figure shows: what somebody writes to the bot may be the beginning of a report."""


@dataclass(frozen=True, slots=True)
class Letter:
    """One undelivered consequence: the errand, the reference it is about, and for whom (None: the council's channel).

    `not_before` is an aware UTC instant before which it is not due; None means it is due at once.
    """

    errand: Errand
    about: str
    to: Person | None = None
    afresh: bool = False
    not_before: datetime | None = None


def is_confidential(letter: Letter) -> bool:
    """Whether nobody may hear that this letter could not be delivered: not even that somebody wrote to the bot."""
    return letter.errand in CONFIDENTIAL or (letter.errand is Errand.EVENT and letter.about.startswith(_TYPED))


def letters_for(fact: Fact) -> tuple[Letter, ...]:
    """The letters that one fact gives rise to; none for facts that concern nobody but the journal."""
    for kind, write in _WRITERS.items():
        if isinstance(fact, kind):
            return tuple(write(fact))
    return ()


def _of_submission(fact: DraftSubmitted) -> Iterable[Letter]:
    yield Letter(Errand.ROUTE, fact.reference)
    yield Letter(Errand.STATUS_CARD, fact.reference)


def _of_revision(fact: DraftRevised) -> Iterable[Letter]:
    yield Letter(Errand.ROUTE, fact.reference)
    yield from _handover_redrawn(fact.reference, fact.before)
    yield Letter(Errand.STATUS_CARD, fact.reference)


def _of_routing(fact: DraftRouted | DraftRerouted) -> Iterable[Letter]:
    for approver in fact.to:
        new = approver not in fact.draft.asked or isinstance(fact, DraftRouted)
        yield Letter(Errand.DECISION_CARD, fact.reference, approver, afresh=new)
    for former in set(fact.draft.asked) - set(fact.to):
        yield Letter(Errand.DECISION_CARD, fact.reference, former)
    yield Letter(Errand.STATUS_CARD, fact.reference)
    yield Letter(Errand.AUTHOR_CARD, fact.reference, fact.draft.author, afresh=True)
    # What it finds due is worked out when it is delivered; a letter that comes early waits until then.
    yield Letter(Errand.DUTY, fact.reference, not_before=fact.duty_at if isinstance(fact, DraftRouted) else None)


def _of_decision(fact: DraftDecided) -> Iterable[Letter]:
    yield from _decision_redrawn(fact.reference, fact.draft)
    if fact.decision.by not in fact.draft.asked:
        # Decided from a list by somebody who had no card: they see what they did all the same.
        yield Letter(Errand.DECISION_CARD, fact.reference, fact.decision.by, afresh=True)
    yield Letter(Errand.STATUS_CARD, fact.reference)
    yield Letter(Errand.AUTHOR_CARD, fact.reference, fact.draft.author, afresh=True)
    if fact.decision.verdict is Verdict.APPROVED:
        yield _release(fact.draft)


def _of_withdrawal(fact: DraftWithdrawn) -> Iterable[Letter]:
    yield from _decision_redrawn(fact.reference, fact.draft)
    yield Letter(Errand.STATUS_CARD, fact.reference)
    yield Letter(Errand.AUTHOR_CARD, fact.reference, fact.draft.author)


def _of_release(fact: DraftReleased) -> Iterable[Letter]:
    for holder in fact.to:
        yield Letter(Errand.HANDOVER_CARD, fact.reference, holder, afresh=True)
    yield from _decision_redrawn(fact.reference, fact.draft)
    yield Letter(Errand.STATUS_CARD, fact.reference)
    yield Letter(Errand.AUTHOR_CARD, fact.reference, fact.draft.author)


def _of_posting(fact: DraftPosted) -> Iterable[Letter]:
    for holder in fact.holders:
        yield Letter(Errand.HANDOVER_CARD, fact.reference, holder)
    yield from _decision_redrawn(fact.reference, fact.draft)
    yield Letter(Errand.STATUS_CARD, fact.reference)
    yield Letter(Errand.AUTHOR_CARD, fact.reference, fact.draft.author, afresh=fact.finished)


def _of_hold(fact: DraftHeld) -> Iterable[Letter]:
    yield from _handover_redrawn(fact.reference, fact.draft)
    yield from _decision_redrawn(fact.reference, fact.draft)
    yield Letter(Errand.STATUS_CARD, fact.reference)
    yield Letter(Errand.AUTHOR_CARD, fact.reference, fact.draft.author, afresh=True)


def _of_exemption(fact: ExemptionGranted) -> Iterable[Letter]:
    for person in fact.tell:
        yield Letter(Errand.EXEMPTION_NOTICE, fact.reference, person, afresh=True)
    yield from _decision_redrawn(fact.reference, fact.draft)
    yield Letter(Errand.STATUS_CARD, fact.reference)
    yield Letter(Errand.AUTHOR_CARD, fact.reference, fact.draft.author, afresh=True)
    if fact.draft.stage in {Stage.HELD, Stage.APPROVED}:
        yield _release(fact.draft)
    month, due = month_and_end(fact.at)
    yield Letter(Errand.EXEMPTIONS_DUE, month, not_before=due)


def _of_list(fact: ExemptionsListed) -> Iterable[Letter]:
    for person in fact.tell:
        yield Letter(Errand.EXEMPTION_LIST, fact.reference, person, afresh=True)


def _of_names(fact: NamesGiven) -> Iterable[Letter]:
    yield from _marks_redrawn(fact)
    if fact.names:
        yield _names_due(fact)


def _of_erased_names(fact: NamesErased) -> Iterable[Letter]:
    yield from _marks_redrawn(fact)
    if fact.tell is not None:
        yield Letter(Errand.NAMES_ERASED, fact.reference, fact.tell, afresh=True, not_before=by_day(fact.at))


def _marks_redrawn(fact: NamesGiven | NamesErased) -> Iterable[Letter]:
    for draft in fact.affected:
        yield from _decision_redrawn(draft.reference, draft)


def _names_due(fact: Fact) -> Letter:
    """The bot looks whether the names are needed still; while they are, this letter waits until they are not."""
    return Letter(Errand.NAMES_DUE, fact.reference, not_before=fact.at + KEPT_AFTERWARDS)


def _of_fresh_approval(fact: DraftApprovedAgain | DraftConfirmed) -> Iterable[Letter]:
    yield from _decision_redrawn(fact.reference, fact.draft)
    yield Letter(Errand.STATUS_CARD, fact.reference)
    yield Letter(Errand.AUTHOR_CARD, fact.reference, fact.draft.author, afresh=True)
    yield _release(fact.draft)


def _of_purdah_set(fact: PurdahSet) -> Iterable[Letter]:
    """Officers are told at once; the bot takes its turn a week before, at the start and at the end."""
    window = fact.window
    yield from _told(fact)
    for turn in (window.begins - ANNOUNCED_AHEAD, window.begins, window.ends):
        if turn is not None:
            yield Letter(Errand.PURDAH_TURN, fact.reference, not_before=max(turn, fact.at))
    if fact.by is not None:
        yield Letter(Errand.PURDAH_AFFECTED, fact.reference, fact.by, afresh=True)
    yield from _affected_redrawn(fact, afresh=True)


def _of_purdah_news(fact: PurdahFact) -> Iterable[Letter]:
    at = None if fact.by else by_day(fact.at)
    yield from _told(fact, at)
    yield Letter(Errand.PURDAH_NOTICE, fact.reference, afresh=True, not_before=at)
    yield from _affected_redrawn(fact)


def _of_purdah_end(fact: PurdahEnded | PurdahOver) -> Iterable[Letter]:
    """What is held is offered for a fresh approval; it is never released by itself."""
    yield from _of_purdah_news(fact)
    if isinstance(fact, PurdahEnded):
        # It had another end before, or none.
        yield _names_due(fact)
    for draft in fact.held:
        for approver in draft.asked:
            yield Letter(Errand.DECISION_CARD, draft.reference, approver, afresh=True)
        yield Letter(Errand.AUTHOR_CARD, draft.reference, draft.author, afresh=True)
        yield Letter(Errand.STATUS_CARD, draft.reference)
        yield Letter(Errand.DUTY, draft.reference)


def _affected_redrawn(fact: PurdahFact, *, afresh: bool = False) -> Iterable[Letter]:
    """Every card of a draft says whether a period stands in its way."""
    for draft in fact.affected:
        yield from _decision_redrawn(draft.reference, draft)
        yield Letter(Errand.STATUS_CARD, draft.reference)
        yield Letter(Errand.AUTHOR_CARD, draft.reference, draft.author, afresh=afresh)


def _of_escalation(fact: DraftEscalated) -> Iterable[Letter]:
    for approver in fact.to:
        yield Letter(Errand.DECISION_CARD, fact.reference, approver, afresh=True)
    yield from _decision_redrawn(fact.reference, fact.draft)
    yield Letter(Errand.STATUS_CARD, fact.reference)
    yield Letter(Errand.AUTHOR_CARD, fact.reference, fact.draft.author)
    yield Letter(Errand.DUTY, fact.reference)


def _of_approver_reminder(fact: ApproverReminded) -> Iterable[Letter]:
    yield Letter(Errand.REMINDER, WAITING_FOR_THEM, fact.to, afresh=True)
    for draft in fact.drafts:
        yield Letter(Errand.DUTY, draft.reference)


def _of_lapse(fact: DraftLapsed) -> Iterable[Letter]:
    """Never silently: the author and whoever was asked get a message, from which it can be brought back."""
    for approver in fact.draft.asked:
        yield Letter(Errand.DECISION_CARD, fact.reference, approver, afresh=True)
    yield Letter(Errand.STATUS_CARD, fact.reference)
    yield Letter(Errand.AUTHOR_CARD, fact.reference, fact.draft.author, afresh=True)


def _of_return(fact: DraftBroughtBack) -> Iterable[Letter]:
    yield Letter(Errand.ROUTE, fact.reference)
    yield from _decision_redrawn(fact.reference, fact.before)
    yield Letter(Errand.STATUS_CARD, fact.reference)
    yield Letter(Errand.AUTHOR_CARD, fact.reference, fact.before.author)


def _of_suggestion(fact: SuggestionMade | SuggestionAdopted) -> Iterable[Letter]:
    """A card for whoever suggested it, and one in the drafts channel; both show what became of it."""
    yield Letter(Errand.SUGGESTION_CARD, fact.reference, fact.suggestion.by)
    yield Letter(Errand.SUGGESTION_CARD, fact.reference)


def _of_edition(fact: EditionPublished) -> Iterable[Letter]:
    if fact.edition.number > 1:
        yield Letter(Errand.EDITION_NOTICE, fact.reference, afresh=True)


def _of_reading_reminder(fact: ReadersReminded) -> Iterable[Letter]:
    for person in fact.to:
        yield Letter(Errand.READING_REMINDER, fact.reference, person, afresh=True)


def _told(fact: PurdahFact, at: datetime | None = None) -> Iterable[Letter]:
    for person in fact.tell:
        yield Letter(Errand.PURDAH_NOTICE, fact.reference, person, afresh=True, not_before=at)


def _of_loan(fact: ApprovalLent) -> Iterable[Letter]:
    yield from _of_delegation(fact)
    yield Letter(Errand.DELEGATION_TURN, fact.reference, not_before=fact.delegation.ends)


def _of_delegation(fact: DelegationFact) -> Iterable[Letter]:
    """Those concerned are told, and whoever waits is put before those who may decide it now."""
    for person in fact.tell:
        yield Letter(Errand.DELEGATION_NOTICE, fact.reference, person, afresh=True)
    yield Letter(Errand.REROUTE, fact.reference)


def _of_handing_on(fact: DraftHandedOn) -> Iterable[Letter]:
    to = fact.handed.to
    yield Letter(Errand.DECISION_CARD, fact.reference, to, afresh=True)
    for former in fact.draft.asked:
        if former != to:
            yield Letter(Errand.DECISION_CARD, fact.reference, former)
    if fact.handed.by not in fact.draft.asked:
        yield Letter(Errand.DECISION_CARD, fact.reference, fact.handed.by)
    yield Letter(Errand.STATUS_CARD, fact.reference)
    yield Letter(Errand.AUTHOR_CARD, fact.reference, fact.draft.author)
    yield Letter(Errand.DUTY, fact.reference)


def _of_stop(fact: DraftStopped) -> Iterable[Letter]:
    """Whoever may confirm it is asked, and the author is told."""
    for approver in fact.to:
        yield Letter(Errand.DECISION_CARD, fact.reference, approver, afresh=True)
    for former in set(fact.draft.asked) - set(fact.to):
        yield Letter(Errand.DECISION_CARD, fact.reference, former)
    yield Letter(Errand.STATUS_CARD, fact.reference)
    yield Letter(Errand.AUTHOR_CARD, fact.reference, fact.draft.author, afresh=True)
    yield Letter(Errand.DUTY, fact.reference)


def _of_absence(fact: AbsenceSet) -> Iterable[Letter]:
    """Those concerned are told; what waits is put before others when it begins, and before them when it ends."""
    yield from _of_absence_news(fact)
    for turn in (fact.absence.begins, fact.absence.ends):
        if turn is not None and turn > fact.at:
            yield Letter(Errand.REROUTE, fact.reference, not_before=turn)
    if fact.absence.ends is not None:
        yield Letter(Errand.ABSENCE_NOTICE, fact.reference, fact.absence.person, True, fact.absence.ends)


def _of_absence_news(fact: AbsenceFact) -> Iterable[Letter]:
    for person in fact.tell:
        yield Letter(Errand.ABSENCE_NOTICE, fact.reference, person, afresh=True)
    yield Letter(Errand.REROUTE, fact.reference)


ROLES = "roles"
"""What a letter about the council's list of people is about, before the people themselves."""
MOST_NAMED = 15
"""People who are named in a notice of changes; what a letter is about holds no more."""


def _of_roles(fact: RolesChanged) -> Iterable[Letter]:
    """The letter names who changed by their id on the platform; what they are now is read when it is delivered."""
    about = " ".join((ROLES, *(person.user for person in fact.people[:MOST_NAMED])))
    for person in fact.tell:
        yield Letter(Errand.ROLES_NOTICE, about, person, afresh=True)
    yield Letter(Errand.REROUTE, ROLES)


def _release(draft: Draft) -> Letter:
    return Letter(Errand.RELEASE, draft.reference, not_before=draft.revision.goes_out_at)


def _decision_redrawn(reference: str, draft: Draft) -> Iterable[Letter]:
    for approver in draft.asked:
        yield Letter(Errand.DECISION_CARD, reference, approver)


def _handover_redrawn(reference: str, before: Draft) -> Iterable[Letter]:
    for holder in before.handed_to:
        yield Letter(Errand.HANDOVER_CARD, reference, holder)


_WRITERS: dict[type[Fact], Callable[[Any], Iterable[Letter]]] = {
    DraftSubmitted: _of_submission,
    DraftRevised: _of_revision,
    DraftRouted: _of_routing,
    DraftDecided: _of_decision,
    DraftWithdrawn: _of_withdrawal,
    DraftReleased: _of_release,
    DraftPosted: _of_posting,
    DraftHeld: _of_hold,
    ExemptionGranted: _of_exemption,
    DraftApprovedAgain: _of_fresh_approval,
    ExemptionsListed: _of_list,
    NamesGiven: _of_names,
    NamesErased: _of_erased_names,
    SuggestionMade: _of_suggestion,
    SuggestionAdopted: _of_suggestion,
    ApproverReminded: _of_approver_reminder,
    DraftEscalated: _of_escalation,
    DraftLapsed: _of_lapse,
    DraftBroughtBack: _of_return,
    EditionPublished: _of_edition,
    ReadersReminded: _of_reading_reminder,
    PurdahSet: _of_purdah_set,
    PurdahAnnounced: _of_purdah_news,
    PurdahBegan: _of_purdah_news,
    PurdahEnded: _of_purdah_end,
    PurdahOver: _of_purdah_end,
    ApprovalLent: _of_loan,
    DelegationEnded: _of_delegation,
    DelegationOver: _of_delegation,
    DraftRerouted: _of_routing,
    DraftHandedOn: _of_handing_on,
    DraftStopped: _of_stop,
    DraftConfirmed: _of_fresh_approval,
    AbsenceSet: _of_absence,
    AbsenceEnded: _of_absence_news,
    RolesChanged: _of_roles,
}
