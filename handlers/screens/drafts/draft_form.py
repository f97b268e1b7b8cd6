"""The form for a draft: built for a new one or a revision, and read when it is sent."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time

from chatops.policy.content.questions import FIELD as FOUND
from chatops.policy.content.questions import Question
from chatops.policy.content.questions import Reply as Found
from chatops.policy.content.wording import LONGEST_WORDS
from chatops.policy.drafts.account_words import AccountWords
from chatops.policy.drafts.background import Background
from chatops.policy.drafts.declarations import FIELD, LONGEST_NOTE, NOTE_FIELD, STATEMENTS, Declared, Reply, Statement
from chatops.policy.pictures import Attached
from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.answers import Answers
from handlers.screens.drafts.account_words import account_words_in, asked_of_accounts
from handlers.screens.drafts.background import background_parts, read_background
from handlers.screens.drafts.pictures import asked_of_pictures, pictures_in
from handlers.screens.names import Subject
from handlers.views.drafts.forms import DraftFormView

FIRST = "words"
"""The question at the top, beside which an objection to the draft as a whole is shown."""
HELP = (
    "/draft opens a form for a new post. You can type the words after it. "
    "/draft list shows your drafts and what waits for you. "
    "/draft status with a reference, such as DR-7KQ2M9, shows one draft. "
    "/draft find with a word, such as bins, finds drafts that you may read. "
    "/draft templates shows the texts that are approved already, all but their blanks. "
    "/draft check with words after it says what would be asked about them, and keeps nothing."
)
"""What `/draft help` says."""


_ROOM = 20
"""Questions about what was found beside which the form has room for one more about accounts."""


def draft_form(form: DraftFormView, typed: str = "") -> p.Form:
    """Return the form: the words, the accounts, when it goes out by London's clocks, and the declarations of section 5.

    `typed` is the name under which the words of a direct message, or a form that was saved, are kept until it is sent.
    """
    parts: list[p.Part] = [
        *_why(form),
        p.Asked("words", "The words of the post", _words(form)),
        *([p.Note("notes", "\n".join(form.notes))] if form.notes else []),
        *_advice(form),
        *_found(form),
        *asked_of_pictures(form.pictures, form.picture_names),
        *background_parts(form),
        p.Asked("accounts", "Which accounts is it for?", _accounts(form)),
        *asked_of_accounts(form.account_words, form.accounts, form.chosen, room=len(form.questions) < _ROOM),
        p.Asked("day", "Date to post it", _day(form), hint=_EMPTY_MEANS_NOW, optional=True),
        p.Asked("time", "Time to post it (London time)", _time(form), optional=True),
        *_routine(form),
        p.Asked("urgent", "How urgent is it?", _urgent(form), optional=True),
        p.Paragraph("declarations", _DECLARE),
        *(
            p.Asked(FIELD + name, statement.sentence, _replies(name, statement, form))
            for name, statement in STATEMENTS.items()
        ),
        p.Asked(NOTE_FIELD, "Your note to whoever decides", _note(form), hint=_WHEN_A_NOTE, optional=True),
    ]
    new = form.reference is None
    carries = typed if form.reference is None else Subject(form.reference, form.revision).written()
    parts.append(p.Buttons("save", (p.Button(names.SAVE_DRAFT, "Save for later", carries or "-"),)))
    return p.Form(
        names.NEW_DRAFT if new else names.REVISED_DRAFT,
        "Draft a post" if new else "Revise a draft",
        tuple(parts),
        submit="Send for approval",
        carries=carries,
        closes="Close for now",
        kept_when_closed=True,
    )


_EMPTY_MEANS_NOW = "Leave the date and the time empty to have it posted once it is approved."


@dataclass(frozen=True, slots=True)
class DraftAnswers:
    """What an author filled in: the words, the keys of the accounts, the date and time, what is declared."""

    words: str
    accounts: tuple[str, ...]
    day: date | None
    at: time | None
    declared: tuple[Declared, ...]
    note: str
    found: Mapping[str, Found]
    urgent: bool
    background: Background
    named: tuple[str, ...]
    pictures: tuple[Attached, ...]
    account_words: tuple[AccountWords, ...]
    routine: tuple[str, ...]


def read_draft_form(answers: Answers) -> DraftAnswers:
    """Return the answers. Raises NoSuchAnswer."""
    replies = {name: answers.option(FIELD + name, Reply) for name in STATEMENTS}
    finds = [field for field, chosen in answers.options.items() if field.startswith(FOUND) and chosen]
    return DraftAnswers(
        words=answers.text("words"),
        accounts=answers.chosen("accounts"),
        day=answers.day("day"),
        at=answers.time("time"),
        declared=tuple(Declared(name, reply) for name, reply in replies.items() if reply),
        note=answers.text(NOTE_FIELD),
        found={field.removeprefix(FOUND): answers.needed(field, Found) for field in finds},
        urgent=bool(answers.chosen("urgent")),
        background=read_background(answers),
        named=answers.people("named"),
        pictures=pictures_in(answers),
        account_words=account_words_in(answers),
        routine=answers.chosen("routine"),
    )


def _why(form: DraftFormView) -> list[p.Part]:
    """Return the reason for the changes asked for, above the words to be changed."""
    reason = form.view.reason if form.view else None
    if form.reference is None:
        return []
    about = f"Draft {form.reference}: this becomes version {form.revision + 1}."
    parts: list[p.Part] = [p.Note("about", about)]
    if reason is not None:
        parts += [p.Note("reason-label", reason.label), p.Quoted("reason", reason.words)]
    return parts


def _advice(form: DraftFormView) -> list[p.Part]:
    """Return how more people could read the words. Nothing is asked."""
    return [p.Note("advice-label", _ADVICE), p.Bullets("advice", form.advice)] if form.advice else []


_ADVICE = "Advice, so that everybody can read it. You need not follow it; the record keeps that it was given."


def _words(form: DraftFormView) -> p.Text:
    return p.Text(multiline=True, longest=LONGEST_WORDS, words=form.words)


def _found(form: DraftFormView) -> list[p.Part]:
    """Return what the checks found in the words, each with its question."""
    if not form.questions:
        return []
    parts: list[p.Part] = [p.Heading("found", "Look at this before it is sent")]
    for question in form.questions:
        parts += [
            p.Bullets(f"told:{question.key}", question.sentences),
            _asked(question, form.found.get(question.key, "")),
        ]
    return parts


def _asked(question: Question, chosen: str) -> p.Part:
    options = tuple(p.Option(reply, _FOUND_REPLIES[reply]) for reply in question.offered)
    if question.to_allow:
        return p.Asked(FOUND + question.key, _TAKE_OUT, p.Choice(options, chosen), hint=_TO_ALLOW)
    return p.Asked(FOUND + question.key, f"Is it right as it is ({question.what})?", p.Choice(options, chosen))


ASK_FIRST = "I am not sure: ask first"
_TAKE_OUT = "Take it out of the words, or ask for it to be allowed"
_TO_ALLOW = "Say in your note below whose it is and why the post needs it. Whoever decides may allow it."
_FOUND_REPLIES = {
    Found.LOOKED: "Yes, I have looked at it",
    Found.SEE_NOTE: "See my note",
    Found.ASKS: "I ask whoever decides to allow it",
    Found.NOT_SURE: ASK_FIRST,
}


def _accounts(form: DraftFormView) -> p.Choices:
    options = tuple(p.Option(account.key, _label(account.name, account.network)) for account in form.accounts)
    return p.Choices(options, form.chosen)


def _label(name: str, network: str) -> str:
    return name if network.lower() in name.lower() else f"{name} ({network})"


def _day(form: DraftFormView) -> p.Day:
    return p.Day(form.day)


def _time(form: DraftFormView) -> p.Time:
    return p.Time(form.at, "Europe/London")


def _urgent(form: DraftFormView) -> p.Choices:
    emergency = p.Option("urgent", "This is an emergency, such as a flood warning")
    return p.Choices((emergency,), ("urgent",) if form.urgent else ())


def _routine(form: DraftFormView) -> list[p.Part]:
    """Return what may be claimed of a post in purdah: that it is a routine notice which the Town Clerk allowed."""
    if not form.routines:
        return []
    options = tuple(p.Option(one.reference, f"It is “{one.name}”", one.covers) for one in form.routines)
    ticked = tuple(reference for reference in form.ticked if reference in {one.reference for one in form.routines})
    said = tuple(one.where for one in form.routines)
    asked = p.Asked("routine", _IS_ROUTINE, p.Choices(options, ticked), hint=_IF_ROUTINE, optional=True)
    return [p.Note("routine-label", "The Town Clerk has allowed"), p.Bullets("routine-where", said), asked]


_IS_ROUTINE = "Is it a routine notice that may be posted in purdah?"
_IF_ROUTINE = (
    "With a tick you say that the post is what was allowed and has nothing else in it. Whoever approves it is asked to "
    "state that too."
)

_DECLARE = (
    "Section 5 of the policy: is it so? Choose “See my note” where it is not, or not quite. If you are unsure whether "
    "something may be told, choose “I am not sure”: your words then go to the Town Clerk as a question."
)
_WHEN_A_NOTE = "Needed where you choose “See my note”: what is not so, and why it is right to post it."
_REPLIES = {
    Reply.SO: "It is so",
    Reply.DOES_NOT_APPLY: "Does not apply",
    Reply.SEE_NOTE: "See my note",
    Reply.NOT_SURE: ASK_FIRST,
}


def _replies(name: str, statement: Statement, form: DraftFormView) -> p.Choice:
    """Nothing is chosen beforehand: what somebody declares they have read."""
    options = tuple(p.Option(reply, _REPLIES[reply]) for reply in statement.offered)
    return p.Choice(options, form.declared.get(name, ""))


def _note(form: DraftFormView) -> p.Text:
    return p.Text(multiline=True, longest=LONGEST_NOTE, words=form.note)
