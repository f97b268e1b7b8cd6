"""What was to be said in the council's name, as one person may see it: a draft as it stands, with its past."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from chatops.policy.anchors import Head
from chatops.policy.devices import Device
from chatops.policy.drafts.draft import Decision, Draft, Posting, Revision
from chatops.policy.drafts.template_use import TemplateUse
from chatops.policy.objections import Attempt, refuse_if
from chatops.policy.people import Actor, Caller
from chatops.policy.purdah.periods import PurdahWindow
from chatops.policy.record_pages import may_open_record, may_read_entries
from chatops.ports.journal import JournalEntry
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.drafts.draft import DraftView, see_draft
from handlers.views.holds import held_by
from handlers.views.phrases import Sentence, titled, when
from handlers.views.record.answers import DECIDED, MOST_PERIODS, Answer, answers, in_purdah, under


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened, and people's words with it where there are any."""

    at: datetime
    said: Sentence
    words: str = ""


@dataclass(frozen=True, slots=True)
class PostView:
    """One draft as it stands, and what happened to it in order; nothing of that for whom it does not concern.

    `entries` are those of the journal, for those who read it, and `head` is where it ends; `answers` are what an
    auditor asks, for the same.
    """

    draft: DraftView
    history: tuple[Event, ...]
    entries: tuple[JournalEntry, ...] = ()
    head: Head = field(default_factory=Head)
    answers: tuple[Answer, ...] = ()


def may_open(work: UnitOfWork, _now: datetime, *, by: Caller) -> None:
    """Whether this person may open the record. Raises Refused."""
    _opened_by(work, by)


def see_post(work: UnitOfWork, now: datetime, *, reference: str, by: Caller) -> PostView:
    """Return one draft with its history. Raises Refused, NoSuch."""
    actor = _opened_by(work, by)
    view = see_draft(work, now, reference=reference, by=by)
    if view.content is None:
        return PostView(view, ())
    draft = work.drafts.get(reference)
    events = sorted(_events(work, draft, now), key=lambda event: event.at)
    held = held_by(work, draft.reference, actor, draft.author)
    events += [Event(now, (held,))] if held else []
    entries = () if may_read_entries(actor) else tuple(work.entries_about(draft.reference))
    answered = answers(work, now, draft, entries) if entries else ()
    return PostView(view, tuple(events), entries, work.journal_head(), answered)


def _opened_by(work: UnitOfWork, by: Caller) -> Actor:
    actor = work.people.actor(by)
    refuse_if(Attempt("record:open", "", actor), may_open_record(actor))
    return actor


def _routine(work: UnitOfWork, draft: Draft, now: datetime) -> Iterator[Event]:
    """House rule 4: what approvers stated to be a routine notice that was allowed in purdah."""
    for stated in work.routines.stated(draft.reference):
        is_one = f"that version {stated.revision} is a routine notice allowed in purdah, “{stated.notice.name}”."
        yield Event(stated.at, (stated.by, f" stated on {when(stated.at, now)} {is_one}"))


def _of_template(work: UnitOfWork, use: TemplateUse, now: datetime) -> Iterator[Event]:
    """House rule 15: that a version is the use of a template, and that the bot approved it as that."""
    name = work.templates.get(use.template).name
    yield Event(use.at, (use.by, f" made version {use.revision} of the template “{name}” on {when(use.at, now)}."))
    if approval := use.approval:
        said = (
            f"The bot approved version {use.revision} on {when(approval.at, now)} under the template “{name}”, which "
        )
        yield Event(approval.at, (said, *titled(approval.by, approval.office), " had approved."))


def _written(version: Revision, names: Mapping[str, str]) -> str:
    """Return the words of a version, and below them those for one account, each after its name."""
    own = (f"For {names.get(one.account, one.account)}:\n{one.words}" for one in version.account_words)
    return "\n\n".join((version.words, *own))


def _events(work: UnitOfWork, draft: Draft, now: datetime) -> Iterator[Event]:
    names = {account.key: account.name for account in work.accounts.ever()}
    periods = [kept.window for kept in work.purdah.latest(MOST_PERIODS)]
    said: Sentence
    for version in draft.revisions:
        said = (version.author, f" wrote version {version.number} on {when(version.made_at, now)}.")
        yield Event(version.made_at, said, _written(version, names))
    for decision in draft.decisions:
        yield _decided(decision, periods, now)
    for use in draft.uses:
        yield from _of_template(work, use, now)
    for again in work.drafts.confirmations(draft.reference):
        said = (*titled(again.by, again.office), f" approved version {again.revision} again on {when(again.at, now)}")
        yield Event(again.at, (*said, f"{under(again.lent)}.{in_purdah(periods, again.at)}"))
    for back in work.drafts.taken_back(draft.reference):
        said = (*titled(back.by, back.office), f" took the approval of version {back.revision} back on ")
        yield Event(back.at, (*said, f"{when(back.at, now)}."), back.reason)
    for given in work.purdah.exemptions(draft.reference):
        said = (*titled(given.by, given.office), f" allowed version {given.revision} in purdah on ")
        yield Event(given.at, (*said, f"{when(given.at, now)}, as {given.kind}."), given.reason)
    yield from _routine(work, draft, now)
    for comment in work.drafts.comments(draft.reference):
        said = (*titled(comment.by, comment.office), f" commented on version {comment.revision} on ")
        yield Event(comment.at, (*said, f"{when(comment.at, now)}."), comment.words)
    for posting in draft.postings:
        where = names.get(posting.account, posting.account)
        said = (posting.by, f" recorded on {when(posting.at, now)} that it was posted on {where}{_device(posting)}.")
        yield Event(posting.at, said, posting.link)


def _device(posting: Posting) -> str:
    """9.7: from which device, where it was another than the council's."""
    if posting.device is not Device.OTHER:
        return ""
    under = f"under {posting.consent}" if posting.consent else "without consent"
    return f", from a device that is not the council's, {under}"


def _decided(decision: Decision, periods: list[PurdahWindow], now: datetime) -> Event:
    cited = f" Cited: {', '.join(decision.clauses)}." if decision.clauses else ""
    own = " It was their own draft, and nobody else could decide it." if decision.own else ""
    did = f" {DECIDED[decision.verdict]} version {decision.revision} on {when(decision.at, now)}{under(decision.lent)}."
    said = (*titled(decision.by, decision.office), f"{did}{cited}{own}{in_purdah(periods, decision.at)}")
    return Event(decision.at, said, decision.reason)
