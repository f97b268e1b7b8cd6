"""How long words are, as each network counts them. Clause 5.1: what is approved is what can be posted."""

import re
import unicodedata
from collections.abc import Callable

import regex

from chatops.policy.content.web_links import links_in

LINK = 23
"""Characters that X and Mastodon count for a link, however long it is."""

_GRAPHEME = regex.compile(r"\X")
# Letters and signs of Western Europe, none of which joins with another: https://www.unicode.org/reports/tr29/
_EACH_ALONE = re.compile("[\x00-\x0c\x0e-\u02ff\u2010-\u2027\u2030-\u205e\u20ac]*")
EMOJI = regex.compile(
    r"\p{Regional_Indicator}{2}|[0-9#*]\ufe0f?\u20e3"
    r"|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}(?=[\ufe0f\u200d\p{Emoji_Modifier}]))"
    r"[\p{Emoji_Modifier}\ufe0f\U000e0020-\U000e007f]*+"
    r"(?:\u200d\p{Extended_Pictographic}[\p{Emoji_Modifier}\ufe0f]*+)*+"
)
"""One emoji, however many characters it is made of: https://unicode.org/reports/tr51/#EBNF_and_Regex."""
_MAY_BEGIN_EMOJI = re.compile("[\xa9\xae\u203c-\U0010ffff]|[0-9#*](?=\ufe0f?\u20e3)")

# https://github.com/twitter/twitter-text/blob/master/config/v3.json: these weigh one, all else two.
_LIGHT = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))
_HEAVY = regex.compile(f"[^{''.join(f'{chr(first)}-{chr(last)}' for first, last in _LIGHT)}]")
_MENTION = regex.compile(r"(?<![\w/])(@\w{1,64})@[\w.-]{1,253}\w")
_WEB = regex.compile(r"https?://\S+")
_AFTER_LINK = ".,;:!?)]}'\"’”"


def for_x(words: str) -> int:
    """Return the weighted length of X: in form NFC, a link 23, an emoji 2, most letters 1 and all others 2.

    https://docs.x.com/fundamentals/counting-characters
    """
    text, links = _without_links(unicodedata.normalize("NFC", words))
    if text.isascii():
        return LINK * links + len(text)
    emoji = [text[start:end] for start, end in emoji_in(text)]
    return LINK * links + _weight(text) - sum(map(_weight, emoji)) + 2 * len(emoji)


def emoji_in(words: str) -> list[tuple[int, int]]:
    """Return where each emoji in the words begins and ends."""
    end = 0
    found: list[tuple[int, int]] = []
    for begins in _MAY_BEGIN_EMOJI.finditer(words):
        if begins.start() >= end and (emoji := EMOJI.match(words, begins.start())):
            found.append(emoji.span())
            end = emoji.end()
    return found


def _weight(text: str) -> int:
    return len(text) + len(_HEAVY.findall(text))


def for_mastodon(words: str) -> int:
    """Return the length that Mastodon counts: graphemes, a link 23, and of a mention the name without its server.

    https://docs.joinmastodon.org/user/posting/#text
    """
    text = _MENTION.sub(r"\1", words)
    links = [found.group().rstrip(_AFTER_LINK) for found in _WEB.finditer(text)]
    return graphemes(text) + sum(LINK - graphemes(link) for link in links)


def graphemes(words: str) -> int:
    """Return how many letters and signs people see."""
    return len(words) if _EACH_ALONE.fullmatch(words) else len(_GRAPHEME.findall(words))


def utf8_bytes(words: str) -> int:
    """Return how many bytes words are in UTF-8."""
    return len(words.encode("utf-8", "surrogatepass"))


def utf16_units(words: str) -> int:
    """Return how many units words are in UTF-16, which is what a browser counts."""
    return len(words.encode("utf-16-le", "surrogatepass")) // 2


def for_threads(words: str) -> int:
    """Return the length that Threads counts: characters, and of an emoji its bytes in UTF-8.

    https://developers.facebook.com/docs/threads/posts
    """
    return sum(utf8_bytes(g) if EMOJI.match(g) else len(g) for g in _GRAPHEME.findall(words))


Counted = Callable[[str], int]


def _without_links(words: str) -> tuple[str, int]:
    links = links_in(words)
    for link in reversed(links):
        words = words[: link.span.start] + words[link.span.end :]
    return words, len(links)
