"""The forms to propose a template, and a series, which is a template that the bot uses by itself."""

from dataclasses import dataclass
from datetime import date, time

from chatops.policy.accounts import Account
from chatops.policy.content.wording import LONGEST_WORDS
from chatops.policy.drafts.declarations import STATEMENTS
from chatops.policy.templates.rules import LONGEST_NAME
from chatops.policy.templates.series import MADE_BEFORE, Rhythm
from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.answers import Answers

_EXAMPLE = "Collection on {day} moves to {new day}."
_BLANKS = (
    "Put each blank in braces: {new day} holds a day, {starting time} a time, {place} a place, and {reason} a few "
    "words. {reason, 80} holds up to 80 characters."
)
_EXAMPLE_OF_SERIES = "The market is in the High Street today, {day}, from 9 until 2."
_THE_DAY = "Write {day} where the day is to stand: “Saturday 8 May”. There are no other blanks in a series."
_OF_SERIES = (
    f"The bot makes a draft for each day, {MADE_BEFORE.days} days before, as if you had sent it in. Each goes to an "
    "approver, until the Town Clerk or the Deputy approves the series as a whole."
)


def template_form(accounts: tuple[Account, ...]) -> p.Form:
    """Return the form to propose a template."""
    parts: tuple[p.Part, ...] = (
        p.Paragraph(
            "about", "The Town Clerk or the Deputy approves it. Then whoever uses it fills in the blanks alone."
        ),
        *_what("Bin days", "The words, with blanks", _EXAMPLE, _BLANKS, accounts),
        p.Asked("ends", "The last day on which it may be used", p.Day(), hint="A year ahead at most."),
    )
    return p.Form(names.TEMPLATE, "Propose a template", parts, submit="Send for approval")


def series_form(accounts: tuple[Account, ...]) -> p.Form:
    """Return the form to propose a series: a template, and on which days the bot is to use it."""
    rhythms = tuple(p.Option(str(rhythm), f"{rhythm[0].upper()}{rhythm[1:]}") for rhythm in Rhythm)
    parts: tuple[p.Part, ...] = (
        p.Paragraph("about", _OF_SERIES),
        *_what("Saturday market", "The words", _EXAMPLE_OF_SERIES, _THE_DAY, accounts),
        p.Asked("rhythm", "How often does it come?", p.Choice(rhythms), hint="Counted from the first day."),
        p.Asked("first", "The first day on which it is to appear", p.Day()),
        p.Asked("time", "The time at which it is to appear (London time)", p.Time(None, "Europe/London")),
        p.Asked("ends", "The last day on which it may appear", p.Day(), hint="A year ahead at most."),
        *is_it_all_so("Is it all so, each time?"),
    )
    return p.Form(names.SERIES, "Propose a series", parts, submit="Send for approval")


def _what(name: str, label: str, example: str, hint: str, accounts: tuple[Account, ...]) -> tuple[p.Part, ...]:
    """Return the questions what it is called, what it says and where."""
    options = tuple(p.Option(account.key, account.name) for account in accounts)
    words = p.Text(multiline=True, longest=LONGEST_WORDS, example=example)
    return (
        p.Asked("name", "What is it called?", p.Text(longest=LONGEST_NAME, example=name)),
        p.Asked("words", label, words, hint=hint),
        p.Asked("accounts", "Which accounts is it for?", p.Choices(options)),
    )


def is_it_all_so(label: str) -> tuple[p.Part, ...]:
    """Return what section 5 asks of every post, to be said in one."""
    return (
        p.Note("section-5", "Section 5 of the policy: is it all so?"),
        p.Bullets("statements", tuple(f"{statement.sentence}." for statement in STATEMENTS.values())),
        p.Asked("declared", label, p.Choices((p.Option("so", "Yes, all of it"),))),
    )


def all_is_so(answers: Answers) -> bool:
    """Return whether they said so."""
    return bool(answers.chosen("declared"))


@dataclass(frozen=True, slots=True)
class TemplateAnswers:
    """What somebody filled in to propose a template."""

    name: str
    words: str
    accounts: tuple[str, ...]
    last: date | None


def read_template_form(answers: Answers) -> TemplateAnswers:
    """Return the answers. Raises NoSuchDate."""
    return TemplateAnswers(answers.text("name"), answers.text("words"), answers.chosen("accounts"), answers.day("ends"))


@dataclass(frozen=True, slots=True)
class SeriesAnswers:
    """What somebody filled in to propose a series, besides what it shares with a template."""

    rhythm: str
    first: date | None
    at: time | None
    declared: bool


def read_series_form(answers: Answers) -> SeriesAnswers:
    """Return the answers. Raises NoSuchDate."""
    return SeriesAnswers(answers.one("rhythm"), answers.day("first"), answers.time("time"), all_is_so(answers))
