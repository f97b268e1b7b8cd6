"""Small checks that together say what Slack accepts: each gives the problems it finds, with where they are.

Sentences and JSON pointers follow those in Slack's own ``response_metadata.messages``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]


@dataclass(frozen=True)
class Problem:
    """One thing wrong, at a JSON pointer such as /blocks/0/text/text."""

    pointer: str
    says: str

    def __str__(self) -> str:
        return f"[ERROR] {self.says} [json-pointer:{self.pointer}]"


Check = Callable[[Any, str], Iterator[Problem]]
Rule = Callable[[Json, str], Iterator[Problem]]

_LONE_AMPERSAND = re.compile(r"&(?!(?:amp|lt|gt);)")
_NO_TEXT = re.compile("[\x00\ud800-\udfff]")
"""NUL, and the halves of a character in UTF-16."""


def escaped_length(text: str, *, mrkdwn: bool = False) -> int:
    """Count characters as Slack stores them: ``&`` as ``&amp;``, and outside mrkdwn also ``<`` and ``>``.

    Source: https://docs.slack.dev/messaging/formatting-message-text/#escaping
    """
    if mrkdwn:
        return len(_LONE_AMPERSAND.sub("&amp;", text))
    return len(text) + 4 * text.count("&") + 3 * (text.count("<") + text.count(">"))


def string(most: int, least: int = 1, *, escaped: bool = False, mrkdwn: bool = False) -> Check:
    """Accept a string of ``least`` to ``most`` characters, counted after escaping if so told."""

    def check(value: Any, at: str) -> Iterator[Problem]:
        if not isinstance(value, str):
            yield Problem(at, "must be a string")
            return
        length = escaped_length(value, mrkdwn=mrkdwn) if escaped else len(value)
        if length > most:
            yield Problem(at, f"must be less than {most + 1} characters")
        if length < least:
            yield Problem(at, f"must be more than {least - 1} characters")
        if _NO_TEXT.search(value):
            yield Problem(at, "must be valid text, without NUL or lone surrogates")

    return check


def matching(pattern: str, says: str) -> Check:
    """Accept a string that matches the whole pattern."""
    compiled = re.compile(pattern)

    def check(value: Any, at: str) -> Iterator[Problem]:
        if not isinstance(value, str) or not compiled.fullmatch(value):
            yield Problem(at, says)

    return check


def whole(least: int, most: int) -> Check:
    """Accept a whole number in a range."""

    def check(value: Any, at: str) -> Iterator[Problem]:
        if isinstance(value, bool) or not isinstance(value, int):
            yield Problem(at, "must be an integer")
        elif not least <= value <= most:
            yield Problem(at, f"must be between {least} and {most}")

    return check


def boolean(value: Any, at: str) -> Iterator[Problem]:
    """Accept true or false."""
    if not isinstance(value, bool):
        yield Problem(at, "must be a boolean")


def one_of(*allowed: Any) -> Check:
    """Accept one of these values."""

    def check(value: Any, at: str) -> Iterator[Problem]:
        if isinstance(value, bool) != isinstance(allowed[0], bool) or value not in allowed:
            yield Problem(at, f"must be one of: {', '.join(map(str, allowed))}")

    return check


def items(check_one: Check, most: int, least: int = 1) -> Check:
    """Accept a list of ``least`` to ``most`` items, each of which passes."""

    def check(value: Any, at: str) -> Iterator[Problem]:
        if not isinstance(value, list):
            yield Problem(at, "must be an array")
            return
        if len(value) > most:
            yield Problem(at, f"no more than {most} items allowed")
        if len(value) < least:
            yield Problem(at, f"no fewer than {least} items allowed")
        for index, one in enumerate(value):
            yield from check_one(one, f"{at}/{index}")

    return check


def shape(required: Mapping[str, Check], optional: Mapping[str, Check], *rules: Rule) -> Check:
    """Accept an object with these fields and no others; the rules then look at it as a whole.

    A ``type`` field is let through, since whoever chose this shape has looked at it.
    """
    fields = {**required, **optional}

    def check(value: Any, at: str) -> Iterator[Problem]:
        if not isinstance(value, dict):
            yield Problem(at, "must be an object")
            return
        found = [Problem(at, f"missing required field: {name}") for name in required if name not in value]
        for name, one in value.items():
            if name in fields:
                found.extend(fields[name](one, f"{at}/{name}"))
            elif name != "type":
                found.append(Problem(f"{at}/{name}", f"additional property is not allowed: {name}"))
        yield from found
        if not found:
            for rule in rules:
                yield from rule(value, at)

    return check


def by_type(table: Mapping[str, Check]) -> Check:
    """Accept an object whose ``type`` is in the table and which passes the check found there."""

    def check(value: Any, at: str) -> Iterator[Problem]:
        if not isinstance(value, dict):
            yield Problem(at, "must be an object")
        elif "type" not in value:
            yield Problem(at, "missing required field: type")
        elif not isinstance(value["type"], str) or value["type"] not in table:
            yield Problem(f"{at}/type", f"unsupported type: {value['type']}")
        else:
            yield from table[value["type"]](value, at)

    return check
