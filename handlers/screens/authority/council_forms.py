"""The forms about who decides: approval lent, a draft handed on, an officer away, what a delegate states."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time

from chatops.policy.authority.delegations import LONGEST_TOPIC
from chatops.policy.calendar.written_spans import NOTHING, WrittenSpan
from chatops.policy.content.wording import LONGEST_REASON
from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.answers import Answers
from handlers.screens.names import Subject
from handlers.views.among import Among
from handlers.views.authority.delegations import LendingForm
from handlers.views.authority.people import AwayForm
from handlers.views.phrases import Sentence

_REASON = p.Text(multiline=True, longest=LONGEST_REASON)


def lending_form(form: LendingForm) -> p.Form:
    """To whom, for which one of three cases, until when, and why."""
    year = "" if form.latest.year == form.earliest.year else f" {form.latest.year}"
    latest = f"{form.latest:%A} {form.latest.day} {form.latest:%B}{year}"
    about = (
        "You delegate your authority to approve, for one case and for a time. It can be delegated to an "
        "employee and to nobody else. They cannot pass it on, and cannot decide what they or you wrote."
    )
    until = "Leave it empty for the end of that day."
    parts: tuple[p.Part, ...] = (
        p.Paragraph("about", about),
        p.Asked("delegate", "To which employee?", p.PersonChoice(among=Among.EMPLOYEES)),
        p.Note("case", "For what? Fill in only one of these three."),
        *_cases(form),
        p.Asked("ends", "Until which day?", p.Day(), hint=f"{latest} at the latest."),
        p.Asked("ends_at", "Until what time?", p.Time(), hint=until, optional=True),
        p.Asked("reason", "Why?", _REASON),
    )
    return p.Form(names.DELEGATION, "Delegate approval", parts, submit="Delegate it")


def _cases(form: LendingForm) -> Iterator[p.Asked]:
    yield p.Asked("draft", "One draft", p.Text(), hint="Such as DR-7KQ2M9.", optional=True)
    if form.accounts:
        accounts = p.Choice(tuple(p.Option(account.key, account.name) for account in form.accounts), folded=True)
        only = "Drafts for this account and no other."
        yield p.Asked("account", "One account", accounts, hint=only, optional=True)
    topics = f"Up to {LONGEST_TOPIC} characters. For each draft they confirm that it is about this."
    yield p.Asked("topic", "One topic or event", p.Text(), hint=topics, optional=True)


@dataclass(frozen=True, slots=True)
class LendingAnswers:
    """What was filled in: the id of the delegate, one of three cases, a day and a time in London, the reason."""

    delegate: str
    draft: str
    account: str
    topic: str
    day: date | None
    at: time | None
    reason: str


def read_lending_form(answers: Answers) -> LendingAnswers:
    """Return the answers. Raises ValueError for what this form would not send."""
    return LendingAnswers(
        delegate=answers.person("delegate"),
        draft=answers.text("draft"),
        account=answers.one("account"),
        topic=answers.text("topic"),
        day=answers.day("ends"),
        at=answers.time("ends_at"),
        reason=answers.text("reason"),
    )


def statement_form(subject: Subject, topics: tuple[tuple[str, str], ...]) -> p.Form:
    """Return what a delegate states before approving: to which of the topics lent to them the draft belongs."""
    about = f"You approve version {subject.revision} of {subject.reference} in the council's name, as it is shown."
    parts: list[p.Part] = [p.Paragraph("about", about), statement(topics)]
    return p.Form(names.STATED, "Approve a draft", tuple(parts), submit="Approve", carries=subject.written())


def statement(topics: tuple[tuple[str, str], ...]) -> p.Part:
    """Return the question that only a person can answer. `topics` are references of delegations, each with its
    topic.
    """
    options = tuple(p.Option(reference, f"Yes, to {topic}") for reference, topic in topics)
    return p.Asked(
        "topic",
        "Is this draft about what was delegated to you?",
        p.Choice(options),
        hint="What you state is recorded with your decision. If it is about something else, leave it to the Town Clerk "
        "or the Deputy.",
    )


def read_statement(answers: Answers) -> str:
    """Return the reference of the delegation whose topic was chosen; empty when none was."""
    return answers.one("topic")


def away_form(form: AwayForm, typed: WrittenSpan = NOTHING) -> p.Form:
    """From when until when, and who decides meanwhile. `typed` is what was read after the command."""
    parts: list[p.Part] = [p.Note("understood", typed.note)] if typed.note else []
    parts.append(p.Says("meanwhile", form.meanwhile))
    if form.mine:
        parts.append(p.Bullets("mine", form.mine))
    parts += [
        p.Asked("begins", "First day", p.Day(typed.first), hint="Leave it empty to begin now.", optional=True),
        p.Asked(
            "ends",
            "Last day",
            p.Day(typed.last),
            hint="Leave it empty if you do not know yet: type /council back when you are back.",
            optional=True,
        ),
    ]
    return p.Form(names.AWAY, "Away", tuple(parts), submit="Save")


def read_away_form(answers: Answers) -> tuple[date | None, date | None]:
    """Return the first and the last day by London's calendar. Raises ValueError for what this form would not send."""
    return answers.day("begins"), answers.day("ends")


def reassignment_form(subject: Subject, eligible: tuple[Sentence, ...]) -> p.Form:
    """To whom, and a word of why."""
    about = f"Version {subject.revision} of {subject.reference} is put before the one you choose, with your note."
    parts: list[p.Part] = [
        p.Paragraph("about", about),
        p.Note("eligible-label", "Who may decide it"),
        p.Bullets("eligible", tuple(eligible)),
        p.Asked("to", "Who is to decide it?", p.PersonChoice(among=Among.DECIDE)),
        p.Asked("note", "Why?", _REASON, hint="They read it with the draft. The record keeps it."),
    ]
    return p.Form(names.REASSIGNMENT, "Reassign a draft", tuple(parts), submit="Reassign", carries=subject.written())


def read_reassignment_form(answers: Answers) -> tuple[str, str]:
    """Return the platform's id of the one who was chosen, and the note."""
    return answers.person("to"), answers.text("note")
