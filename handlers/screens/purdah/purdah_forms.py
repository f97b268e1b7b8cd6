"""The forms with which the Town Clerk switches the pre-election period and exempts a draft from it."""

import json
from dataclasses import dataclass
from datetime import date

from chatops.policy.calendar.bank_holidays import Country
from chatops.policy.content.wording import LONGEST_REASON
from chatops.policy.purdah.periods import QUESTIONS, ExemptionClass
from chatops.policy.purdah.polls import Poll, PollKind
from handlers.screens import elements as e
from handlers.screens import names
from handlers.screens.elements import Element
from handlers.screens.names import Subject
from handlers.screens.purdah.purdah_pages import MOST_LINES, weeks_block
from handlers.screens.state import Answers, NoSuchDate
from handlers.views.phrases import with_hidden_shown
from handlers.views.purdah.forms import PollPreview
from handlers.views.purdah.window import PurdahView

MOST_TICKED = 10
"""The most that check boxes hold; a list to choose from holds 100."""
MOST_OPTIONS = 100

_REASON = {"type": "plain_text_input", "multiline": True, "max_length": LONGEST_REASON}


def on_form(view: PurdahView) -> Element:
    """From now or a date, until a date or until further notice, and why."""
    about = (
        f"{view.headline} The Deputy and the Chair are told at once. For an election, /purdah poll with its date "
        "works the dates out."
    )
    blocks = [
        e.paragraph("about", about),
        e.asked("begins", "First day", {"type": "datepicker"}, hint="Leave it empty to begin now.", optional=True),
        e.asked(
            "ends",
            "Last day",
            {"type": "datepicker"},
            hint="It holds to the end of that day. Leave it empty for until further notice.",
            optional=True,
        ),
        e.asked("reason", "Why?", _REASON),
        weeks_block(view.weeks),
    ]
    return e.modal(names.PURDAH_ON, "Pre-election period", blocks, submit="Switch on")


def read_on_form(answers: Answers) -> tuple[date | None, date | None, str]:
    """The first and last day by London's calendar, and the reason. Raises ValueError for what Slack would not send."""
    return answers.day("begins"), answers.day("ends"), answers.text("reason")


def off_form(view: PurdahView) -> Element:
    """Which periods end, and why; those in force are ticked."""
    options = [e.option(window.reference, window.sentence, _in_a_line(window.reason)) for window in view.windows]
    options = options[:MOST_OPTIONS]
    holding = [o for o, window in zip(options, view.windows, strict=False) if window.holds]
    choice: Element = {"type": "checkboxes", "options": options}
    if len(options) > MOST_TICKED:
        choice = {"type": "multi_static_select", "placeholder": e.plain("Choose"), "options": options}
    if holding and len(options) <= MOST_TICKED:
        choice["initial_options"] = holding
    blocks = [
        e.paragraph("about", "What is held is offered for a fresh approval. Nothing is released by itself."),
        e.asked("windows", "Which period ends?", choice, optional=True),
        e.asked("reason", "Why?", _REASON),
    ]
    return e.modal(names.PURDAH_OFF, "Pre-election period", blocks, submit="End it")


def read_off_form(answers: Answers) -> tuple[tuple[str, ...], str]:
    """The references of the periods that end, and the reason."""
    return answers.chosen("windows"), answers.text("reason")


def poll_form(day: date | None) -> Element:
    """Which poll it is; the dates are worked out from it."""
    kinds = [e.option(kind.name, f"{kind.value[0].upper()}{kind.value[1:]}") for kind in PollKind]
    countries = [e.option(country.name, country.value) for country in Country]
    picker: Element = {"type": "datepicker"} | ({"initial_date": day.isoformat()} if day else {})
    blocks = [
        e.asked("day", "Polling day", picker),
        e.asked("kind", "What kind of poll?", _select(kinds)),
        e.asked("country", "Where?", _select(countries)),
    ]
    return e.modal(names.POLL, "A poll", blocks, submit="Work out the dates")


def read_poll_form(answers: Answers) -> Poll:
    """The poll. Raises ValueError, KeyError for what Slack would not send."""
    kind, country = PollKind[answers.chosen("kind")[0]], Country[answers.chosen("country")[0]]
    return Poll(kind, country, _given(answers, "day"))


