"""The form in which a breach is reported, and the page with the code that takes its place."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from chatops.policy.accounts import Account
from chatops.policy.breaches.case import Category, Unnamed
from chatops.policy.breaches.reporting import MOST_PEOPLE, Naming
from chatops.policy.content.wording import LONGEST_REASON, LONGEST_WORDS
from handlers.screens import elements as e
from handlers.screens import names
from handlers.screens.elements import Element
from handlers.screens.state import Answers

_CONFIDENTIAL = (
    "The bot keeps your report encrypted and shows it only to those who handle it, never to anybody it is about. "
    "Owners of the workspace may be able to see what was typed in a direct message, so write it here and not there."
)
_FILES = (
    "One on each line. Files cannot be sent here, because Slack keeps them where others may see them: say what you "
    "have, and those who handle it ask for it in another way."
)
_NAMING = {
    Naming.KNOWN: "Yes, they may know my name",
    Naming.HIDDEN: "No, but the bot may write to me when they have a question",
    Naming.NOBODY: "No, and the bot keeps no name: I use the code that I am given",
}


@dataclass(frozen=True, slots=True)
class Opening:
    """What the form is opened with: the code for the reporter, and the name of what they typed already, if anything."""

    receipt: str
    typed: str = ""

    def written(self) -> str:
        """As the form's metadata."""
        return json.dumps([self.receipt, self.typed])

    @classmethod
    def read(cls, written: Any) -> "Opening":
        """What `written` gave. Raises ValueError for anything else, whoever made it."""
        try:
            receipt, typed = json.loads(written)
        except (TypeError, ValueError, RecursionError):
            raise ValueError("this form was not opened by the bot") from None
        if type(receipt) is not str or type(typed) is not str or not receipt:
            raise ValueError("this form was not opened by the bot")
        return cls(receipt, typed)


def report_form(
    opening: Opening, words: str, accounts: tuple[Account, ...], other_route: str, notes: Sequence[str] = ()
) -> Element:
    """Whom it is about comes first: it decides who handles it.

    `words` are what somebody typed already, and `notes` what is to be said of them.
    """
    what: Element = {"type": "plain_text_input", "multiline": True, "max_length": LONGEST_WORDS}
    people = {"type": "multi_users_select", "placeholder": e.plain("Choose people"), "max_selected_items": MOST_PEOPLE}
    blocks = [
        e.paragraph("confidential", f"{_CONFIDENTIAL} {other_route}"),
        *e.actions("code", [e.button(names.HAVE_CODE, "I have a code", "-")]),
        e.asked("people", "Who is it about?", people, optional=True),
        e.asked("unnamed", "Or, if you name nobody", _select(Unnamed), optional=True),
        e.asked("category", "What is it nearest to?", _select(Category)),
        e.asked("what", "What happened?", what | ({"initial_value": words} if words else {})),
        *(e.note(f"note:{n}", note) for n, note in enumerate(notes)),
        e.asked("when", "When?", _line(), optional=True),
        e.asked("where", "Where? A link, or a place", _line(), optional=True),
        e.asked("evidence", "Links that show it", _line(multiline=True), hint=_FILES, optional=True),
    ]
    if accounts:
        options = [e.option(account.key, account.name) for account in accounts[:100]]
        which = {"type": "static_select", "placeholder": e.plain("Choose, if one of them"), "options": options}
        blocks.append(e.asked("account", "Which of the council's accounts does it concern?", which, optional=True))
    ways = [e.option(naming.name, says) for naming, says in _NAMING.items()]
    known = "May those who handle it know who you are?"
    blocks.append(e.asked("naming", known, {"type": "radio_buttons", "options": ways}))
    return e.modal(names.REPORT, "Report a breach", blocks, submit="Send", metadata=opening.written())


@dataclass(frozen=True, slots=True)
class ReportAnswers:
    """What a reporter filled in. People are user ids; what was not chosen is None."""

    people: tuple[str, ...]
    unnamed: Unnamed | None
    category: Category | None
    what: str
    when: str
    where: str
    evidence: str
    account: str
    naming: Naming | None


def read_report_form(answers: Answers) -> ReportAnswers:
    """The answers. Raises KeyError for what Slack would not send."""

    def one(name: str) -> str:
        return next(iter(answers.chosen(name)), "")

    return ReportAnswers(
        people=answers.people("people"),
        unnamed=Unnamed[one("unnamed")] if one("unnamed") else None,
        category=Category[one("category")] if one("category") else None,
        what=answers.text("what"),
        when=answers.text("when"),
        where=answers.text("where"),
        evidence=answers.text("evidence"),
        account=one("account"),
        naming=Naming[one("naming")] if one("naming") else None,
    )


def receipt_page(code: str, acknowledged_by: str) -> Element:
    """What takes the form's place: that it came in, and the code, which is shown this once."""
    says = (
        "It is kept encrypted, and those who handle it have been told that something waits. "
        f"A person acknowledges it by {acknowledged_by}; within three months there is an outcome or an update."
    )
    keep = (
        "Write this code down now: it is shown nowhere else and never again. Type /breach receipt at any time, also "
        "months later, to read what they answer and to write to them. Whoever has the code can do the same."
    )
    blocks = [
        e.header("received", "Your report has come in"),
        e.paragraph("says", says),
        *e.to_copy("receipt", code),
        e.paragraph("keep", keep),
    ]
    return e.modal(names.PAGE, "Report received", blocks)


def code_form() -> Element:
    """The question for the code."""
    ask = e.asked("receipt", "Your code", {"type": "plain_text_input", "max_length": 100})
    about = e.paragraph(
        "about", "With the code you read what was answered to your report, and write to those who handle it."
    )
    return e.modal(names.CODE, "I have a code", [about, ask], submit="Open")


def _select(kind: type[Unnamed] | type[Category]) -> Element:
    options = [e.option(each.name, f"{each.value[0].upper()}{each.value[1:]}") for each in kind]
    return {"type": "static_select", "placeholder": e.plain("Choose"), "options": options}


def _line(*, multiline: bool = False) -> Element:
    return {"type": "plain_text_input", "multiline": multiline, "max_length": LONGEST_REASON}
