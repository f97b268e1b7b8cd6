"""Questions about the policy: who asks, who answers, who finds them again, and how long they are kept. Clause 2.4."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from chatops.policy.authority.powers import APPROVING_OFFICES, account_is_sound
from chatops.policy.breaches.confidence import NOT_FROM_HERE
from chatops.policy.content.finding import ContentFinding, FindingKind
from chatops.policy.content.wording import a_text_is_given
from chatops.policy.objections import Objection
from chatops.policy.people import Actor, Office, Person

_BETWEEN_US = frozenset({"5.4", "5.12"})


@dataclass(frozen=True, slots=True)
class Question:
    """A question, and its answer once there is one; no words are left of one that was erased.

    `others` is whether others may read it without the name of whoever asked. `salt` keeps the digests of its words
    from being guessed. `why` is the reason for which it was left out of what others find, empty while it is not.
    """

    reference: str
    by: Person
    at: datetime
    words: str
    others: bool
    salt: str
    answer: str = ""
    answered_by: Person | None = None
    answered_office: Office | None = None
    answered_at: datetime | None = None
    why: str = ""
    left_out_by: Person | None = None
    left_out_at: datetime | None = None
    erased_at: datetime | None = None

    @property
    def is_found(self) -> bool:
        """Whether others find it."""
        return self.others and bool(self.answer) and self.left_out_at is None


def may_ask(actor: Actor) -> list[Objection]:
    """2.4: whoever is in the workspace may ask about the policy, and read what others asked."""
    return account_is_sound(actor) if actor.status in NOT_FROM_HERE else []


def may_answer(actor: Actor) -> list[Objection]:
    """2.4: the Town Clerk and the Deputy answer; 5.4: the Chair answers the Town Clerk."""
    unsound = account_is_sound(actor)
    if unsound or actor.office:
        return unsound
    return [Objection("2.4", "Only the Town Clerk and the Deputy Town Clerk answer questions about the policy.")]


def is_put_to(actor: Actor, asker: Person, holders: Mapping[Office, Person]) -> list[Objection]:
    """2.4, 5.4: a question is answered by those whom it is put to, and by nobody else."""
    if actor.person in who_answers(asker, holders):
        return []
    return [Objection("2.4", "This question was not sent to you, so somebody else answers it.")]


def a_question_is_asked(words: str) -> list[Objection]:
    """2.4: a question, or an answer, is there, readable and not too long."""
    return a_text_is_given(words, "text", "2.4", "words", "Write it in your own words.")


def it_is_said_who_reads_it(others: bool | None, found: Iterable[ContentFinding]) -> list[Objection]:
    """5.4: whoever asks says whether others may read it; what is personal or confidential stays with those who answer.

    `found` is what the checks find in the words.
    """
    if others is None:
        return [Objection("2.4", "Say whether others may read it without your name.", "others")]
    private = [one for one in found if one.clause in _BETWEEN_US and one.kind is not FindingKind.ADVICE]
    if not (others and private):
        return []
    sentence = f"{private[0].sentence} Take it out, or let only those who answer read it."
    return [Objection(private[0].clause, sentence, "others")]


def may_leave_out(actor: Actor) -> list[Objection]:
    """2.4: the Town Clerk may leave a question out of what others find."""
    unsound = account_is_sound(actor)
    if unsound or actor.office is Office.TOWN_CLERK:
        return unsound
    return [Objection("2.4", "Only the Town Clerk can leave a question out of what others read.")]


def it_is_said_why(why: str) -> list[Objection]:
    """2.4: a question is left out for a reason."""
    return a_text_is_given(why, "reason", "2.4", "why", "Say why, for the record.")


def who_answers(asker: Person, holders: Mapping[Office, Person]) -> tuple[Person, ...]:
    """2.4: the Town Clerk and the Deputy, never the asker; 5.4: the Chair for the Clerk, or when nobody is left."""
    able = [holders[office] for office in APPROVING_OFFICES if office in holders and holders[office] != asker]
    if Office.CHAIR in holders and (not able or asker == holders.get(Office.TOWN_CLERK)):
        able.append(holders[Office.CHAIR])
    return tuple(able)
