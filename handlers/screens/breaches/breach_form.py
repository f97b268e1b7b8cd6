"""The form in which a breach is reported, and the page with the code that takes its place."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from chatops.policy.accounts import Account
from chatops.policy.breaches.case import Category, Unnamed
from chatops.policy.breaches.reporting import MOST_PEOPLE, Naming
from chatops.policy.content.wording import LONGEST_REASON, LONGEST_WORDS
from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.answers import Answers, by_name

_CONFIDENTIAL = (
    "The bot keeps your report encrypted and shows it only to those who handle it, never to anybody it is about. "
    "Whoever looks after {platform} for the council may be able to see what was typed in a direct message, so write it "
    "here and not there."
)
_FILES = (
    "One on each line. Files cannot be sent here, because {platform} keeps them where others may see them: say what "
    "you have, and those who handle it ask for it in another way."
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
        """Return as the form's metadata."""
        return json.dumps([self.receipt, self.typed])

    @classmethod
    def read(cls, written: Any) -> "Opening":
        """Return what `written` gave. Raises ValueError for anything else, whoever made it."""
        try:
            receipt, typed = json.loads(written)
        except (TypeError, ValueError, RecursionError):
            raise ValueError("this form was not opened by the bot") from None
        if type(receipt) is not str or type(typed) is not str or not receipt:
            raise ValueError("this form was not opened by the bot")
        return cls(receipt, typed)


def report_form(
    opening: Opening,
    words: str,
    accounts: tuple[Account, ...],
    other_route: str,
    platform: str,
    notes: Sequence[str] = (),
) -> p.Form:
    """Return the form of a report. Whom it is about comes first: it decides who handles it.

    `words` are what somebody typed already, and `notes` what is to be said of them; `platform` is what people call
    the one they are on.
    """
    what = p.Text(multiline=True, longest=LONGEST_WORDS, words=words)
    people = p.PersonChoice(MOST_PEOPLE, "Choose people")
    links = _line(multiline=True)
    parts: list[p.Part] = [
        p.Paragraph("confidential", f"{_CONFIDENTIAL.format(platform=platform)} {other_route}"),
        p.Buttons("code", (p.Button(names.HAVE_CODE, "I have a code", "-"),)),
        p.Asked("people", "Who is it about?", people, optional=True),
        p.Asked("unnamed", "Or, if you name nobody", _select(Unnamed), optional=True),
        p.Asked("category", "What kind of breach is it?", _select(Category)),
        p.Asked("what", "What happened?", what),
        *(p.Note(f"note:{n}", note) for n, note in enumerate(notes)),
        p.Asked("when", "When?", _line(), optional=True),
        p.Asked("where", "Where? A link, or a place", _line(), optional=True),
        p.Asked("evidence", "Links that show it", links, hint=_FILES.format(platform=platform), optional=True),
    ]
    if accounts:
        parts.append(_which_account(accounts))
    ways = tuple(p.Option(naming.name, says) for naming, says in _NAMING.items())
    known = "May those who handle it know who you are?"
    parts.append(p.Asked("naming", known, p.Choice(ways)))
    return p.Form(names.REPORT, "Report a breach", tuple(parts), submit="Send", carries=opening.written())


def _which_account(accounts: tuple[Account, ...]) -> p.Asked:
    options = tuple(p.Option(account.key, account.name) for account in accounts)
    which = p.Choice(options, folded=True, prompt="Choose an account")
    return p.Asked("account", "Which of the council's accounts does it concern?", which, optional=True)


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
    """Return the answers. Raises NoSuchChoice."""
    return ReportAnswers(
        people=answers.people("people"),
        unnamed=answers.option("unnamed", by_name(Unnamed)),
        category=answers.option("category", by_name(Category)),
        what=answers.text("what"),
        when=answers.text("when"),
        where=answers.text("where"),
        evidence=answers.text("evidence"),
        account=answers.one("account"),
        naming=answers.option("naming", by_name(Naming)),
    )


def receipt_page(code: str, acknowledged_by: str) -> p.Page:
    """Return what takes the form's place: that it came in, and the code, which is shown this once."""
    says = (
        "It is kept encrypted, and those who handle it have been told that something waits. "
        f"A person acknowledges it by {acknowledged_by}; within three months there is an outcome or an update."
    )
    keep = (
        "Write this code down now: it is shown nowhere else and never again. Type /breach at any time, also months "
        "later, and press “I have a code” to read what they answer and to write to them. Whoever has the code can do "
        "the same."
    )
    parts: list[p.Part] = [
        p.Heading("received", "Your report has come in"),
        p.Paragraph("says", says),
        p.ToCopy("receipt", code),
        p.Paragraph("keep", keep),
    ]
    return p.Page(names.PAGE, "Report received", tuple(parts))


def code_form() -> p.Form:
    """Return the question for the code."""
    ask = p.Asked("receipt", "Your code", p.Text(longest=100))
    about = p.Paragraph(
        "about", "With the code you read what was answered to your report, and write to those who handle it."
    )
    return p.Form(names.CODE, "I have a code", (about, ask), submit="Open")


def _select(kind: type[Unnamed] | type[Category]) -> p.Choice:
    options = tuple(p.Option(each.name, f"{each.value[0].upper()}{each.value[1:]}") for each in kind)
    return p.Choice(options, folded=True)


def _line(*, multiline: bool = False) -> p.Text:
    return p.Text(multiline=multiline, longest=LONGEST_REASON)
