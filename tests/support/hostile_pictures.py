"""Pictures as people and attackers send them, made afresh so that no file of theirs lies about."""

import io
import struct
import zlib
from random import Random
from typing import Any

from PIL import Image
from PIL.TiffImagePlugin import IFDRational

WHERE = "Oscar Hotel"
"""What the picture with a location says of where it was taken."""


def photo(size: tuple[int, int] = (640, 480), seed: int = 1, mode: str = "RGB") -> Image.Image:
    """Return a picture with soft colours and some noise, as a camera makes one."""
    random = Random(seed)
    small = Image.frombytes("RGB", (16, 12), random.randbytes(16 * 12 * 3))
    soft = small.resize(size, Image.Resampling.BICUBIC)
    grain = Image.frombytes("RGB", (160, 120), random.randbytes(160 * 120 * 3))
    noise = grain.resize(size, Image.Resampling.NEAREST)
    return Image.blend(soft, noise, 0.1).convert(mode)


def written(image: Image.Image, form: str, **options: Any) -> bytes:
    """Return a picture as a file of this form."""
    into = io.BytesIO()
    image.save(into, form, **options)
    return into.getvalue()


def jpeg(size: tuple[int, int] = (640, 480), seed: int = 1) -> bytes:
    """Return an ordinary photograph."""
    return written(photo(size, seed), "JPEG", quality=90)


def png(size: tuple[int, int] = (320, 200), colour: str = "navy") -> bytes:
    """Return an ordinary drawing."""
    return written(Image.new("RGB", size, colour), "PNG")


def with_a_location() -> bytes:
    """Return a photograph that says where, when and with what it was taken, upside down."""
    exif = Image.Exif()
    exif[0x010F] = WHERE
    exif[0x0112] = 3
    exif[0x8825] = {1: "N", 2: (IFDRational(51), IFDRational(36), IFDRational(32)), 3: "W"}
    return written(photo(), "JPEG", exif=exif, comment=WHERE)


def moving(form: str, frames: int) -> bytes:
    """Return a picture of so many frames that follow one another."""
    sheets = [Image.new("RGB", (8, 8), (n * 37 % 256, n // 256, 7)) for n in range(frames)]
    options = {"lossless": True} if form == "WEBP" else {}
    return written(sheets[0], form, save_all=True, append_images=sheets[1:], duration=40, **options)


def huge_png(width: int, height: int) -> bytes:
    """Return a PNG of this size that is all one colour, and so a small file: a bomb when it is unpacked."""
    row = b"\0" + bytes(-(-width // 8))
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(row) for _ in range(height)) + packer.flush()
    return _png(struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0), packed)


def huge_by_its_word(width: int, height: int) -> bytes:
    """Return a PNG that says it is of this size and holds next to nothing."""
    return _png(struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0), zlib.compress(b"\0" * 100))


def _png(header: bytes, packed: bytes) -> bytes:
    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


def png_with_a_bomb_in_its_notes() -> bytes:
    """Return a PNG whose compressed note unpacks to 200 MB."""
    whole = png()
    note = b"bomb\0\0" + zlib.compress(bytes(200_000_000), 9)
    chunk = struct.pack(">I", len(note)) + b"zTXt" + note + struct.pack(">I", zlib.crc32(b"zTXt" + note))
    return whole[:33] + chunk + whole[33:]


SVG = b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
HTML = b"<!DOCTYPE html><script>alert(1)</script>"
ZIP = b"PK\x03\x04" + b"payload" * 10 + b"PK\x05\x06" + bytes(18)


def grey_of_16_bits() -> bytes:
    """Return a PNG of 16 bits whose left half is dark and whose right half is light."""
    dots = b"".join(struct.pack("<H", 1000 if x < 32 else 60_000) for _ in range(48) for x in range(64))
    return written(Image.frombytes("I;16", (64, 48), dots), "PNG")


def two_in_one() -> bytes:
    """Return a file of two photographs, as some telephones make (MPO)."""
    return written(photo(), "MPO", save_all=True, append_images=[photo(seed=2)])
