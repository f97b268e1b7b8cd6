"""Words in which the checks find something, and answers to all that they find."""

from collections.abc import Mapping

from chatops.policy.content.checking import findings_in
from chatops.policy.content.questions import Reply, questions_about

LINKED = "Read more at https://www.example.org/market"
FLOODED = "The river is rising. Ring 0345 988 1188 for advice."


def replies_to(words: str, reply: Reply | None = None) -> Mapping[str, Reply]:
    """Return an answer to everything that is found in the words: this one, or the first that there is to each."""
    return {asked.key: reply or asked.replies[0] for asked in questions_about(words, findings_in(words))}
