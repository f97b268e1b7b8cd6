"""Compares what one person could see in two runs of the same history, byte for byte.

Nothing here knows the product or the practice council: it is given lines, each under the surface it was seen on.
Made equal beforehand are only what is drawn at random (each by the order in which it first appears, so that a repeat
still counts as one), Slack's own ids of views, and times of this computer's own clock.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

Seen = Mapping[str, Sequence[str]]
"""What was seen, by surface: a channel, forms, the Home tab, errors, the journal, figures, the log."""

_AT_RANDOM = re.compile(
    r"(?P<reference>\b[A-Z]{2}-(?:[0-9A-HJKMNP-TV-Z]{6}|[0-9A-HJKMNP-TV-Z]{26})\b)"
    r"|(?P<receipt>\b[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){4}\b)"
    r"|(?P<digest>\b[0-9a-f]{64}\b)"
    r"|(?P<salt>\b[0-9a-f]{32}\b)"
    r"|(?P<view>\bV\d{10}\b)"
    r"|(?P<viewhash>\b\d{10}\.[0-9a-f]{8}\b)"
    r"|(?P<code>(?:(?<=the code )|(?<=\"reference\": \"))[0-9A-F]{6}\b)"
    r"|(?P<secret>(?:(?<=/calendar/)|(?<=/evidence/)|(?<=/record/)|(?<=/read/)|(?<=/confidential/))[\w-]{43}\b)"
    r"|(?P<form>(?<=\"form\": \")[^\"]+)"
)
_OF_THIS_COMPUTER = (
    (re.compile(r"http://127\.0\.0\.1:\d+"), "http://here"),
    (re.compile(r'"timestamp": "[^"]+"'), '"timestamp": "then"'),
    (re.compile(r"(?<=_created)(\{[^}]*\})? [0-9.e+]+"), r"\1 then"),
)


@dataclass(frozen=True, slots=True)
class Difference:
    """Where two runs part: the surface, the line's number there, and the line in each run (empty for none)."""

    surface: str
    line: int
    first: str
    second: str

    def __str__(self) -> str:
        start = next(
            (n for n, (one, two) in enumerate(zip(self.first, self.second, strict=False)) if one != two),
            min(len(self.first), len(self.second)),
        )
        around = slice(max(0, start - 120), start + 160)
        return f"{self.surface}, line {self.line}:\n  {self.first[around]!r}\n  {self.second[around]!r}"


def differences(first: Seen, second: Seen) -> list[Difference]:
    """Where the two part, one for each surface at most; none when every byte is the same."""
    ours, theirs = _made_equal(first), _made_equal(second)
    found = []
    for surface in sorted({*ours, *theirs}):
        one, two = ours.get(surface, ()), theirs.get(surface, ())
        for number in range(max(len(one), len(two))):
            left = one[number] if number < len(one) else ""
            right = two[number] if number < len(two) else ""
            if left != right or (number < len(one)) != (number < len(two)):
                found.append(Difference(surface, number + 1, left, right))
                break
    return found


def _made_equal(seen: Seen) -> dict[str, list[str]]:
    names: dict[tuple[str, str], str] = {}

    def named(match: re.Match[str]) -> str:
        kind = str(match.lastgroup)
        return names.setdefault((kind, match[0]), f"<{kind} {sum(one[0] == kind for one in names) + 1}>")

    def plain(line: str) -> str:
        for pattern, instead in _OF_THIS_COMPUTER:
            line = pattern.sub(instead, line)
        return _AT_RANDOM.sub(named, line)

    return {surface: [plain(line) for line in seen[surface]] for surface in sorted(seen)}
