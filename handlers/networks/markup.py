"""Words out of the HTML in which a network tells of them."""

import html
import re

_ENTITY = re.compile(r"&#(?:x([0-9a-f]{1,6})|(\d{1,7}));", re.IGNORECASE)
_OF_MARKUP = frozenset("&<>\"'[]")
_TAG = re.compile(r"<([^<>]*)>")
_NAME = re.compile(r"(/?)([a-zA-Z][\w-]*)")
_UNSEEN = frozenset({"script", "style", "noscript", "template", "svg", "iframe", "object"})
_EMPTY = frozenset({"img", "br", "hr", "wbr", "input"})
_ENDS_A_LINE = frozenset(
    {
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "li",
        "div",
        "figcaption",
        "blockquote",
        "td",
        "th",
        "tr",
        "dt",
        "dd",
        "pre",
    }
)
_HIDDEN = re.compile(r"class=[\"'][^\"']*\b(?:screen-reader-text|sr-only|visually-hidden|quote-inline)\b")
"""What a page says to those who hear it alone, such as that a link opens in a new tab; and the link to what a post on
Mastodon quotes, which it shows in another way (https://docs.joinmastodon.org/spec/activitypub/#sanitization)."""
_EMOJI = re.compile(r"class=[\"'][^\"']*\b(?:emoji|wp-smiley)\b")
_ALT = re.compile(r"alt=[\"']([^\"']*)")
_TOO_LARGE = re.compile(r"&#(?:[0-9]{8,}|[xX][0-9a-fA-F]{7,});?")
"""The number of no character: too long a one is none for `html.unescape` either."""


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
    """Return the words of a post that is told of as HTML: those that are seen, with a line end where a page has one.

    It takes time in proportion to the length, whatever a server sends.
    """
    words: list[str] = []
    unseen, depth = "", 0
    for at, piece in enumerate(_TAG.split(_without_comments(content))):
        tag = _NAME.match(piece) if at % 2 else None
        name, closes = (tag[2].lower(), bool(tag[1])) if tag else ("", False)
        if unseen:
            depth += 0 if name != unseen else -1 if closes else 1
            unseen = unseen if depth else ""
        elif at % 2 == 0:
            words.append(piece)
        elif not closes and (name in _UNSEEN or (name not in _EMPTY and _HIDDEN.search(piece))):
            unseen, depth = name, 1
        else:
            words.append(_in_place_of(name, closes, piece))
    shown = _TOO_LARGE.sub("\ufffd", "".join(words))
    return re.sub(r"\n{3,}", "\n\n", html.unescape(shown)).strip()


def _in_place_of(name: str, closes: bool, tag: str) -> str:
    """Return what is read where a tag stands."""
    if name == "img" and _EMOJI.search(tag):
        alt = _ALT.search(tag)
        return alt[1] if alt else ""
    return "\n" if name == "br" else "\n\n" if closes and name in _ENDS_A_LINE else ""


def _without_comments(content: str) -> str:
    pieces, done = [], 0
    while (begins := content.find("<!--", done)) >= 0 and (ends := content.find("-->", begins)) >= 0:
        pieces.append(content[done:begins])
        done = ends + 3
    return "".join([*pieces, content[done:]])
