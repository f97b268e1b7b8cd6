"""How a draft stands, in a sentence or two: what happened last, by whom and with what authority, and what follows."""

from datetime import datetime

from chatops.evaluate import approvers
from chatops.evaluate.offered import by_a_pause
from chatops.evaluate.purdah_gate import an_account_is_left, gate, goes_out, pause_gate
from chatops.evaluate.waiting import WhatWaits
from chatops.policy import deadlines
from chatops.policy.drafts.draft import Decision, Draft, Verdict
from chatops.policy.drafts.stages import Stage
from chatops.policy.people import Office, Person
from chatops.policy.stops import StopCause, is_in_time
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.drafts.found_out import about_found_out
from handlers.views.drafts.publishing import about_the_bot
from handlers.views.drafts.under_template import under_template
from handlers.views.drafts.waiting import waits_afresh, waits_for
from handlers.views.phrases import Sentence, many, people_listed, titled, when


def progress_of(work: UnitOfWork, draft: Draft, now: datetime) -> Sentence:
    """Return one or two sentences: what happened last, and what is waited for; and what is out and should not be."""
    return (*_progress_of(work, draft, now), *about_found_out(work, draft, now))


def _progress_of(work: UnitOfWork, draft: Draft, now: datetime) -> Sentence:
    offices = {person: office for office, person in work.people.holders().items()}
    decision = draft.decision
    if draft.stage is Stage.LAPSED or deadlines.has_lapsed(work.council.pace, draft, now):
        return _lapsed(work, draft, now)
    if draft.stage is Stage.SUBMITTED:
        return ("It is being passed to the person who decides.",)
    if draft.stage is Stage.ROUTED:
        return waits_for(work, draft, now)
    if draft.stage is Stage.WITHDRAWN:
        return (f"Its author has withdrawn it. Nothing {'more ' if draft.postings else ''}will be posted.",)
    if draft.stage is Stage.CHANGES_REQUESTED and draft.is_taken_over:
        return (
            "Its author has left. ",
            draft.author,
            f" took it over on {when(draft.revision.made_at, now)}, {_TO_SEND_IN}",
        )
    if decision is None and draft.by_template is None:
        return ("It is out." if draft.stage is Stage.POSTED else "It waits.",)
    first = _decided(decision, now) if decision else under_template(work, draft, now)
    said = (*first, *_confirmed(work, draft, now))
    if draft.stage is Stage.UNCONFIRMED:
        return (*said, _why_stopped(work, draft, now), *waits_for(work, draft, now))
    if draft.stage in {Stage.CHANGES_REQUESTED, Stage.REJECTED} and not _is_turned_down(decision):
        return (*said, *_taken_back(work, draft, now))
    return (*said, *_what_follows(work, draft, offices, now))


def _is_turned_down(decision: Decision | None) -> bool:
    return decision is not None and decision.verdict is not Verdict.APPROVED


_OF_ANOTHER_ACCOUNT = (
    " An account that it was for is no longer official, so it is not handed over. If it is confirmed, it is posted on "
    "the others alone. "
)


def _why_stopped(work: UnitOfWork, draft: Draft, now: datetime) -> str:
    """Return why it is not released, to stand between what was decided and whom it waits for."""
    if draft.stopped is StopCause.LATE:
        due = approvers.due_since(work, draft)
        was = f"was due on {when(due, now)}, and" if due else "was due, and"
        return f" It {was} could not be handed over in time. It is late now, so nobody has been asked to post it. "
    if draft.stopped is StopCause.ACCOUNT:
        if an_account_is_left(work, draft):
            return " None of its accounts is official any more, so it is not handed over. "
        return _OF_ANOTHER_ACCOUNT
    if draft.stopped is StopCause.CONSENT:
        return (
            " A consent that it rests on was withdrawn or has ended, so it is not handed over. "
            "Its author can revise it, or an approver reject it. "
        )
    if draft.stopped is StopCause.PICTURE:
        return " A picture of it is not the one that was approved, or is not kept any more, so it is not handed over. "
    if draft.stopped is StopCause.TEMPLATE:
        return (
            " The template or series that it rests on has ended, or whoever proposed that has left, so it is not "
            "handed over. "
        )
    return " Whoever approved it is no longer able to, so it is not handed over. "


def late(work: UnitOfWork, draft: Draft, now: datetime) -> str | None:
    """House rule 13: for whoever has the words, that their time has passed; None while they are not late."""
    due = approvers.due_since(work, draft) if draft.stage is Stage.RELEASED else None
    if due is None or not is_in_time(due, now, work.council.pace.late_after):
        return None
    return (
        f"It was to be posted on {when(due, now)}, and that time has passed. If it is not out yet, ask whoever "
        "approved it before you post it."
    )


def _taken_back(work: UnitOfWork, draft: Draft, now: datetime) -> Sentence:
    """House rule 9: who took the approval back, or rejected what was held, and what follows."""
    taken = [one for one in work.drafts.taken_back(draft.reference) if one.revision == draft.revision.number]
    if not taken:
        return ()
    under = f", {taken[0].lent}" if taken[0].lent else ""
    who = titled(taken[0].by, taken[0].office)
    if taken[0].final:
        follows, what = f"Nothing {'more ' if draft.postings else ''}will be posted.", " It was then rejected by "
    else:
        follows = "No more of it is to be posted." if draft.postings else "It waits for its author to revise it."
        what = " The approval was taken back by "
    return (what, *who, f"{under}, on {when(taken[0].at, now)}. {follows}")


