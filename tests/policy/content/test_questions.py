"""What was found is answered before the words are sent in; what may not stand is refused whoever says what."""

import pytest

from chatops.policy.content.checking import findings_in
from chatops.policy.content.questions import (
    Checked,
    Question,
    Reply,
    all_that_was_found_is_answered,
    allowed_with_a_reason,
    answers_to,
    nothing_is_found_that_is_refused,
    questions_about,
    tallies,
)

LINKED = "Read more at https://www.example.org/market"
FLOODED = "The river is rising. Ring 0345 988 1188 for advice."
PRIVATE = "Mr Jones, AB 12 34 56 C, has won the raffle."
NOTE = "It is the number of Floodline."


def asked(words: str) -> tuple[Question, ...]:
    return questions_about(words, findings_in(words))


def test_of_plain_words_nothing_is_asked() -> None:
    assert asked("The Saturday market is on the High Street from nine. All are welcome.") == ()


@pytest.mark.parametrize("words", [LINKED, FLOODED])
def test_each_thing_that_was_found_has_to_be_answered(words: str) -> None:
    objections = all_that_was_found_is_answered(asked(words), {}, NOTE)
    assert [one.field for one in objections] == [f"found:{one.key}" for one in asked(words)]
    replies = {one.key: one.replies[0] for one in asked(words)}
    assert all_that_was_found_is_answered(asked(words), replies, NOTE) == []


def test_an_answer_that_there_is_not_answers_nothing() -> None:
    """A telephone number off the list is allowed by whoever decides, and not by looking at it."""
    (number,) = asked(FLOODED)
    assert all_that_was_found_is_answered([number], {number.key: Reply.LOOKED}, NOTE)


@pytest.mark.parametrize(("words", "reply"), [(LINKED, Reply.SEE_NOTE), (FLOODED, Reply.ASKS)])
def test_whoever_points_to_a_note_has_written_one(words: str, reply: Reply) -> None:
    replies = {one.key: reply for one in asked(words)}
    (objection,) = all_that_was_found_is_answered(asked(words), replies, "")
    assert objection.field == "note"


def test_an_answer_is_kept_for_the_very_words_that_were_found() -> None:
    before, after = asked(LINKED), asked(LINKED.replace("example.org", "example.com"))
    assert before[0].key != after[0].key
    assert asked(f"{LINKED} today. Come along.")[0].key == before[0].key


def test_private_numbers_are_refused_and_nobody_is_asked_to_allow_them() -> None:
    assert [one.clause for one in nothing_is_found_that_is_refused(findings_in(PRIVATE))] == ["5.4"]
    assert "national insurance number" not in [one.what for one in asked(PRIVATE)]


def test_what_is_asked_to_be_allowed_needs_the_approver_s_reason() -> None:
    checked = answers_to(asked(FLOODED), {one.key: Reply.ASKS for one in asked(FLOODED)})
    assert [one.clause for one in allowed_with_a_reason(checked, "")] == ["5.12"]
    assert allowed_with_a_reason(checked, "The public needs it.") == []
    assert allowed_with_a_reason((), "") == []


def test_answers_are_read_as_they_are_kept_and_those_to_nothing_are_left_out() -> None:
    replies = {one.key: Reply.LOOKED for one in asked(LINKED)} | {"f" * 12: Reply.ASKS}
    kept = answers_to(asked(LINKED), replies)
    assert [Checked.read(str(one)) for one in kept] == list(kept)
    assert len(kept) == 1


def test_many_of_one_kind_are_counted_and_not_listed_without_end() -> None:
    words = " ".join(f"See https://site{n}.example/a" for n in range(20))
    (links,) = asked(words)
    assert len(links.sentences) == 6
    assert links.sentences[-1] == "And 15 more of the same kind."


def test_what_was_found_is_counted_by_clause_and_kind() -> None:
    found = [Checked("5.6", "link", f"{n:012}", Reply.LOOKED) for n in range(3)]
    found += [Checked("5.12", "postcode", "0" * 12, Reply.ASKS), Checked("PS-1", "accessibility", "1" * 12, Reply.TOLD)]
    found.append(Checked("5.6", "link", "2" * 12, Reply.SEE_NOTE))
    assert {(one.clause, one.looked, one.noted, one.asks, one.told) for one in tallies(found)} == {
        ("5.6", 3, 1, 0, 0),
        ("5.12", 0, 0, 1, 0),
        ("PS-1", 0, 0, 0, 1),
    }
