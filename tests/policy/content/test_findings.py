"""A finding names a clause that there is, one plain sentence and the place in the words as they were written."""

import inspect

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chatops.policy.clauses import CLAUSES, place_of
from chatops.policy.content import checking, finding
from chatops.policy.content.checking import CHECKS, findings_in
from chatops.policy.content.finding import ContentFinding, FindingKind, Span, merged, quoted
from chatops.policy.content.known import Known
from chatops.policy.content.reading import read
from tests.policy.content.hostile import hostile_texts
from tests.policy.content.posts import FILES, council, posts

EVERY_POST = [post.words for name in FILES for post in posts(name)]
anything = st.text(alphabet=st.characters(), max_size=300)


def well_formed(found: ContentFinding, words: str) -> None:
    assert found.clause in CLAUSES
    assert 0 <= found.span.start < found.span.end <= len(words)
    assert found.sentence.startswith((place_of(found.clause), "Policy Statement, paragraph 5"))
    assert found.sentence[-1] in ".?"
    assert "\n" not in found.sentence
    assert "!" not in found.sentence.replace(quoted(words), "").partition("”")[2]
    assert len(found.sentence) < 300


def test_every_finding_of_the_corpus_is_well_formed() -> None:
    found = [(one, words) for words in EVERY_POST for one in findings_in(words, council())]
    assert len(found) > 150
    for one, words in found:
        well_formed(one, words)


def test_only_contact_details_private_numbers_and_length_are_refused() -> None:
    found = [one for words in (*EVERY_POST, "a" * 281) for one in findings_in(words, council(), account="X")]
    assert {one.clause for one in found if one.kind is FindingKind.RULE} == {"5.1", "5.4", "5.12"}
    assert {"Intro-2c", "PS-1", "PS-4c", "PS-4d", "5.2", "5.6", "5.10", "5.11", "7.2"} <= {one.clause for one in found}


@settings(deadline=None)
@given(anything)
def test_no_words_make_a_check_fail_and_every_place_is_within_them(words: str) -> None:
    for one in findings_in(words, council(), account="Bluesky"):
        assert 0 <= one.span.start < one.span.end <= len(words)


@settings(deadline=None)
@given(anything)
def test_what_is_read_is_as_long_as_where_it_comes_from(words: str) -> None:
    reading = read(words)
    assert len(reading.small) == len(reading.plain) == len(reading.unlinked)
    if reading.origins is not None:
        assert len(reading.origins) == len(reading.plain)
        assert list(reading.origins) == sorted(reading.origins)
    else:
        assert len(reading.plain) == len(words)


def test_a_few_hostile_texts_make_no_check_fail() -> None:
    for words in hostile_texts(40, seed=1):
        findings_in(words, council(), account="X")


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_ten_thousand_hostile_texts_make_no_check_fail() -> None:
    for words in hostile_texts(10_000, seed=2):
        for one in findings_in(words, council(), account="X"):
            assert 0 <= one.span.start < one.span.end <= len(words)


@pytest.mark.parametrize(
    "piece", ["07700 900461 ", "a@b.example ", "\u202e\u200b0", "f*ck i think ", "\n14\nHigh Street"]
)
def test_forty_thousand_characters_are_looked_through(piece: str) -> None:
    words = (piece * 40_000)[:40_000]
    found = findings_in(words, council(), account="X")
    assert any(one.what == "length" for one in found)


def test_what_is_read_is_what_people_see() -> None:
    seen = "0117\u00a0496\u200b0001 – ＡＢ　１２ “Siân” łódź раураl ½ 5️⃣ ﬁne…"
    assert read(seen).plain == '0117 4960001 - AB 12 "Sian" lodz paypal ½ 5 fine...'


def test_a_place_in_what_is_read_is_a_place_in_the_words() -> None:
    words = "Tel. 0\u200b7\u200b700 900123"
    reading = read(words)
    start = reading.plain.index("07700")
    span = reading.span(start, start + 5)
    assert words[span.start : span.end] == "0\u200b7\u200b700"


@pytest.mark.parametrize(
    ("clause", "place"),
    [
        ("5.12", "Clause 5.12"),
        ("PS-4d", "Policy Statement, paragraph 5"),
        ("PS-1", "Policy Statement, paragraph 2"),
        ("Intro-2c", "Introduction, paragraph 2"),
    ],
)
def test_a_clause_is_named_as_the_printed_policy_has_it(clause: str, place: str) -> None:
    assert place_of(clause) == place


def test_places_that_overlap_are_one() -> None:
    assert list(merged([(5, 9), (0, 3), (2, 4), (8, 10), (10, 12)])) == [(0, 4), (5, 10), (10, 12)]
    assert Span(0, 3).overlaps(Span(2, 4))
    assert not Span(0, 3).overlaps(Span(3, 4))


def test_a_long_quotation_is_cut_and_stays_on_its_line() -> None:
    assert quoted("a\nb" + "c" * 100) == "“a b" + "c" * 56 + "…”"


def test_every_check_begins_with_the_clause_it_keeps_and_what_it_is_given_cannot_change() -> None:
    for check in CHECKS.values():
        numbers = (inspect.getdoc(check) or "").partition(":")[0].split(", ")
        assert set(numbers) <= CLAUSES.keys(), check
    for value in (Known, ContentFinding, Span):
        assert value.__dataclass_params__.frozen  # type: ignore[attr-defined]


def test_no_check_reads_a_clock_or_a_database() -> None:
    for module in (checking, finding):
        assert "datetime" not in inspect.getsource(module)