def _lapsed(work: UnitOfWork, draft: Draft, now: datetime) -> Sentence:
    due, pace = draft.revision.goes_out_at, work.council.pace
    if draft.decision or draft.by_template:
        why = f"nobody confirmed it, or approved it again, for {many(pace.lapse_after.days, 'day')}"
    elif due is not None and due <= draft.revision.made_at + pace.lapse_after:
        why = f"nobody had decided on it by {when(due, now)}, when it was to be posted"
    else:
        why = f"nobody decided on it for {many(pace.lapse_after.days, 'day')}"
    if draft.postings:
        return (f"What is in the record is posted. The rest has lapsed: {why}. It is not posted unless brought back.",)
    return (f"It has lapsed: {why}. Nothing will be posted unless it is brought back.",)


_DECIDED = {
    Verdict.APPROVED: "approved",
    Verdict.REJECTED: "rejected",
    Verdict.CHANGES_REQUESTED: "sent back for changes",
}


_TO_SEND_IN = "answers for it now, and has not sent it in yet."


def _decided(decision: Decision, now: datetime) -> Sentence:
    said = f"Version {decision.revision} was {_DECIDED[decision.verdict]} by "
    under = f", {decision.lent}" if decision.lent else ""
    own = (
        ", who wrote it, because nobody else could decide it (house rule 1, see /policy rules)" if decision.own else ""
    )
    return (said, *titled(decision.by, decision.office), f"{under}{own}, on {when(decision.at, now)}.")


def _confirmed(work: UnitOfWork, draft: Draft, now: datetime) -> Sentence:
    """Return who gave a fresh approval after a hold, when somebody did."""
    fresh = [given for given in work.drafts.confirmations(draft.reference) if given.revision == draft.revision.number]
    if not fresh:
        return ()
    under = f", {fresh[-1].lent}" if fresh[-1].lent else ""
    who = titled(fresh[-1].by, fresh[-1].office)
    return (" It was approved again by ", *who, f"{under}, on {when(fresh[-1].at, now)}.")


_WHEN_HELD = "It cannot be posted until purdah is over and it is approved afresh, unless the Town Clerk allows it."
_WHEN_PAUSED = (
    "It waits for a fresh approval once the pause is over, unless the Town Clerk or the Deputy lets it through."
)


def _held(work: UnitOfWork, draft: Draft, now: datetime) -> Sentence:
    """Return what holds it and how it may go out; or, once nothing holds it, who is asked for a fresh approval."""
    if pause_gate(work, draft, goes_out(draft, now)):
        return (f" It is held because all posts are paused. {_WHEN_PAUSED}",)
    if gate(work, draft, goes_out(draft, now)):
        return (f" It is held because of purdah. {_WHEN_HELD}",)
    over = "The pause is over." if by_a_pause(work, now) else "Purdah is over."
    return (f" {over} ", *waits_afresh(work, draft, now))


def _by_hand(work: UnitOfWork, draft: Draft, now: datetime) -> Sentence:
    """Return who posts it by hand, of those who were given the words: those who are reminded of it.

    Whoever is away does not, while another is there; and of one who is away it is not said that they do so now.
    """
    if not draft.handed_to:
        return ()
    waiting = WhatWaits(work, now).of(draft)
    people = waiting.people if waiting else draft.handed_to
    if not work.people.away(now).keys().isdisjoint(people):
        return (" It waits for ", *people_listed(people, "or"), " to post it by hand.")
    return (" ", *people_listed(people, "or"), " now posts it by hand.")


def _what_follows(work: UnitOfWork, draft: Draft, offices: dict[Person, Office], now: datetime) -> Sentence:
    due = draft.revision.goes_out_at
    if draft.stage is Stage.HELD:
        return _held(work, draft, now)
    if draft.stage is Stage.APPROVED:
        return (
            f" It is to be posted on {when(due, now)}."
            if due and due > now
            else " It is being handed over to be posted.",
        )
    if draft.stage is Stage.RELEASED:
        posted = len(draft.postings)
        official = {account.key for account in work.accounts.all()}
        of = posted + len(official.intersection(draft.unposted))
        so_far = f" Posts in the record: {posted} of {of}." if posted else ""
        bot = about_the_bot(work, draft)
        return (bot, *_by_hand(work, draft, now), so_far)
    if draft.stage is Stage.POSTED:
        last = draft.postings[-1]
        if last.network_id:
            said = f" The bot posted it on {when(last.at, now)}, on the approval of "
            return (said, *titled(last.by, offices.get(last.by)), ".")
        return (f" It was posted, as recorded on {when(last.at, now)} by ", *titled(last.by, offices.get(last.by)), ".")
    if draft.stage is Stage.CHANGES_REQUESTED:
        return (" It waits for its author to revise it.",)
    return (" Nothing will be posted.",)
