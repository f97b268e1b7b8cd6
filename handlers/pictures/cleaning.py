"""A picture that somebody sent, made into one that may be kept and posted, or a sentence why it cannot be one.

What a picture is, its bytes say, and never its name. Each is drawn anew from its dots alone, so that nothing that came
with it is kept: where and with what it was taken (EXIF, GPS, XMP), notes, thumbnails, and whatever else was hidden in
or behind it. The same picture gives the same bytes each time.
"""

import io
import warnings
from dataclasses import dataclass
from typing import Final

from PIL import (  # each reads its form of file once it is imported
    GifImagePlugin,
    Image,
    ImageCms,
    ImageOps,
    JpegImagePlugin,
    PngImagePlugin,
    WebPImagePlugin,
)

MOST_BYTES: Final = 10_000_000
"""Bytes of a picture that are taken."""
MOST_PIXELS: Final = 50_000_000
"""Dots of a picture that are taken: more than any camera of a council's has, and 150 MB of memory while it is drawn."""
LONGEST_SIDE: Final = 2048
"""Dots of the longer side of what is kept: no network shows more, Facebook says so of its own
(https://www.facebook.com/help/266520536764594)."""
MOST_KEPT: Final = 1_000_000
"""Bytes of what is kept: what Bluesky takes (https://docs.bsky.app/docs/advanced-guides/posts), and Teams shows."""

NOT_A_PICTURE: Final = "This file is no picture that can be posted. Send it as PNG, JPEG, WebP or GIF."
DRAWING: Final = "This is an SVG drawing, which can hold programs. Save it as PNG, and send that."
FROM_AN_IPHONE: Final = "This picture is in a form of its own (HEIC or AVIF). Save it as JPEG, and send that."
NOTHING_IN_IT: Final = "This file has nothing in it. Choose the picture again."
TOO_LARGE: Final = f"This picture is larger than {MOST_BYTES // 1_000_000} MB. Save a smaller copy, and send that."
TOO_MANY_DOTS: Final = (
    f"This picture has more than {MOST_PIXELS // 1_000_000} million dots. Save a smaller copy, and send that."
)
DAMAGED: Final = "This picture is damaged, or not all of it arrived. Save it again, and send that."
IT_MOVES: Final = "This picture moves, and only still pictures can be approved here. Send one still picture of it."

_TAKEN: Final = tuple(
    one.format
    for one in (
        PngImagePlugin.PngImageFile,
        JpegImagePlugin.JpegImageFile,  # and from this MPO, several in one file
        WebPImagePlugin.WebPImageFile,
        GifImagePlugin.GifImageFile,
    )
)
_PHOTOS: Final = {"JPEG", "MPO"}
_QUALITIES: Final = (88, 76, 62, 40)
"""How well a JPEG is kept: as well as fits."""
_SMALL_DRAWING: Final = 300_000
"""Bytes up to which a picture stays a PNG, sharp to the dot; a photograph is larger, and kept as JPEG."""
_LONGEST_PROFILE: Final = 100_000


