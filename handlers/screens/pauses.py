"""The forms with which an officer pauses all posts, ends a pause and lets a draft through, and what is read of it."""

from dataclasses import dataclass
from datetime import date, time

from chatops.policy.calendar.written_spans import NOTHING, WrittenSpan
from chatops.policy.content.wording import LONGEST_REASON
from chatops.policy.pauses import PauseKind
from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.answers import Answers, by_name
from handlers.screens.names import Subject
from handlers.screens.published import published_parts
from handlers.views.pauses import LeaveView, PauseLine, PauseNews, PausesView
from handlers.views.phrases import Sentence

MOST_SHOWN = 3
"""Pauses that are shown one by one."""
LONGEST_REASON_SHOWN = 500

_REASON = p.Text(multiline=True, longest=LONGEST_REASON)
_WHAT_STOPS = (
    "Nothing is approved or handed over in that time, and what was handed over and is not recorded yet is taken back. "
    "The bot cannot take down what is posted already."
)
_AFTERWARDS = "What was held waits for a fresh approval by the Town Clerk or the Deputy. Nothing goes out by itself."
_WHATEVER_IS_HELD = (
    "Whatever is held waits for a fresh approval by the Town Clerk or the Deputy then. Nothing goes out by itself."
)
_NOTHING_HELD = "No draft is held. Posts can be approved and handed over again."
PAUSED = "All posts are paused."


def pause_form(view: PausesView, typed: WrittenSpan = NOTHING) -> p.Form:
    """Return what it is for, until when, and why. `typed` is what was read after the command."""
    kinds = tuple(p.Option(kind.name, f"{kind.value[0].upper()}{kind.value[1:]}") for kind in PauseKind)
    on: list[p.Part] = [p.Says(f"on:{one.reference}", one.said, bold=f"{PAUSED} ") for one in view.on[:MOST_SHOWN]]
    parts: list[p.Part] = [
        p.Paragraph("about", f"When you send this form, all posts are paused. {_WHAT_STOPS}"),
        *([p.Note("understood", typed.note)] if typed.note else []),
        *on,
        p.Asked("kind", "What is it for?", p.Choice(kinds)),
        p.Asked("reason", "Why?", _REASON, hint="Everybody who drafts, and the Chair, can read it."),
        p.Asked(
            "ends",
            "Until which day?",
            p.Day(typed.last),
            hint="Leave it empty if you will end it yourself.",
            optional=True,
        ),
        p.Asked(
            "ends_at",
            "Until what time?",
            p.Time(typed.at),
            hint="Leave it empty for the end of that day.",
            optional=True,
        ),
    ]
    return p.Form(names.PAUSING, "Pause all posts", tuple(parts), submit="Pause all posts")


@dataclass(frozen=True, slots=True)
class PauseAnswers:
    """What was filled in: what it is for, a day and a time in London or neither, the reason."""

    kind: PauseKind
    day: date | None
    at: time | None
    reason: str


def read_pause_form(answers: Answers) -> PauseAnswers:
    """Return the answers. Raises NoSuchAnswer."""
    kind = answers.needed("kind", by_name(PauseKind))
    return PauseAnswers(kind, answers.day("ends"), answers.time("ends_at"), answers.text("reason"))


def end_form(view: PausesView) -> p.Form:
    """Return what is on, and why it ends."""
    on: list[p.Part] = [p.Says(f"on:{one.reference}", one.said, bold=f"{PAUSED} ") for one in view.on[:MOST_SHOWN]]
    parts: list[p.Part] = [*on, p.Paragraph("about", _WHATEVER_IS_HELD), p.Asked("reason", "Why does it end?", _REASON)]
    return p.Form(names.ENDING_PAUSE, "End the pause", tuple(parts), submit="End the pause")


