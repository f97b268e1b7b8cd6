"""The form that adds to the record of a post what has happened to it, and how that is read."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from chatops.policy.after_post import Cause, Event
from chatops.policy.content.wording import LONGEST_REASON
from chatops.policy.hidden import with_hidden_shown
from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.answers import Answers, by_name
from handlers.screens.names import Subject
from handlers.views.drafts.after_post import AfterPostLine
from handlers.views.drafts.draft import AccountLine
from handlers.views.phrases import Sentence, listed, many

_REASON = p.Text(multiline=True, longest=LONGEST_REASON)
_EVENTS = {
    Event.CORRECTED: "It was corrected",
    Event.TAKEN_DOWN: "It was taken down",
    Event.NOT_POSTED: "It was not posted there after all",
    Event.WRONG_LINK: "Its link in the record is wrong",
    Event.COMPLAINT: "A notice of complaint has come in",
    Event.TO_DELETE: "It is to be taken down: the bot deletes it at once",
}
LONGEST_SHOWN = 300
MOST_SHOWN = 3
"""What is shown on a card of what was added, the newest; and how many accounts are named in the form."""


def after_post_form(subject: Subject, posted: Sequence[AccountLine], deletable: Sequence[str] = ()) -> p.Form:
    """Return which post, what happened to it, why, and what else there is to say.

    `posted` are the accounts it is on, and `deletable` the names of those on which the bot can delete its own post.
    """
    accounts = tuple(p.Option(line.key, line.name) for line in posted)
    offered = [event for event in _EVENTS if deletable or event is not Event.TO_DELETE]
    events = tuple(p.Option(event.name, _EVENTS[event]) for event in offered)
    causes = tuple(p.Option(cause.name, f"{cause.value[0].upper()}{cause.value[1:]}") for cause in Cause)
    about = (
        f"{subject.reference}. What you write is added to the record of the post, and nothing is removed from it. The "
        f"bot changes nothing on the account itself{_but_where(deletable)}."
    )
    parts: list[p.Part] = [
        p.Paragraph("about", about),
        p.Asked("account", "Which post?", p.Choice(accounts, accounts[0].value if len(accounts) == 1 else "")),
        p.Asked("event", "What has happened?", p.Choice(events)),
        p.Asked("reason", "What was wrong, or why?", _REASON),
        p.Asked(
            "link",
            "Link",
            p.Text(example="https://"),
            hint="The right link; of a correction where it is, or the reference of the draft that makes it.",
            optional=True,
        ),
        p.Asked("cause", "If it is taken down, because of what?", p.Choice(causes, folded=True), optional=True),
        p.Asked("who", "Who took it down, or who complains?", p.Text(), optional=True),
        p.Asked("day", "On which day?", p.Day(), hint="Leave day and time empty for now.", optional=True),
        p.Asked("time", "At what time?", p.Time(), optional=True),
    ]
    return p.Form(names.AFTER_POST, "After the post", tuple(parts), submit="Add it", carries=subject.written())


def _but_where(deletable: Sequence[str]) -> str:
    where = f" on {listed(deletable)}" if len(deletable) <= MOST_SHOWN else ""
    return f", unless you have it delete its own post{where}" if deletable else ""


@dataclass(frozen=True, slots=True)
class AfterPostAnswers:
    """What was filled in; empty or None where it was left so."""

    account: str
    event: Event
    reason: str
    day: date | None
    at: time | None
    link: str
    cause: Cause | None
    who: str


def read_after_post_form(answers: Answers) -> AfterPostAnswers:
    """Return the answers. Raises NoSuchAnswer."""
    return AfterPostAnswers(
        account=answers.one("account"),
        event=answers.needed("event", by_name(Event)),
        reason=answers.text("reason"),
        day=answers.day("day"),
        at=answers.time("time"),
        link=answers.text("link"),
        cause=answers.option("cause", by_name(Cause)),
        who=answers.text("who"),
    )


def after_post_parts(lines: Sequence[AfterPostLine]) -> list[p.Part]:
    """Return what was added to the record of its posts, for a card: the newest, each in a line."""
    if not lines:
        return []
    earlier = len(lines) - MOST_SHOWN
    more: list[Sentence] = [(f"The record has {many(earlier, 'earlier addition')}.",)] if earlier > 0 else []
    return [p.Bullets("after", (*more, *map(_in_a_line, lines[-MOST_SHOWN:])))]


def _in_a_line(line: AfterPostLine) -> Sentence:
    """With the reason for those who may read it; a long one is cut here, and whole in the record."""
    if not line.reason:
        return line.said
    reason = " ".join(with_hidden_shown(line.reason).split())
    cut = reason if len(reason) <= LONGEST_SHOWN else f"{reason[:LONGEST_SHOWN]}…"
    return (*line.said, f" “{cut}”")
