"""Words out of the HTML in which a network tells of them."""

import html
import re

_ENTITY = re.compile(r"&#(?:x([0-9a-f]{1,6})|(\d{1,7}));", re.IGNORECASE)
_OF_MARKUP = frozenset("&<>\"'[]")


def with_plain_characters(content: str) -> str:
    """Return HTML in which each character stands as itself that a server may have written by its number.

    An older database keeps an emoji only so (https://developer.wordpress.org/reference/functions/wp_encode_emoji/).
    What would be read as markup, or begin a shortcode, stays as its number, written in one way.
    """
    return _ENTITY.sub(_character, content)


def _character(found: re.Match[str]) -> str:
    number = int(found[1], 16) if found[1] else int(found[2])
    if number > 0x10FFFF or 0xD800 <= number <= 0xDFFF:
        return found[0]
    return f"&#{number:03};" if chr(number) in _OF_MARKUP else chr(number)


def without_markup(content: str) -> str:
    """Return the words of a post that is told of as HTML."""
    told = re.sub(r"<(script|style)\b.*?</\1\s*>", "", content, flags=re.DOTALL | re.IGNORECASE)
    lines = re.sub(r"</(?:p|h\d|li|div|figcaption)>\s*(?:<p[^>]*>)?", "\n\n", re.sub(r"<br\s*/?>", "\n", told))
    return html.unescape(re.sub(r"<[^>]+>", "", lines)).strip()
