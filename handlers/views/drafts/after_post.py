"""What has happened to the posts of a draft since they were recorded, in sentences."""

from dataclasses import dataclass
from datetime import datetime

from chatops.evaluate.posts_out import posts_out
from chatops.policy.after_post import AfterPost, Event
from chatops.policy.authority import posting
from chatops.policy.drafts.draft import Draft
from chatops.policy.drafts.stages import Stage
from chatops.policy.people import Actor
from chatops.policy.publishing.watching import Finding, how_it_reads
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.drafts.readings import readings_of
from handlers.views.phrases import Sentence, titled, when


@dataclass(frozen=True, slots=True)
class AfterPostLine:
    """One thing that was added to the record: in a sentence or two, and the reason for those who may read it."""

    said: Sentence
    reason: str | None


def after_posts_of(work: UnitOfWork, draft: Draft, now: datetime, *, everything: bool) -> tuple[AfterPostLine, ...]:
    """Return what was added to the record of this draft's posts, in order; the reasons only with `everything`."""
    if not draft.postings:
        return ()
    names = {account.key: account.name for account in work.accounts.all()}
    added = [
        (
            one.at,
            AfterPostLine(_said(one, names.get(one.account, one.account), now), one.reason if everything else None),
        )
        for one in work.drafts.after_posts(draft.reference)
    ]
    read = [(at, AfterPostLine(said, None)) for at, said in readings_of(work, draft, now)]
    return tuple(line for _, line in sorted([*added, *read], key=lambda one: one[0]))


def see_deletable(work: UnitOfWork, _now: datetime, *, reference: str) -> tuple[str, ...]:
    """Return the names of the accounts on which the bot can delete its own post of a draft. Raises NoSuch."""
    readings = work.jobs.readings(reference)
    return tuple(
        one.account.name
        for one in posts_out(work, work.drafts.get(reference))
        if one.is_read_as_published and how_it_reads(readings, one.account.key) is Finding.AS_PUBLISHED
    )


def to_post_again(work: UnitOfWork, draft: Draft, actor: Actor) -> tuple[str, ...]:
    """Return the names of the accounts on which it was not posted after all, and is still to be, by this person.

    It is posted there once its right link has been added to the record.
    """
    if draft.stage not in {Stage.RELEASED, Stage.POSTED}:
        return ()
    newest: dict[str, Event] = {}
    for one in work.drafts.after_posts(draft.reference):
        if one.event in {Event.NOT_POSTED, Event.WRONG_LINK}:
            newest[one.account] = one.event
    again = {key for key, event in newest.items() if event is Event.NOT_POSTED and posting.has_access(actor, key)}
    return tuple(account.name for account in work.accounts.all() if account.key in again)


def _said(one: AfterPost, name: str, now: datetime) -> Sentence:
    said = _WHAT[one.event].format(name=name, link=one.link, at=when(one.happened_at, now), **_more(one, now))
    by = " Told so by " if one.event is Event.TO_DELETE else " Recorded by "
    return (said, by, *titled(one.by, one.office), f", on {when(one.at, now)}.")


_WHAT = {
    Event.CORRECTED: "The post on {name} was corrected on {at}.{where}",
    Event.TAKEN_DOWN: "The post on {name} was taken down on {at}: {cause}.{who}",
    Event.TO_DELETE: "The bot was to delete the post on {name} on {at}: {cause}.{where}",
    Event.NOT_POSTED: "It was not posted on {name} after all, as was found on {at}.",
    Event.WRONG_LINK: "The link of the post on {name} was wrong. The right one is {link}",
    Event.COMPLAINT: "A notice of complaint about the post on {name} came in on {at}.{who} The 48 hours of the "
    "Defamation (Operators of Websites) Regulations 2013, weekends and bank holidays left out, end on {due}.",
}


def _more(one: AfterPost, now: datetime) -> dict[str, str]:
    by = {Event.TAKEN_DOWN: "By", Event.COMPLAINT: "From"}.get(one.event, "")
    return {
        "where": f" See {one.link}" if one.link else "",
        "cause": one.cause or "",
        "who": f" {by} {one.who}." if one.who else "",
        "due": when(one.due, now) if one.due else "",
    }
