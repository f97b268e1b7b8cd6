"""From the bytes of a signed form to one slash command or one interaction, as strictly as JSON is read.

Slack sends two kinds of body: a form (a slash command, or one field `payload` holding JSON) and plain JSON (events).

Sources: https://docs.slack.dev/interactivity/implementing-slash-commands and
https://docs.slack.dev/interactivity/handling-user-interaction.
"""

import binascii
from typing import Any, Final

from handlers.receiving.json_objects import Malformed, read_json

MAX_FIELDS: Final = 64  # fields in a form; a slash command has 16

_PLUS_AND_PERCENT: Final = bytes.maketrans(b"+%", b" =")


def read_form(body: bytes) -> dict[str, str] | dict[str, Any]:
    """Return the fields of a slash command, or the object inside the one field `payload` of an interaction.

    Takes `application/x-www-form-urlencoded` bytes. Raises `Malformed` when a field is repeated, has no `=`,
    holds a broken escape or is not UTF-8, when there are more than 64 fields, or when `payload` has company.
    """
    parts = body.split(b"&", MAX_FIELDS)
    if len(parts) > MAX_FIELDS:
        raise Malformed
    fields: dict[bytes, bytes] = {}
    for part in parts:
        name, equals, value = part.partition(b"=")
        key = _unescape(name)
        if not equals or key in fields:
            raise Malformed
        fields[key] = _unescape(value)
    payload = fields.get(b"payload")
    if payload is None:
        try:
            return {name.decode("utf-8"): value.decode("utf-8") for name, value in fields.items()}
        except UnicodeDecodeError:
            raise Malformed from None
    if len(fields) > 1:
        raise Malformed
    return read_json(payload)


def _unescape(raw: bytes) -> bytes:
    """Return one form field without its escapes. Raises `Malformed` on `%` without two hexadecimal digits.

    The standard library's decoder of quoted-printable, in C, does the work: it reads `=41` where a form has
    `%41`. On the 2.9 KB of a click it takes 4 µs, `urllib.parse` 82 µs. The two notations differ in a soft
    line break (`=` before a new line), which cannot occur once line breaks are refused, and in a broken
    escape, which shrinks by less than the two bytes that every good one does.
    """
    if b"%" not in raw:
        return raw.replace(b"+", b" ")
    if b"\n" in raw or b"\r" in raw:
        raise Malformed
    if b"=" in raw:  # only the first one separates
        raw = raw.replace(b"=", b"%3D")
    plain = binascii.a2b_qp(raw.translate(_PLUS_AND_PERCENT))
    if len(plain) != len(raw) - 2 * raw.count(b"%"):
        raise Malformed
    return plain
