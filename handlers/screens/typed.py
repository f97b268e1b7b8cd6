"""What may be typed to the bot, and how a sentence names it where people write it without the stroke.

The bot's own sentences name a command as Slack takes it: `/council registers`. In Teams a stroke opens a menu of
Teams' own, and the same words are written to the bot: “council registers”. A platform that wants them so draws every
sentence of ours through `in_words`. What people wrote themselves stands in parts of their own, or in quotation marks,
and is left as it is.
"""

import re
from collections.abc import Mapping
from enum import Enum, auto


class Follows(Enum):
    """What may follow a word of a command."""

    NOTHING = auto()
    REFERENCE = auto()
    CODE = auto()
    WORDS = auto()


WORDS: Mapping[str, Mapping[str, Follows]] = {
    "/draft": {
        "list": Follows.NOTHING,
        "status": Follows.REFERENCE,
        "check": Follows.WORDS,
        "find": Follows.WORDS,
        "templates": Follows.NOTHING,
        "template": Follows.NOTHING,
        "series": Follows.NOTHING,
        "help": Follows.NOTHING,
    },
    "/breach": {"receipt": Follows.CODE, "cases": Follows.NOTHING, "help": Follows.NOTHING},
    "/purdah": dict.fromkeys(("on", "off", "poll", "names", "routine", "calendar", "help"), Follows.WORDS),
    "/council": dict.fromkeys(
        (
            "people",
            "accounts",
            "checks",
            "registers",
            "consents",
            "record",
            "retention",
            "readers",
            "delegate",
            "delegations",
            "away",
            "back",
            "pause",
            "help",
        ),
        Follows.WORDS,
    ),
    "/policy": dict.fromkeys(("who", "register", "rules", "ask", "find", "help"), Follows.WORDS),
}
"""The words of each command, and what may follow each. What follows other words is those of a post, or of a report."""


_REFERENCE = r"[A-Z]{2}-[0-9A-Z]{6}"


def _named(command: str) -> str:
    """Return what finds a command, with a word after it that the bot knows, and what may belong to that."""
    words = "|".join(sorted(WORDS[command], key=len, reverse=True))
    return rf"{command.removeprefix('/')}(?: (?:{words})\b(?: (?:end|new|{_REFERENCE})\b)?)?"


_COMMAND = f"(?:{'|'.join(map(_named, WORDS))})"
_FOUND = re.compile(
    r"(?P<quoted>“[^”]*”)"
    rf"|(?P<such>for example |such as )/(?P<example>{_COMMAND}[^.,;\n]*)"
    rf"|(?<![\w/.:])/(?P<named>{_COMMAND}\b)"
)
"""What somebody called a thing; an example of what to type, which goes on to the next stop; a command by itself."""


def in_words(text: str) -> str:
    """Return a sentence of ours with each command as it is written to the bot: “council registers”."""
    return _FOUND.sub(_written, text) if "/" in text else text


def alone(text: str) -> str:
    """Return the words of a button, which are a command and nothing else where they name one, without its stroke."""
    found = _FOUND.fullmatch(text)
    return found["named"] if found and found["named"] else text


def _written(match: re.Match[str]) -> str:
    if match["quoted"]:
        return match[0]
    return f"{match['such'] or ''}“{match['example'] or match['named']}”"