def poll_confirmation(preview: PollPreview) -> Element:
    """The working, what it would hold up, and the question when the notice was really published."""
    # A day that may be wrong is not offered: the Clerk gives it.
    initial = {"initial_date": preview.working.latest_start.isoformat()} if preview.working.certain else {}
    blocks = [
        e.table("working", [("Polling day", (preview.polling_day,)), (_notice(preview), (preview.notice,))]),
        e.paragraph("how", preview.how),
    ]
    if preview.warning:
        blocks.append(e.paragraph("warning", preview.warning))
    if preview.unusual:
        meant = {"type": "checkboxes", "options": [e.option("meant", "Yes, the poll is held on that day")]}
        blocks.append(e.asked("unusual", f"Polling day is {preview.unusual}. Is that right?", meant))
    blocks += [
        e.asked(
            "begins",
            f"Has the {_notice(preview).lower()} been published? When?",
            {"type": "datepicker"} | initial,
            hint="If it is not published yet, give the day on which it will be. The period begins with that day. "
            "Should it be another day after all, switch the period off and set it again.",
        ),
        e.asked("reason", "Why?", _REASON | {"initial_value": preview.reason}),
        e.paragraph("ends", preview.ends),
        weeks_block(preview.weeks),
    ]
    if preview.affected:
        lines = preview.affected[:MOST_LINES]
        blocks += [e.note("affected-label", "Drafts that would be held"), e.bullets("affected", lines)]
    poll = preview.working.poll
    metadata = json.dumps([poll.kind.name, poll.country.name, poll.day.isoformat()])
    return e.modal(names.POLL_CONFIRMED, "Pre-election period", blocks, submit="Set the period", metadata=metadata)


def _notice(preview: PollPreview) -> str:
    return "Notice of the poll" if preview.working.referendum else "Notice of election"


def read_confirmation(answers: Answers, metadata: str) -> tuple[Poll, date, str, bool]:
    """The poll, the day of the notice, the reason, whether an unusual day is meant. Raises ValueError, KeyError."""
    kind, country, day = json.loads(metadata)
    poll = Poll(PollKind[kind], Country[country], date.fromisoformat(day))
    return poll, _given(answers, "begins"), answers.text("reason"), "meant" in answers.chosen("unusual")


def exemption_form(subject: Subject, *, may_approve: bool, urgent: bool = False) -> Element:
    """The class, both questions in words, the reason, and approval in the same breath where the Clerk may.

    The class of a draft whose author says that it is `urgent` is chosen already; the Clerk may choose another.
    """
    kinds = {kind: e.option(kind.name, f"{kind.value[0].upper()}{kind.value[1:]}") for kind in ExemptionClass}
    chosen = {"initial_option": kinds[ExemptionClass.EMERGENCY]} if urgent else {}
    blocks = [
        e.paragraph(
            "about",
            f"Revision {subject.revision} of {subject.reference}, and no other, may go out in the pre-election period. "
            "The Deputy and the Chair are told at once.",
        ),
        e.asked("kind", "What is it?", _select(list(kinds.values())) | chosen),
        *(e.asked(name, question, _REASON) for name, question in QUESTIONS.items()),
        e.asked("reason", "Why may it go out?", _REASON),
    ]
    if may_approve:
        approve: Element = {"type": "checkboxes", "options": [e.option("approve", "Approve it as well")]}
        blocks.append(e.asked("approve", "Your decision on the draft", approve, optional=True))
    return e.modal(names.EXEMPTION, "Exempt a draft", blocks, submit="Exempt", metadata=subject.written())


@dataclass(frozen=True, slots=True)
class ExemptionAnswers:
    """What the Clerk filled in for an exemption."""

    kind: ExemptionClass
    public_money: str
    fair: str
    reason: str
    approve: bool


def read_exemption_form(answers: Answers) -> ExemptionAnswers:
    """The answers. Raises ValueError, KeyError, IndexError for what Slack would not send."""
    return ExemptionAnswers(
        ExemptionClass[answers.chosen("kind")[0]],
        answers.text("public_money"),
        answers.text("fair"),
        answers.text("reason"),
        "approve" in answers.chosen("approve"),
    )


def _select(options: list[Element]) -> Element:
    return {"type": "static_select", "placeholder": e.plain("Choose"), "options": options}


def _given(answers: Answers, question: str) -> date:
    """A date that has to be given. Raises NoSuchDate."""
    day = answers.day(question)
    if day is None:
        raise NoSuchDate(question)
    return day


def _in_a_line(words: str) -> str:
    return " ".join(with_hidden_shown(words).split())
