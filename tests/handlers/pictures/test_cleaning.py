"""What becomes of pictures that people and attackers send: cleaned, or refused with one sentence."""

import io
from collections.abc import Callable

import pytest
from PIL import Image

from handlers.pictures import cleaning
from handlers.pictures.cleaning import MOST_KEPT, Cleaned, NotTaken, clean
from tests.support import hostile_pictures as sent


def seen(cleaned: Cleaned) -> Image.Image:
    image = Image.open(io.BytesIO(cleaned.content))
    image.load()
    return image


REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "nothing": (lambda: b"", cleaning.NOTHING_IN_IT),
    "one byte": (lambda: b"\xff", cleaning.NOT_A_PICTURE),
    "words": (lambda: b"The market is on Saturday.", cleaning.NOT_A_PICTURE),
    "eleven megabytes": (lambda: sent.jpeg() + bytes(11_000_000), cleaning.TOO_LARGE),
    "a drawing with a script": (lambda: sent.SVG, cleaning.DRAWING),
    "a web page": (lambda: sent.HTML, cleaning.NOT_A_PICTURE),
    "an archive": (lambda: sent.ZIP, cleaning.NOT_A_PICTURE),
    "a document": (lambda: b"%PDF-1.7\n1 0 obj", cleaning.NOT_A_PICTURE),
    "a picture of an iPhone": (lambda: b"\0\0\0\x18ftypheic" + bytes(200), cleaning.FROM_AN_IPHONE),
    "a photograph cut off": (lambda: sent.jpeg()[:2000], cleaning.DAMAGED),
    "a PNG cut off": (lambda: sent.written(sent.photo(), "PNG")[:5000], cleaning.DAMAGED),
    "a PNG of which the beginning arrived": (lambda: sent.png()[:20], cleaning.DAMAGED),
    "a WebP cut off": (lambda: sent.written(sent.photo(), "WEBP")[:900], cleaning.DAMAGED),
    "a GIF cut off": (lambda: sent.written(sent.photo(), "GIF")[:900], cleaning.DAMAGED),
    "40,000 by 40,000 by its word": (lambda: sent.huge_by_its_word(40_000, 40_000), cleaning.TOO_MANY_DOTS),
    "a bomb of 8,000 by 8,000": (lambda: sent.huge_png(8_000, 8_000), cleaning.TOO_MANY_DOTS),
    "a GIF of 2,000 frames": (lambda: sent.moving("GIF", 2_000), cleaning.IT_MOVES),
    "a moving WebP": (lambda: sent.moving("WEBP", 5), cleaning.IT_MOVES),
    "a moving PNG": (lambda: sent.moving("PNG", 5), cleaning.IT_MOVES),
    "a picture for print": (lambda: sent.written(sent.photo(), "TIFF"), cleaning.NOT_A_PICTURE),
    "a note that unpacks to 200 MB": (sent.png_with_a_bomb_in_its_notes, cleaning.DAMAGED),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_cannot_be_posted_is_refused_with_one_sentence(what: str) -> None:
    make, sentence = REFUSED[what]
    with pytest.raises(NotTaken) as refused:
        clean(make())
    assert str(refused.value) == sentence


TAKEN: dict[str, tuple[Callable[[], bytes], str]] = {
    "a photograph": (sent.jpeg, "image/jpeg"),
    "a drawing": (sent.png, "image/png"),
    "a WebP": (lambda: sent.written(sent.photo(), "WEBP"), "image/jpeg"),
    "a still GIF": (lambda: sent.written(Image.new("P", (40, 40), 3), "GIF"), "image/png"),
    "CMYK, for printing": (lambda: sent.written(sent.photo(mode="CMYK"), "JPEG"), "image/jpeg"),
    "grey of 16 bits": (sent.grey_of_16_bits, "image/png"),
    "two pictures in one file": (sent.two_in_one, "image/jpeg"),
    "a photograph and an archive": (lambda: sent.jpeg() + sent.ZIP, "image/jpeg"),
    "a photograph and a web page": (lambda: sent.jpeg() + sent.HTML, "image/jpeg"),
    "black and white": (lambda: sent.written(Image.new("1", (30, 30), 1), "PNG"), "image/png"),
    "one dot": (lambda: sent.png((1, 1)), "image/png"),
    "a long strip": (lambda: sent.png((5_000, 3)), "image/png"),
}


