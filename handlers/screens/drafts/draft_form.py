"""The form for a draft: built for a new one or a revision, and read when it is sent."""

from dataclasses import dataclass
from datetime import date, time
from typing import Any

from chatops.policy.content.wording import LONGEST_WORDS
from chatops.policy.drafts.declarations import STATEMENTS
from handlers.screens import elements as e
from handlers.screens import names
from handlers.screens.elements import Block, Element
from handlers.screens.names import Subject
from handlers.screens.state import Answers
from handlers.views.drafts.forms import DraftFormView

FIRST = "words"
"""The question at the top, beside which an objection to the draft as a whole is shown."""


def draft_form(form: DraftFormView, typed: str = "") -> Element:
    """The form: the words, the accounts, when it goes out by London's clocks, and the declarations of section 5.

    `typed` is the name under which the words of a direct message are kept until the form is sent.
    """
    blocks = [
        *_why(form),
        e.asked("words", "The words of the post", _words(form)),
        *(e.note(f"note:{n}", note) for n, note in enumerate(form.notes)),
        e.asked("accounts", "Which accounts is it for?", _accounts(form)),
        e.asked("day", "Date to go out", _day(form), hint=_EMPTY_MEANS_NOW, optional=True),
        e.asked("time", "Time to go out (London time)", _time(form), optional=True),
        e.asked("urgent", "How urgent is it?", _urgent(form), optional=True),
        e.asked("declarations", "I declare that", _declarations(), hint="All of them are needed (policy, section 5)."),
    ]
    if form.reference is None:
        return e.modal(names.NEW_DRAFT, "Draft a post", blocks, submit="Send for approval", metadata=typed)
    metadata = Subject(form.reference, form.revision).written()
    return e.modal(names.REVISED_DRAFT, "Revise a draft", blocks, submit="Send for approval", metadata=metadata)


_EMPTY_MEANS_NOW = "Leave the date and the time empty to send it as soon as it is approved."


@dataclass(frozen=True, slots=True)
class DraftAnswers:
    """What an author filled in: the words, the keys of the accounts, the date and time, the names of declarations."""

    words: str
    accounts: tuple[str, ...]
    day: date | None
    at: time | None
    declared: tuple[str, ...]
    urgent: bool


def read_draft_form(answers: Answers) -> DraftAnswers:
    """The answers. Raises ValueError for what Slack would not send."""
    return DraftAnswers(
        words=answers.text("words"),
        accounts=answers.chosen("accounts"),
        day=answers.day("day"),
        at=answers.time("time"),
        declared=answers.chosen("declarations"),
        urgent=bool(answers.chosen("urgent")),
    )


def _why(form: DraftFormView) -> list[Block]:
    """The reason for the changes asked for, above the words to be changed."""
    reason = form.view.reason if form.view else None
    if form.reference is None:
        return []
    blocks = [e.note("about", f"Draft {form.reference}: this becomes revision {form.revision + 1}.")]
    if reason is not None:
        blocks += [e.note("reason-label", reason.label), *e.quoted("reason", reason.words)]
    return blocks


def _words(form: DraftFormView) -> Element:
    element: dict[str, Any] = {"type": "plain_text_input", "multiline": True, "max_length": LONGEST_WORDS}
    if form.words:
        element["initial_value"] = form.words
    return element


def _accounts(form: DraftFormView) -> Element:
    options = [e.option(account.key, _label(account.name, account.network)) for account in form.accounts]
    chosen = [option for option in options if option["value"] in form.chosen]
    element: dict[str, Any] = {"type": "multi_static_select", "placeholder": e.plain("Choose"), "options": options}
    if len(options) <= 10:  # the most that check boxes hold
        element = {"type": "checkboxes", "options": options}
    if chosen:
        element["initial_options"] = chosen
    return element


def _label(name: str, network: str) -> str:
    return name if network.lower() in name.lower() else f"{name} ({network})"


def _day(form: DraftFormView) -> Element:
    return {"type": "datepicker"} | ({"initial_date": form.day.isoformat()} if form.day else {})


def _time(form: DraftFormView) -> Element:
    picker = {"type": "timepicker", "timezone": "Europe/London"}
    return picker | ({"initial_time": f"{form.at:%H:%M}"} if form.at else {})


def _urgent(form: DraftFormView) -> Element:
    options = [e.option("urgent", "This is an emergency, such as a flood warning")]
    return {"type": "checkboxes", "options": options} | ({"initial_options": options} if form.urgent else {})


def _declarations() -> Element:
    options = [e.option(declaration.value, statement) for declaration, (_, statement) in STATEMENTS.items()]
    return {"type": "checkboxes", "options": options}
