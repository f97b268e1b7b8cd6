"""Words in which the checks find something, and answers to all that they find."""

from collections.abc import Mapping
from datetime import date

from chatops.policy.content.checking import findings_in
from chatops.policy.content.questions import Reply, questions_about
from chatops.policy.drafts.background import NO_BACKGROUND, Background, Purpose, questions_of_a_reply

LINKED = "Read more at https://www.example.org/market"
FLOODED = "The river is rising. Ring 0345 988 1188 for advice."


ANSWERS = Background(
    Purpose.REPLY, "Is the market on?", "The list of markets", date(2027, 2, 26), title="Market, in the rain"
)


def replies_to(words: str, reply: Reply | None = None, background: Background = NO_BACKGROUND) -> Mapping[str, Reply]:
    """Return an answer to everything that is found in the words: this one, or the first that there is to each."""
    asked = (*questions_about(words, findings_in(words)), *questions_of_a_reply(words, background))
    return {one.key: reply or one.replies[0] for one in asked}
