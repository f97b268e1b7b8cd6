"""The forms with which the Town Clerk switches the pre-election period and exempts a draft from it."""

import json
from dataclasses import dataclass, replace
from datetime import date

from chatops.policy.calendar.bank_holidays import Country
from chatops.policy.content.wording import LONGEST_REASON
from chatops.policy.hidden import with_hidden_shown
from chatops.policy.purdah.periods import QUESTIONS, ExemptionClass
from chatops.policy.purdah.polls import Poll, PollKind
from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.answers import Answers, NoSuchDate, by_name
from handlers.screens.names import Subject
from handlers.screens.purdah.purdah_pages import MOST_LINES
from handlers.screens.purdah.weeks import weeks_in_words
from handlers.views.purdah.forms import PollPreview
from handlers.views.purdah.window import PurdahView

MOST_TICKED = 10
"""Periods of which those in force are ticked already; from a longer list nobody ends one that they did not see."""

_REASON = p.Text(multiline=True, longest=LONGEST_REASON)


def on_form(view: PurdahView) -> p.Form:
    """From now or a date, until a date or until the Town Clerk ends it, and why."""
    about = (
        f"{view.headline} The Deputy and the Chair are told at once. For an election, /purdah poll with its date "
        "works the dates out."
    )
    parts: list[p.Part] = [
        p.Paragraph("about", about),
        p.Asked("begins", "First day", p.Day(), hint="Leave it empty to begin now.", optional=True),
        p.Asked(
            "ends",
            "Last day",
            p.Day(),
            hint="Purdah lasts to the end of that day. Leave it empty to end it yourself later.",
            optional=True,
        ),
        p.Asked("reason", "Why?", _REASON),
        weeks_in_words(view.weeks),
    ]
    return p.Form(names.PURDAH_ON, "Pre-election period", tuple(parts), submit="Switch on")


def read_on_form(answers: Answers) -> tuple[date | None, date | None, str]:
    """Return the first and last day by London's calendar, and the reason. Raises NoSuchDate."""
    return answers.day("begins"), answers.day("ends"), answers.text("reason")


def off_form(view: PurdahView) -> p.Form:
    """Return which periods end, and why; those in force are ticked."""
    options = tuple(p.Option(window.reference, window.sentence, _in_a_line(window.reason)) for window in view.windows)
    holding = tuple(window.reference for window in view.windows if window.holds)
    choice = p.Choices(options, holding if len(options) <= MOST_TICKED else ())
    parts: list[p.Part] = [
        p.Paragraph("about", "What is held is offered for a fresh approval. Nothing is posted by itself."),
        p.Asked("windows", "Which period ends?", choice, optional=True),
        p.Asked("reason", "Why?", _REASON),
    ]
    return p.Form(names.PURDAH_OFF, "Pre-election period", tuple(parts), submit="End it")


def read_off_form(answers: Answers) -> tuple[tuple[str, ...], str]:
    """Return the references of the periods that end, and the reason."""
    return answers.chosen("windows"), answers.text("reason")


def poll_form(day: date | None, understood: str = "") -> p.Form:
    """Return which poll it is; the dates are worked out from it. `understood` says how a day that was typed was
    read.
    """
    kinds = tuple(p.Option(kind.name, f"{kind.value[0].upper()}{kind.value[1:]}") for kind in PollKind)
    countries = tuple(p.Option(country.name, country.value) for country in Country)
    parts: list[p.Part] = [
        *([p.Note("understood", understood)] if understood else []),
        p.Asked("day", "Polling day", p.Day(day)),
        p.Asked("kind", "What kind of poll?", p.Choice(kinds, folded=True)),
        p.Asked("country", "Where?", p.Choice(countries, folded=True)),
    ]
    return p.Form(names.POLL, "A poll", tuple(parts), submit="Work out the dates")


def read_poll_form(answers: Answers) -> Poll:
    """Return the poll. Raises NoSuchAnswer."""
    kind = answers.needed("kind", by_name(PollKind))
    return Poll(kind, answers.needed("country", by_name(Country)), _given(answers, "day"))