def let_through_form(subject: Subject, *, may_approve: bool) -> p.Form:
    """Return why one revision may go out in the pause, and approval in the same breath where they may decide it."""
    about = (
        f"Version {subject.revision} of {subject.reference}, and no other, may be posted although all posts are paused."
    )
    parts: list[p.Part] = [p.Paragraph("about", about), p.Asked("reason", "Why may it be posted?", _REASON)]
    if may_approve:
        approve = p.Choices((p.Option("approve", "Approve it as well"),))
        parts.append(p.Asked("approve", "Your decision on the draft", approve, optional=True))
    return p.Form(
        names.LETTING_THROUGH, "Let it through", tuple(parts), submit="Let it through", carries=subject.written()
    )


def read_let_through_form(answers: Answers) -> tuple[str, bool]:
    """Return the reason, and whether it is approved as well."""
    return answers.text("reason"), "approve" in answers.chosen("approve")


def pause_notice(news: PauseNews) -> p.Card:
    """A notice about one pause, drawn from how it stands now."""
    headline = PAUSED if news.on else "The pause of all posts is over."
    parts: list[p.Part] = [p.Heading("title", headline), *_pause(news.pause)]
    if news.on:
        parts.append(p.Paragraph("meaning", _WHAT_STOPS))
        parts += _for_officers(news)
        return p.Card(headline, (*parts, *published_parts(news.published)))
    if news.why:
        parts += [p.Note("why-label", "Why it was ended"), p.Quoted("why", _shortened(news.why))]
    parts.append(p.Paragraph("says", news.still or (_AFTERWARDS if news.held else _NOTHING_HELD)))
    parts += _list("waiting", "These wait for a fresh approval now", news.waiting)
    parts += _list("let-through", "These were let through it", news.let_through)
    return p.Card(headline, (*parts, *published_parts(news.published)))


def _for_officers(news: PauseNews) -> list[p.Part]:
    parts: list[p.Part] = []
    if news.stopped is not None:
        parts += _list("stopped", "These drafts are due in it", news.stopped) or [
            p.Paragraph("none", "No draft is due in it.")
        ]
        parts.append(
            p.Note("how", "/council pause end ends it. The message about a draft has a button to let it through.")
        )
    if news.ready:
        parts += [
            p.Note("ready-label", "Words that you can send in as a draft, if you wish"),
            p.ToCopy("ready", news.ready),
        ]
    return parts


def leave_notice(view: LeaveView) -> p.Card:
    """Return for the other officer and the Chair: that a revision was let through a pause, and why."""
    headline = f"Draft {view.reference}, version {view.revision}, was let through the pause."
    says: Sentence = (f"Draft {view.reference}, version {view.revision}, from ", view.author, ". ", *view.by)
    parts: list[p.Part] = [p.Heading("title", "Let through the pause"), p.Says("draft", says)]
    return p.Card(headline, (*parts, p.Note("why-label", "Why it may be posted"), p.Quoted("why", view.reason)))


def pause_parts(view: PausesView) -> list[p.Part]:
    """Return for the head of the Home tab: the pause that was set last. A page has little room."""
    parts: list[p.Part] = []
    for one in view.on[-1:]:
        said = p.Says(f"pause:{one.reference}", one.said, bold=f"{PAUSED} ")
        parts += [said, p.Quoted(f"pause-reason:{one.reference}", _shortened(one.reason))]
    return parts


def pause_buttons(view: PausesView) -> list[p.Part]:
    """Return for the foot of the Home tab: the buttons of whoever may pause."""
    if not view.may_pause:
        return []
    start = p.Button(names.PAUSE, "Pause all posts", "-")
    end = p.Button(names.END_PAUSE, "End the pause", "-")
    return [p.Buttons("pause", (end, start) if view.on else (start,))]


def _pause(line: PauseLine) -> list[p.Part]:
    return [
        p.Says(f"pause:{line.reference}", line.said),
        p.Quoted(f"pause-reason:{line.reference}", _shortened(line.reason)),
    ]


def _list(name: str, label: str, lines: tuple[Sentence, ...]) -> list[p.Part]:
    return [p.Note(f"{name}-label", label), p.Bullets(name, lines)] if lines else []


def _shortened(reason: str) -> str:
    """Return a long reason, cut in notices; the record has all of it."""
    return reason if len(reason) <= LONGEST_REASON_SHOWN else f"{reason[:LONGEST_REASON_SHOWN]}…"
