"""The policy's own text by clause, read from its lines: what the table of clauses has to agree with."""

import re

_NUMBERED = re.compile(r"(?:- )?(\d+(?:\.\d+)*)\.? (.+)")
_LETTERED = re.compile(r"- ([a-g])\. (.+)")
_BY_PARAGRAPH = {"Introduction": "Intro", "Policy Statement": "PS"}
_SENTENCE_END = re.compile(r"(?<=\.) (?=[A-Z])")


def clauses_of(text: str) -> dict[str, str]:
    """Return what each clause says in the policy, by its number."""
    reading = _Reading()
    for line in filter(None, map(str.strip, text.splitlines())):
        reading.take(line)
    return reading.found | _by_sentence(reading.found)


class _Reading:
    """The policy as far as it has been read: the section, the clause that was read last, and its points."""

    def __init__(self) -> None:
        self.found: dict[str, str] = {}
        self._section = self._last = ""
        self._paragraphs = self._points = 0

    def take(self, line: str) -> None:
        """Take in the next line that is not empty."""
        if line in _BY_PARAGRAPH:
            self._section, self._paragraphs = _BY_PARAGRAPH[line], 0
        elif _is_heading(line):
            self._section = line.split(".")[0]
        elif line.startswith(("Adopted:", "Last reviewed:")):
            self.found["Adopted"] = f"{self.found.get('Adopted', '')} {line}"
        elif line.startswith("Any such action"):
            self.found["6.3-end"] = line
        elif self._section in _BY_PARAGRAPH.values():
            self._take_paragraph(line)
        else:
            self._take_clause(line)

    def _take_paragraph(self, line: str) -> None:
        # What the council's use is intended to be is one paragraph, broken after a colon.
        if self.found.get(self._last, "").endswith(":"):
            self.found[self._last] += f" {line}"
            return
        self._paragraphs += 1
        self._last = f"{self._section}-{self._paragraphs}"
        self.found[self._last] = line

    def _take_clause(self, line: str) -> None:
        if match := _LETTERED.fullmatch(line):
            self.found[f"{self._last}{match[1]}"] = match[2]
        elif match := _NUMBERED.fullmatch(line):
            self._last, self._points = _number(self._section, match[1]), 0
            self.found[self._last] = match[2]
        elif line.startswith("- "):
            self._points += 1
            self.found[f"{self._last}.{self._points}"] = line[2:]
        elif self._last:
            self.found[self._last] += f" {line}"


def _is_heading(line: str) -> bool:
    return bool(re.fullmatch(r"\d+\. [A-Z][^.]*", line)) and len(line) < 60


def _number(section: str, written: str) -> str:
    """`1` in section 3 is 3.1, `1.1` in section 9 is 9.1.1; others are written in full. Section 10 is one clause."""
    if written == section == "10":
        return written
    return written if written.startswith(f"{section}.") else f"{section}.{written}"


def _by_sentence(found: dict[str, str]) -> dict[str, str]:
    """The clauses that are one sentence of a paragraph: Intro-2a is the first of the second."""
    return {
        f"{whole}{letter}": sentence
        for whole in ("Intro-2", "PS-4", "2.3")
        for letter, sentence in zip("abcdefg", _SENTENCE_END.split(found[whole]), strict=False)
    }