def poll_confirmation(preview: PollPreview) -> p.Form:
    """Return the working, what it would hold up, and the question when the notice was really published."""
    # A day that may be wrong is not offered: the Clerk gives it.
    likely = preview.working.latest_start if preview.working.certain else None
    parts: list[p.Part] = [
        p.Rows("working", (("Polling day", (preview.polling_day,)), (_notice(preview), (preview.notice,)))),
        p.Paragraph("how", preview.how),
    ]
    if preview.warning:
        parts.append(p.Paragraph("warning", preview.warning))
    if preview.unusual:
        meant = p.Choices((p.Option("meant", "Yes, the poll is held on that day"),))
        parts.append(p.Asked("unusual", f"Polling day is {preview.unusual}. Is that right?", meant))
    parts += [
        p.Asked(
            "begins",
            f"Has the {_notice(preview).lower()} been published? When?",
            p.Day(likely),
            hint="If it is not published yet, give the day on which it will be. The period begins with that day. "
            "Should it be another day after all, switch the period off and set it again.",
        ),
        p.Asked("reason", "Why?", replace(_REASON, words=preview.reason)),
        p.Paragraph("ends", preview.ends),
        weeks_in_words(preview.weeks),
    ]
    if preview.affected:
        lines = preview.affected[:MOST_LINES]
        parts += [p.Note("affected-label", "Drafts that would be held"), p.Bullets("affected", tuple(lines))]
    poll = preview.working.poll
    metadata = json.dumps([poll.kind.name, poll.country.name, poll.day.isoformat()])
    return p.Form(names.POLL_CONFIRMED, "Pre-election period", tuple(parts), submit="Set the period", carries=metadata)


def _notice(preview: PollPreview) -> str:
    return "Notice of the poll" if preview.working.referendum else "Notice of election"


def read_confirmation(answers: Answers, metadata: str) -> tuple[Poll, date, str, bool]:
    """Return the poll, the day of the notice, the reason, whether an unusual day is meant. Raises ValueError,
    KeyError.
    """
    kind, country, day = json.loads(metadata)
    poll = Poll(PollKind[kind], Country[country], date.fromisoformat(day))
    return poll, _given(answers, "begins"), answers.text("reason"), "meant" in answers.chosen("unusual")


def exemption_form(subject: Subject, *, may_approve: bool, urgent: bool = False, by_clerk: bool = True) -> p.Form:
    """Return the class, the reason, both questions in words, and approval in the same breath where the officer may.

    The class of a draft whose author says that it is `urgent` is chosen already; the Clerk may choose another. In the
    Clerk's place (not `by_clerk`) the Deputy is asked for a reason alone: they exempt emergencies only.
    """
    if not by_clerk:
        return _emergency_form(subject)
    kinds = tuple(p.Option(kind.name, f"{kind.value[0].upper()}{kind.value[1:]}") for kind in ExemptionClass)
    chosen = ExemptionClass.EMERGENCY.name if urgent else ""
    parts: list[p.Part] = [
        p.Paragraph(
            "about",
            f"Version {subject.revision} of {subject.reference}, and no other, may be posted in purdah. "
            "The Deputy and the Chair are told at once.",
        ),
        p.Asked("kind", "What is it?", p.Choice(kinds, chosen, folded=True)),
        p.Asked("reason", "Why may it be posted?", _REASON, hint=_ENOUGH),
        *(p.Asked(name, question, _REASON, hint=_NOT_FOR_THOSE, optional=True) for name, question in QUESTIONS.items()),
    ]
    if may_approve:
        approve = p.Choices((p.Option("approve", "Approve it as well"),))
        parts.append(p.Asked("approve", "Your decision on the draft", approve, optional=True))
    return p.Form(names.EXEMPTION, "Allow it in purdah", tuple(parts), submit="Allow it", carries=subject.written())


_ENOUGH = "For an emergency a short reason is enough, and it is approved at once if it is yours to decide."
_NOT_FOR_THOSE = "Needed for everything but an emergency."


def _emergency_form(subject: Subject) -> p.Form:
    """Return the one reason for the Deputy, while there is no Town Clerk to ask."""
    about = (
        f"The Town Clerk is not available. If version {subject.revision} of {subject.reference} is an emergency, you "
        "can allow it in purdah. It is approved in the same act if it waits for your decision. The Town Clerk and the "
        "Chair are told at once (house rule 4, see /policy rules)."
    )
    parts: list[p.Part] = [
        p.Paragraph("about", about),
        p.Asked("reason", "What is the emergency, and why must it be posted?", _REASON),
    ]
    return p.Form(names.EXEMPTION, "An emergency", tuple(parts), submit="Allow it", carries=subject.written())


@dataclass(frozen=True, slots=True)
class ExemptionAnswers:
    """What an officer filled in for an exemption."""

    kind: ExemptionClass
    public_money: str
    fair: str
    reason: str
    approve: bool


def read_exemption_form(answers: Answers) -> ExemptionAnswers:
    """Return the answers. Raises NoSuchChoice."""
    return ExemptionAnswers(
        # The Deputy is not asked: in the Clerk's place they exempt emergencies only.
        answers.option("kind", by_name(ExemptionClass)) or ExemptionClass.EMERGENCY,
        answers.text("public_money"),
        answers.text("fair"),
        answers.text("reason"),
        "approve" in answers.chosen("approve"),
    )


def _given(answers: Answers, question: str) -> date:
    """Return a date that has to be given. Raises NoSuchDate."""
    day = answers.day(question)
    if day is None:
        raise NoSuchDate(question)
    return day


def _in_a_line(words: str) -> str:
    return " ".join(with_hidden_shown(words).split())
