"""A preview is drawn from what is known of it alone: the same dots each time, every letter in a font that has it."""

import io
from dataclasses import replace

from PIL import Image

from chatops.policy.people import Person
from chatops.policy.pictures import Attached
from chatops.ports.pictures import Picture
from handlers.pictures.lettering import Lettering
from handlers.pictures.looks import MOST_SHOWN
from handlers.pictures.preview import WIDTH, drawn
from handlers.views.drafts.previews import Preview
from tests.support import hostile_pictures as sent

WORDS = Lettering(26)
BY = Person("slack", "T0", "U0")


def preview(first: str = "The market is on Saturday.", *, pictures: int = 0, **other: str) -> Preview:
    """A preview with these words, and as many pictures of one red dot after the other."""
    kept = {str(n): Picture(str(n), sent.png(colour="red"), "image/png", "a.png", BY) for n in range(pictures)}
    told = {"title": "", "rest": "", "more": "See more", "counted": "254 of 280 characters left."} | other
    return Preview("X", "X", first=first, pictures=tuple(Attached(key, "Red.") for key in kept), kept=kept, **told)


def image(of: Preview) -> Image.Image:
    return Image.open(io.BytesIO(drawn(of).content)).convert("RGB")


def test_the_same_preview_gives_the_same_bytes_and_another_gives_others() -> None:
    one = drawn(preview(pictures=2)).content
    assert one == drawn(preview(pictures=2)).content
    assert one != drawn(preview("The market is on Sunday.", pictures=2)).content


def test_welsh_letters_pounds_quotation_marks_and_emoji_are_drawn_and_never_as_an_empty_box() -> None:
    box = image(preview("\U0010fffd")).tobytes()
    for letter in "ŵŷŴŶâêîôûẃẁẅïÿ£€“”‘’–—…•½→✔🎄👍☀⚠":
        assert image(preview(letter)).tobytes() != box, letter


def test_an_emoji_of_several_characters_is_one_and_not_each_of_them() -> None:
    assert WORDS.width("👨‍👩‍👧") == WORDS.width("👍")
    assert WORDS.width("🏴󠁧󠁢󠁷󠁬󠁳󠁿") == WORDS.width("👍")


def test_lines_are_broken_between_words_and_a_word_that_is_too_long_within_it() -> None:
    lines = WORDS.lines(f"The market is on Saturday.\n\n{'W' * 100} end", 300)
    assert lines[:4] == ["The market is on", "Saturday.", "", "WWWWWWWWWWWW"]
    assert "".join(lines[3:]).removesuffix(" end") == "W" * 100
    assert all(WORDS.width(line) <= 300 for line in lines)


def test_the_longest_words_with_four_pictures_are_no_taller_than_a_card_shows_and_say_what_is_left_out() -> None:
    few, many = image(preview("W " * 250, pictures=4)), image(preview("W " * 3000, pictures=4, rest="W " * 3000))
    assert few.width == many.width == WIDTH
    assert few.height <= many.height <= MOST_SHOWN
    assert [few.getpixel((x, few.height - y)) for x in (60, 600) for y in (150, 300)] == [(255, 0, 0)] * 4


def test_a_picture_that_is_not_kept_any_more_leaves_its_place_empty() -> None:
    gone = preview(pictures=1)
    empty = Preview(**{name: getattr(gone, name) for name in gone.__slots__} | {"kept": {}})  # type: ignore[arg-type]
    assert image(gone).size == image(empty).size
    assert drawn(gone).content != drawn(empty).content


def test_what_is_too_long_is_said_in_bold_letters() -> None:
    says = "1 character too many: 280 is the most."
    fits, over = preview(counted=says), replace(preview(counted=says), too_long=True)
    assert sum(image(over).convert("L").tobytes()) < sum(image(fits).convert("L").tobytes())