@pytest.mark.parametrize("what", TAKEN)
def test_what_is_cleaned_is_a_still_picture_of_one_of_two_kinds_with_nothing_else_in_it(what: str) -> None:
    make, kind = TAKEN[what]
    cleaned = clean(make())
    image = seen(cleaned)
    assert cleaned.kind == kind
    assert (cleaned.width, cleaned.height) == image.size
    assert image.mode in {"RGB", "RGBA"}
    assert not getattr(image, "is_animated", False)
    assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "progressive", "progression"}
    for hidden in (b"PK\x03\x04", b"<script", b"Exif", b"http://ns.adobe"):
        assert hidden not in cleaned.content


def test_the_same_picture_gives_the_same_bytes_and_another_gives_others() -> None:
    assert clean(sent.jpeg(seed=1)) == clean(sent.jpeg(seed=1))
    assert clean(sent.jpeg(seed=1)) != clean(sent.jpeg(seed=2))


def test_where_it_was_taken_is_taken_out_and_it_stands_upright() -> None:
    whole = sent.with_a_location()
    assert sent.WHERE.encode() in whole
    cleaned = clean(whole)
    assert sent.WHERE.encode() not in cleaned.content
    image = seen(cleaned)
    assert not image.getexif()
    upright = sent.photo().transpose(Image.Transpose.ROTATE_180).getpixel((20, 20))
    assert isinstance(upright, tuple)
    here = image.getpixel((20, 20))
    assert isinstance(here, tuple)
    assert all(abs(ours - theirs) < 25 for ours, theirs in zip(here, upright, strict=True))


def test_a_picture_larger_than_any_network_shows_becomes_smaller() -> None:
    cleaned = clean(sent.written(sent.photo((6_000, 4_000), mode="L"), "JPEG", quality=70))
    assert (cleaned.width, cleaned.height) == (2048, 1365)
    assert len(cleaned.content) <= MOST_KEPT


def test_what_is_all_noise_is_kept_as_well_as_fits() -> None:
    noise = Image.effect_noise((2_000, 1_500), 100).convert("RGB")
    cleaned = clean(sent.written(noise, "JPEG", quality=95))
    assert cleaned.kind == "image/jpeg"
    assert len(cleaned.content) <= MOST_KEPT


def test_what_is_transparent_stays_so_where_that_is_small_and_is_put_on_white_where_not() -> None:
    badge = Image.new("RGBA", (200, 200), (0, 0, 0, 0))
    badge.paste((200, 0, 0, 255), (50, 50, 150, 150))
    kept = seen(clean(sent.written(badge, "PNG")))
    assert kept.getpixel((1, 1)) == (0, 0, 0, 0)
    loud = Image.effect_noise((1_200, 1_200), 100).convert("RGBA")
    loud.paste((0, 0, 0, 0), (0, 0, 500, 1_200))
    cleaned = clean(sent.written(loud, "PNG"))
    assert cleaned.kind == "image/jpeg"
    white = seen(cleaned).getpixel((1, 1))
    assert isinstance(white, tuple)
    assert min(white) > 250


def test_16_bits_become_what_a_screen_shows() -> None:
    image = seen(clean(sent.grey_of_16_bits())).convert("L")
    dark, light = image.getpixel((10, 10)), image.getpixel((50, 10))
    assert isinstance(dark, int)
    assert isinstance(light, int)
    assert dark < 10
    assert light > 220
