"""What a preview says of the room that is left is counted as the network counts, and in the right number."""

import pytest

from chatops.policy.content.look.limits import LIMITS
from handlers.views.drafts.previews import counted


@pytest.mark.parametrize(
    ("length", "said"),
    [
        (278, "2 of 280 characters left."),
        (280, "0 of 280 characters left."),
        (281, "1 character too many: 280 is the most."),
        (282, "2 characters too many: 280 is the most."),
    ],
)
def test_the_room_that_is_left_is_said_at_the_limit_and_one_beyond(length: int, said: str) -> None:
    assert counted("w" * length, LIMITS["X"], "X") == said


def test_a_network_without_a_limit_says_so() -> None:
    assert counted("w", (), "Nextdoor") == "Nextdoor has no limit that a post of words would meet."