class NotTaken(ValueError):
    """What somebody sent cannot be kept as a picture; `str` is the sentence for them."""


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A picture as it is kept: its bytes, `image/png` or `image/jpeg`, how many dots wide and high it is."""

    content: bytes
    kind: str
    width: int
    height: int


def clean(sent: bytes) -> Cleaned:
    """Return the picture in these bytes, made anew.

    A picture of several in one file (MPO, as telephones make them) is its first one. Colours for printing (CMYK) and of
    16 bits become those of a screen. What is larger than any network shows becomes smaller.

    Raises:
        NotTaken: it cannot be posted, and why.
    """
    if not sent:
        raise NotTaken(NOTHING_IN_IT)
    if len(sent) > MOST_BYTES:
        raise NotTaken(TOO_LARGE)
    # Pillow warns of what is odd in a file, and refuses what is very large, by ways of its own; both are said here.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            opened = _opened(sent)
            return _kept(_drawn(opened), photo=opened.format in _PHOTOS)
        except NotTaken:
            raise
        except Exception:
            raise NotTaken(DAMAGED) from None


def _opened(sent: bytes) -> Image.Image:
    """Open the picture, of which nothing but its size is read yet."""
    try:
        image = Image.open(io.BytesIO(sent), formats=_TAKEN)
    except Image.DecompressionBombError:
        raise NotTaken(TOO_MANY_DOTS) from None
    except Exception:
        raise NotTaken(_what_else(sent)) from None
    width, height = image.size
    if width * height > MOST_PIXELS:
        raise NotTaken(TOO_MANY_DOTS)
    if image.format != "MPO" and getattr(image, "is_animated", False):
        raise NotTaken(IT_MOVES)
    return image


def _what_else(sent: bytes) -> str:
    start = sent[:4096].lower()
    if b"<svg" in start:
        return DRAWING
    if sent[4:8] == b"ftyp" and sent[8:12] in {b"heic", b"heix", b"heif", b"mif1", b"msf1", b"avif", b"avis"}:
        return FROM_AN_IPHONE
    known = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF")
    return DAMAGED if sent.startswith(known) else NOT_A_PICTURE


def _drawn(image: Image.Image) -> Image.Image:
    """Draw the picture on a fresh sheet: upright, in the colours of a screen, no larger than it is shown."""
    if image.format in _PHOTOS:
        # What is much larger than what is kept is read at half its size or less, which takes a quarter of the time.
        image.draft("RGB", (LONGEST_SIDE * 2, LONGEST_SIDE * 2))
    image.load()
    upright = ImageOps.exif_transpose(image)
    colours = _in_colours(upright)
    colours.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    sheet = Image.new(colours.mode, colours.size)
    sheet.paste(colours)
    return sheet


def _in_colours(image: Image.Image) -> Image.Image:
    """Return it in red, green and blue, with transparency where it has any that shows."""
    if image.mode in {"I;16", "I;16B", "I;16L", "I", "F"}:
        # Grey of 16 bits: the upper eight are what a screen shows.
        image = image.convert("I").point(lambda dot: dot / 256).convert("L")
    if image.has_transparency_data:
        clear = image.convert("RGBA")
        lowest, _ = clear.getchannel("A").getextrema()
        return clear if lowest != 255 else clear.convert("RGB")
    return _as_on_a_screen(image)


def _as_on_a_screen(image: Image.Image) -> Image.Image:
    """Telephones have colours of their own and say so in a profile, which is not kept: the colours are changed."""
    profile = image.info.get("icc_profile")
    if image.mode == "RGB" and isinstance(profile, bytes) and 0 < len(profile) <= _LONGEST_PROFILE:
        try:
            theirs = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            changed = ImageCms.profileToProfile(image, theirs, ImageCms.createProfile("sRGB"))
        except (ImageCms.PyCMSError, OSError, ValueError):
            return image
        return changed or image
    return image.convert("RGB")


def _kept(sheet: Image.Image, *, photo: bool) -> Cleaned:
    """Return the sheet as PNG where that is small, as drawings are, and as JPEG on white where it is not."""
    drawing = b"" if photo else _written(sheet, "PNG")
    if not photo and len(drawing) <= (MOST_KEPT if sheet.mode == "RGBA" else _SMALL_DRAWING):
        return Cleaned(drawing, "image/png", *sheet.size)
    plain = sheet
    if sheet.mode == "RGBA":
        plain = Image.new("RGB", sheet.size, "white")
        plain.paste(sheet, mask=sheet.getchannel("A"))
    while True:
        for quality in _QUALITIES:
            content = _written(plain, "JPEG", quality=quality, progressive=True)
            if len(content) <= MOST_KEPT:
                return Cleaned(content, "image/jpeg", *plain.size)
        plain.thumbnail((plain.width * 3 // 4, plain.height * 3 // 4), Image.Resampling.LANCZOS)


def _written(sheet: Image.Image, form: str, **options: object) -> bytes:
    into = io.BytesIO()
    sheet.save(into, form, **options)
    return into.getvalue()
