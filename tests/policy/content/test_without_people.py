"""What tells of a person is left out wherever it stands, and nothing that tells of nobody."""

import pytest

from chatops.policy.content.known import Known
from chatops.policy.content.without_people import without_people


def left(words: str) -> str:
    return without_people(words, Known()).words


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("Thank you to Mr Ellis. #RobertEllis", "Thank you to [name left out]. [name left out]"),
        ("Thanks, Mr Ellis! Follow @ellis_thornbury.", "Thanks, [name left out]! Follow [name left out]."),
        ("Call 0️⃣1️⃣4️⃣5️⃣4️⃣ 900123", "Call [telephone number left out]"),
    ],
)
def test_a_name_is_left_out_of_hashtags_too_and_no_mark_of_what_was_left_out_stays(words: str, kept: str) -> None:
    assert left(words) == kept


def test_words_that_tell_of_nobody_stay() -> None:
    words = "It was told in strict confidence, and is under embargo until noon."
    assert without_people(words, Known()).words == words
