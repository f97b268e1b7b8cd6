"""A command that somebody typed: which step answers it, and what is asked when one of its words was mistyped.

A slip is never taken for the words of a post or of a report: the bot asks which word was meant. What follows says
whether a word can be meant at all: "Statue unveiled in the square" is no slip of `/draft status`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from chatops.policy import references, slips
from chatops.policy.text import bare, first_word
from handlers.requests.kept_words import keep_typed
from handlers.requests.request import Answer, Handler, Request, Say
from handlers.screens import did_you_mean
from handlers.screens.typed import WORDS, Follows

_ORDINARY = {"cheek", "chick", "checks", "fine", "fins", "finds", "fund", "mind", "kind", "wind", "bind", "hind"}
"""What many a post begins with, and is no slip of ours."""
_LONGEST_CODE = 40
_MOST_SAID = 5
"""Words of a message that is taken for a command; more of them are something else."""
_OF_A_DRAFT = {
    "approve",
    "approved",
    "reject",
    "decide",
    "comment",
    "open",
    "show",
    "see",
    "read",
    "withdraw",
    "revise",
    "cancel",
    "delete",
    "remove",
    "edit",
    "change",
    "view",
}
"""What people type before a reference: there is no such command, and the draft's own page has the button for it."""
_ALSO_CALLED = {"/draft": {"search": "find"}}
"""Words of which one of ours is meant, perhaps: it is asked, as a slip is."""
_MOST_LOOKED_FOR = 4
_BEFORE = re.compile(r"(?:please|pls|plz|can you|could you)[ ,]+", re.IGNORECASE)
_LONGEST_COMMAND = 200
"""Characters of a command with its courtesies; more are the words of a post or of a report."""
_ONESELF = re.compile(r"(?:i am|i['’]?m) (?=(?:away|back)\b)", re.IGNORECASE)
_AFTER = re.compile(
    r"(?:[ ,]+(?:please|pls|plz|thanks|thank you|ta)|\s*:[\w+-]+:|\s*\(https?://[^\s()]+\)|[^\w\s()<>]|\s)\Z",
    re.IGNORECASE,
)
"""What people say with a command and mean nothing by: please, an emoji, the link under a reference they copied."""
_HELP, _ASKED_FOR_HELP = "help", {"?", "？", "-h", "--help"}


class Routes(dict[str, Handler]):
    """Handlers by the name of what they answer; `other` answers what is not among them."""

    def __init__(self, known: dict[str, Handler], other: Handler) -> None:
        super().__init__(known)
        self.other = other

    def __missing__(self, name: str) -> Handler:
        return self.other


@dataclass(frozen=True, slots=True)
class Commands:
    """Which step answers a command, and which a command with a word after it.

    In one that is `confidential` what follows a word is put in no message and no button.
    """

    by_name: Mapping[str, Handler]
    by_word: Mapping[str, Handler]
    confidential: frozenset[str]

    async def answer(self, request: Request, command: str) -> Answer:
        """Answer a command, with what follows it as the request's text."""
        request = replace(request, text=as_meant(command, request.text))
        likely = mistyped(command, request.text)
        if likely:
            return await self._ask(request, command, likely)
        first, rest = first_word(request.text)
        alone = WORDS.get(command, {}).get(first) is Follows.NOTHING
        by_word = None if alone and bare(rest) else self.by_word.get(f"{command} {first}")
        return await (by_word or self.by_name[command])(request)

    def of(self, command: str) -> Handler:
        """Return what answers this command."""

        async def answered(request: Request) -> Answer:
            return await self.answer(request, command)

        return answered

    async def on_given(self, request: Request) -> Answer:
        """Answer a button that gives a whole command."""
        command, _, text = request.text.partition(" ")
        confidential = command in self.confidential
        return await self.answer(replace(request, text=text, confidential=confidential), command)

    async def _ask(self, request: Request, command: str, likely: tuple[str, ...]) -> Answer:
        _, rest = first_word(request.text)
        if command in self.confidential:
            kept = await keep_typed(request.desk, request.caller.identity, request.text)
            card = did_you_mean.report_card(command, likely, kept)
        else:
            has_words = Follows.NOTHING in WORDS[command].values()
            card = did_you_mean.command_card(command, likely, rest, request.text if has_words else "")
        return Say(card.text, card.parts)


def as_meant(command: str, typed: str) -> str:
    """Return what follows a command, without the command once more before it.

    A question mark asks for help. What is to be done with a draft shows it, whole and with its buttons. "Please", an
    emoji or a link with a word or a reference that stands alone is left out.
    """
    first, rest = first_word(typed)
    if first == command:
        typed = rest
    typed = _without_courtesy(command, typed)
    first, rest = first_word(typed)
    if command == "/draft" and first in _OF_A_DRAFT and (reference := references.read(rest)):
        return f"status {reference}"
    return _HELP if typed.strip() in _ASKED_FOR_HELP else typed


def _without_courtesy(command: str, typed: str) -> str:
    """Return the word of a command, or the reference, that is all that was meant; else what was typed."""
    if len(typed) > _LONGEST_COMMAND:
        return typed
    typed = _ONESELF.sub("", typed, count=1) if command == "/council" else typed
    plain = _BEFORE.sub("", typed.strip(), count=1)
    while cut := _AFTER.search(plain):
        plain = plain[: cut.start()]
    if plain == typed:
        return typed
    first, rest = first_word(plain)
    known = WORDS.get(command, {})
    if not bare(rest) and (first in known or slips.meant(first, known)):
        return first
    if command == "/draft" and (references.read(plain) or (first in _OF_A_DRAFT and references.read(rest))):
        return plain
    return typed


def mistyped(command: str, typed: str) -> tuple[str, ...]:
    """Return the words of a command that its first word may be a slip of, going by what follows; none for none."""
    first, rest = first_word(typed)
    known = WORDS.get(command, {})
    if first in _ORDINARY:
        return ()
    called = _ALSO_CALLED.get(command, {}).get(first)
    if called and 0 < len(rest.split()) <= _MOST_LOOKED_FOR:
        return (called,)
    return tuple(word for word in slips.meant(first, known) if _may_follow(known[word], bare(rest)))


def said_in_chat(words: str) -> str:
    """Return the command that somebody wrote in a conversation as if it were one; nothing when they wrote none.

    A reference alone, "list", "status DR-7KQ2M9", "policy rules" and "/draft list" are. What is not certain is none.
    """
    reference = references.read(words)
    if reference:
        return f"/draft status {reference}"
    first, rest = first_word(words)
    typed = f"/{first.removeprefix('/')}"
    command = next(iter(slips.meant(typed, WORDS)), typed)
    if command not in WORDS:
        command, rest = "/draft", as_meant("/draft", words)
    word, more = first_word(rest)
    if not word:
        return command if Follows.NOTHING not in WORDS[command].values() else ""
    follows = WORDS[command].get(word)
    if follows is None or not _may_follow(follows, bare(more)) or len(words.split()) > _MOST_SAID:
        return ""
    return f"{command} {word}" if follows is Follows.CODE else f"{command} {word} {more}".strip()


def _may_follow(follows: Follows, rest: str) -> bool:
    match follows:
        case Follows.NOTHING:
            return not rest
        case Follows.REFERENCE:
            return not rest or references.read_typed(rest) is not None
        case Follows.CODE:
            return not rest or (len(rest) <= _LONGEST_CODE and any(letter.isdigit() for letter in rest))
        case Follows.WORDS:
            return True
