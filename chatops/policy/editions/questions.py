"""Questions about the policy: who asks, who answers, and what the journal says of it. Clause 2.4."""

from collections.abc import Mapping

from chatops.policy.authority.powers import APPROVING_OFFICES, account_is_sound
from chatops.policy.breaches.confidence import NOT_FROM_HERE
from chatops.policy.content.wording import a_text_is_given
from chatops.policy.objections import Objection
from chatops.policy.people import Actor, Office, Person


def may_ask(actor: Actor) -> list[Objection]:
    """2.4: whoever is in the workspace may ask about the policy."""
    return account_is_sound(actor) if actor.status in NOT_FROM_HERE else []


def may_answer(actor: Actor) -> list[Objection]:
    """2.4: the Town Clerk and the Deputy answer; 5.4: the Chair answers the Town Clerk."""
    unsound = account_is_sound(actor)
    if unsound or actor.office:
        return unsound
    return [Objection("2.4", "Only the Town Clerk and the Deputy Town Clerk answer questions about the policy.")]


def a_question_is_asked(words: str) -> list[Objection]:
    """2.4: a question, or an answer, is there, readable and not too long."""
    return a_text_is_given(words, "text", "2.4", "words", "Write it in your own words.")


def who_answers(asker: Person, holders: Mapping[Office, Person]) -> tuple[Person, ...]:
    """2.4: the Town Clerk and the Deputy, never the asker; 5.4: the Chair for the Clerk, or when nobody is left."""
    able = [holders[office] for office in APPROVING_OFFICES if office in holders and holders[office] != asker]
    if Office.CHAIR in holders and (not able or asker == holders.get(Office.TOWN_CLERK)):
        able.append(holders[Office.CHAIR])
    return tuple(able)
