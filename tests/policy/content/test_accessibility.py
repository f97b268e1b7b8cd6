"""Advice so that everybody can read a post: it is said, and nothing is asked or refused."""

import pytest

from chatops.policy.content.finding import FindingKind
from chatops.policy.content.known import Known
from chatops.policy.content.look.accessibility import accessibility_advice
from chatops.policy.content.look.reading_ease import longest_sentences, reading_ease
from chatops.policy.content.reading import read

LONG = "The council that met on Tuesday said that " + "and ".join(["it would look at it again "] * 4) + "soon."
HARD = (
    "Notwithstanding considerable administrative complications, authoritative recommendations concerning municipal "
    "infrastructure rehabilitation necessitate comprehensive interdepartmental consultation. Subsequent implementation "
    "of the aforementioned recommendations is contingent upon satisfactory environmental characterisation of the area, "
    "and the availability of organisational capabilities for the administration."
)
WELSH = "Bydd y farchnad ar agor ddydd Sadwrn rhwng naw a deuddeg yn y neuadd a bydd croeso cynnes iawn i bawb. " * 2


def advice(words: str) -> list[tuple[str, str]]:
    found = list(accessibility_advice(read(words), Known()))
    assert all((one.clause, one.kind, one.what) == ("PS-1", FindingKind.ADVICE, "accessibility") for one in found)
    return [(words[one.span.start : one.span.end], one.sentence) for one in found]


@pytest.mark.parametrize(
    ("words", "place", "said"),
    [
        ("Come to #thornburycarnival on Saturday.", "#thornburycarnival", "begin each with a capital"),
        ("Market day 🎄🎄", "🎄", "use 🎄 once"),
        ("🎄 🎅 🦌 ⛄ Market day", "⛄", "3 emoji at most: there are 4"),
        ("Market 𝗱𝗮𝘆", "𝗱𝗮𝘆", "in plain letters"),
        ("ＭＡＲＫＥＴ day", "ＭＡＲＫＥＴ", "in plain letters"),
        ("Please note: ROAD CLOSED TODAY at noon.", "ROAD CLOSED TODAY", "in small letters"),
        ("An IMPORTANT notice.", "IMPORTANT", "in small letters"),
        ("THE ROAD IS CLOSED. Please go round.", "THE ROAD IS CLOSED", "in small letters"),
        ("PLEASE DON'T DRIVE to FRIDAY's fair.", "PLEASE DON'T DRIVE", "in small letters"),
        (LONG, LONG[:-1], " words"),
        ("For the dates click here.", "click here", "say where the link leads"),
        ("The dates:\nhttps://thornbury.example/x", "https://thornbury.example/x", "say before"),
        ("The summer newsletter is out.", "newsletter", "in another format"),
    ],
)
def test_what_is_hard_for_some_is_said(words: str, place: str, said: str) -> None:
    ((found, sentence),) = advice(words)
    assert found == place
    assert said in sentence


def test_words_that_are_hard_to_read_are_said() -> None:
    assert any("reading ease is" in sentence for _, sentence in advice(HARD))


@pytest.mark.parametrize(
    "words",
    [
        "Come to #ThornburyCarnival in #Thornbury.",
        "Market day 🎄 with bells 🔔",
        "Families 👨‍👩‍👧‍👦 and 🏴󠁧󠁢󠁷󠁬󠁳󠁿 are welcome",
        "The BBC, the NHS and the RNLI are there. FAQ at the desk. BS35 2AR.",
        "The hall opens at 9.30 am. Tea is served. The band plays until four.",
        "Agenda: https://www.thornbury.example/agenda",
        "The newsletter is out. Ask us for large print.",
        WELSH,
        "",
        "©®™ 10 am",
    ],
)
def test_what_is_plain_gets_no_advice(words: str) -> None:
    assert advice(words) == []


def test_reading_ease_is_that_of_flesch() -> None:
    plain = "The cat sat on the mat. " * 6
    assert reading_ease(plain) == pytest.approx(206.835 - 1.015 * 6 - 84.6, abs=0.01)
    assert reading_ease("The cat sat.") is None
    assert reading_ease(WELSH) is None


def test_a_stop_within_a_number_ends_no_sentence() -> None:
    assert list(longest_sentences("It costs 4.50 or 3.20 a day for you.", 8)) == [(0, 35, 9)]
