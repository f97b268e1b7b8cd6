"""What an officer leaves out by hand is left out wherever it stands, and rests on an exemption that there is."""

import pytest

from chatops.policy.releases import exemptions
from chatops.policy.releases.by_hand import LeftOut, NotReadable, mentions, read_lines, without

PERSONAL = "section 40(2)"
GONE = f"[left out: {PERSONAL}]"


@pytest.mark.parametrize(
    "written",
    [
        "Jane Smith",
        "JANE SMITH",
        "Jane\nSmith",
        "Jane\u00a0 Smith",
        "Ja\u200bne Sm\u00adith",
        "Jane \u2060Smith",
    ],
)
def test_a_name_is_left_out_however_it_is_written(written: str) -> None:
    kept, counted = without(f"Ask {written}, please.", [LeftOut("Jane Smith", PERSONAL)])
    assert kept == f"Ask {GONE}, please."
    assert counted == {PERSONAL: 1}


def test_accents_and_marks_that_are_typed_for_one_another_hide_nothing() -> None:
    assert without("Zoe\u0308 O\u2019Neill\u2013Lee", [LeftOut("Zoë O'Neill-Lee", PERSONAL)])[0] == GONE


def test_a_part_of_another_word_stays_and_what_is_regular_to_a_pattern_is_words() -> None:
    assert without("Janet went home.", [LeftOut("Jane", PERSONAL)])[0] == "Janet went home."
    assert without("a.c and abc", [LeftOut("a.c", PERSONAL)])[0] == f"{GONE} and abc"


def test_the_longest_counts_and_nothing_is_looked_for_in_what_was_put_in() -> None:
    lines = [LeftOut("Jane", PERSONAL), LeftOut("Jane Smith of Mill Lane", "section 41"), LeftOut("section", PERSONAL)]
    kept, counted = without("Jane Smith of Mill Lane wrote to Jane.", lines)
    assert kept == f"[left out: section 41] wrote to {GONE}."
    assert counted == {"section 41": 1, PERSONAL: 1}


def test_lines_are_words_a_comma_and_an_exemption_that_there_is() -> None:
    lines = ["12 High Street, Thornbury, s.40(2)", "", "dr-7kq2m9, 22A", "The price, Section 43 (2)"]
    street, draft, price = read_lines(lines)
    assert (street.words, street.exemption, street.whole) == ("12 High Street, Thornbury", PERSONAL, "")
    assert (draft.whole, draft.exemption) == ("DR-7KQ2M9", "section 22A")
    assert price.exemption == "section 43(2)"
    for wrong in ("Jane Smith", "Jane Smith, section 25", "Jane Smith, because", ", section 40", "J, section 40"):
        with pytest.raises(NotReadable) as refused:
            read_lines(["", wrong])
        assert refused.value.line == 2


def test_of_each_exemption_it_is_known_whether_the_public_interest_is_weighed() -> None:
    assert exemptions.of("section 43(2)").interest
    assert not exemptions.of(PERSONAL).interest
    assert len(exemptions.EXEMPTIONS) == 24


def test_a_name_is_found_as_a_whole() -> None:
    assert mentions("Thanks to sam lee.", "Sam Lee")
    assert not mentions("Thanks to Sam Leeson.", "Sam Lee")
