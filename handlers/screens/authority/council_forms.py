"""The forms about who decides: approval lent, a draft handed on, an officer away, what a delegate states."""

from dataclasses import dataclass
from datetime import date, time

from chatops.policy.authority.delegations import LONGEST_TOPIC
from chatops.policy.content.wording import LONGEST_REASON
from handlers.screens import elements as e
from handlers.screens import names
from handlers.screens.elements import Block, Element
from handlers.screens.names import Subject
from handlers.screens.state import Answers
from handlers.views.authority.delegations import LendingForm
from handlers.views.authority.people import AwayForm
from handlers.views.phrases import Sentence

MOST_BUTTONS = 10
"""The most that radio buttons hold; a list to choose from holds 100."""
MOST_OPTIONS = 100

_REASON = {"type": "plain_text_input", "multiline": True, "max_length": LONGEST_REASON}


def lending_form(form: LendingForm) -> Element:
    """To whom, for which one of three cases, until when, and why."""
    accounts = [e.option(account.key, account.name) for account in form.accounts]
    year = "" if form.latest.year == form.earliest.year else f" {form.latest.year}"
    latest = f"{form.latest:%A} {form.latest.day} {form.latest:%B}{year}"
    about = (
        "You lend your authority to approve, for one case and for a time. It can be lent to an employee and to nobody "
        "else. They cannot pass it on, and cannot decide what they or you wrote."
    )
    blocks = [
        e.paragraph("about", about),
        e.asked("delegate", "To which employee?", {"type": "users_select", "placeholder": e.plain("Choose")}),
        e.note("case", "For what? Fill in only one of these three."),
        e.asked("draft", "One draft", {"type": "plain_text_input"}, hint="Such as DR-7KQ2M9.", optional=True),
        e.asked(
            "account",
            "One account",
            {"type": "static_select", "placeholder": e.plain("Choose"), "options": accounts},
            hint="Drafts for this account and no other.",
            optional=True,
        ),
        e.asked(
            "topic",
            "One topic or event",
            {"type": "plain_text_input"},
            hint=f"In {LONGEST_TOPIC} characters at most. They state of each draft that it belongs to it.",
            optional=True,
        ),
        e.asked("ends", "Until which day?", {"type": "datepicker"}, hint=f"{latest} at the latest."),
        e.asked(
            "ends_at",
            "Until what time?",
            {"type": "timepicker"},
            hint="Leave it empty for the end of that day.",
            optional=True,
        ),
        e.asked("reason", "Why?", _REASON),
    ]
    if not accounts:
        blocks = [block for block in blocks if block["block_id"] != "account"]
    return e.modal(names.DELEGATION, "Lend approval", blocks, submit="Lend it")


@dataclass(frozen=True, slots=True)
class LendingAnswers:
    """What was filled in: Slack's id of the delegate, one of three cases, a day and a time in London, the reason."""

    delegate: str
    draft: str
    account: str
    topic: str
    day: date | None
    at: time | None
    reason: str


def read_lending_form(answers: Answers) -> LendingAnswers:
    """The answers. Raises ValueError for what Slack would not send."""
    return LendingAnswers(
        delegate=answers.text("delegate"),
        draft=answers.text("draft"),
        account=next(iter(answers.chosen("account")), ""),
        topic=answers.text("topic"),
        day=answers.day("ends"),
        at=answers.time("ends_at"),
        reason=answers.text("reason"),
    )


def statement_form(subject: Subject, topics: tuple[tuple[str, str], ...]) -> Element:
    """What a delegate states before approving: to which of the topics lent to them the draft belongs."""
    about = f"You approve revision {subject.revision} of {subject.reference} in the council's name, as it is shown."
    blocks = [e.paragraph("about", about), statement(topics)]
    return e.modal(names.STATED, "Approve a draft", blocks, submit="Approve", metadata=subject.written())


def statement(topics: tuple[tuple[str, str], ...]) -> Block:
    """The question that only a person can answer. `topics` are references of delegations, each with its topic."""
    options = [e.option(reference, f"Yes, to {topic}") for reference, topic in topics[:MOST_OPTIONS]]
    choice: Element = {"type": "radio_buttons", "options": options}
    if len(options) > MOST_BUTTONS:
        choice = {"type": "static_select", "placeholder": e.plain("Choose"), "options": options}
    return e.asked(
        "topic",
        "Does this draft belong to what was lent to you?",
        choice,
        hint="What you state is recorded with your decision. If it does not belong, leave it to the officers.",
    )


def read_statement(answers: Answers) -> str:
    """The reference of the delegation whose topic was chosen; empty when none was."""
    return next(iter(answers.chosen("topic")), "")


def away_form(form: AwayForm) -> Element:
    """From when until when, and who decides meanwhile."""
    blocks = [e.sentence("meanwhile", form.meanwhile)]
    if form.mine:
        blocks.append(e.bullets("mine", form.mine))
    blocks += [
        e.asked("begins", "First day", {"type": "datepicker"}, hint="Leave it empty for from now on.", optional=True),
        e.asked(
            "ends",
            "Last day",
            {"type": "datepicker"},
            hint="Leave it empty if you do not know yet: type /council back when you are there again.",
            optional=True,
        ),
    ]
    return e.modal(names.AWAY, "Away", blocks, submit="I am away then")


def read_away_form(answers: Answers) -> tuple[date | None, date | None]:
    """The first and the last day by London's calendar. Raises ValueError for what Slack would not send."""
    first, last = answers.text("begins"), answers.text("ends")
    return date.fromisoformat(first) if first else None, date.fromisoformat(last) if last else None


def reassignment_form(subject: Subject, eligible: tuple[Sentence, ...]) -> Element:
    """To whom, and a word of why."""
    about = f"Revision {subject.revision} of {subject.reference} is put before the one you choose, with your note."
    blocks = [
        e.paragraph("about", about),
        e.note("eligible-label", "It may be decided by"),
        e.bullets("eligible", eligible),
        e.asked("to", "Who is to decide it?", {"type": "users_select", "placeholder": e.plain("Choose")}),
        e.asked("note", "Why?", _REASON, hint="They read it on their card. The record keeps it."),
    ]
    return e.modal(names.REASSIGNMENT, "Reassign a draft", blocks, submit="Reassign", metadata=subject.written())


def read_reassignment_form(answers: Answers) -> tuple[str, str]:
    """Slack's id of the one who was chosen, and the note."""
    return answers.text("to"), answers.text("note")
