"""People: names on the council's list, titles with a name, and what concerns somebody's employment. Clause 5.10."""

import re
from collections.abc import Iterator
from functools import cache
from importlib import resources

from chatops.policy.content.finding import ContentFinding, FindingKind
from chatops.policy.content.known import Known
from chatops.policy.content.phrases import Phrases
from chatops.policy.content.reading import Reading
from chatops.policy.content.subjects.name_finder import names_found
from chatops.policy.content.vocabulary import vocabulary
from chatops.policy.people import Standing

WHAT = "person"

_NAME = r"[A-Z](?:[a-z]+|'[A-Z][a-z]+|c[A-Z][a-z]+)(?:-[A-Z][a-z]+)?"
_TITLED = Phrases(
    rf"\b(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Professor|Revd?|Reverend|Sgt|PCSO)\.? (?:[A-Z]\.? ?){{0,3}}{_NAME}(?: {_NAME})?"
)
_ON_STAGE = vocabulary("titles on a stage")
_JOB = (
    r"(?i:(?:deputy |town |parish |assistant )*clerk|caretaker|grounds(?:man|woman|person|keeper)|(?:town "
    r"|park )?ranger"
    r"|warden|receptionist|administrator|officer|manager|cleaner|gardener|apprentice|handyman"
    r"|supervisor|foreman|street cleaner|litter picker|lollipop (?:lady|man)|crossing patrol|colleague|team member)"
)
_JOB_AND_NAME = Phrases(rf"\b{_JOB}(?:,? |, (?:is |called |named )?)(?P<first>{_NAME})(?: (?P<last>{_NAME}))?")
_NO_NAMES = vocabulary("no names of people")
_EMPLOYMENT = Phrases(
    r"\b(?:(?:long-term |long term )?sick leave|off sick|signed off (?:work|sick)|on (?:the "
    r"|long[ -]term )sick(?! leave)"
    r"|(?<!signed )off (?:work )?with (?:stress|anxiety)|maternity leave|paternity leave"
    r"|compassionate leave|gardening leave|disciplinary (?:hearing|action|process|procedure|meeting|matter)s?"
    r"|grievance (?:hearing|procedure|meeting)|gross misconduct|(?:made|making) (?:\w+ )?redundant"
    r"|(?:suspended|dismissed|sacked|disciplined|on leave)(?= (?:pending|on full pay|from (?:work|duty|his|her|their"
    r"|the"
    r" council)|by the council|after an? (?:investigation|hearing|complaint)))"
    r"|return(?:s|ed)? (?:to work )?from sickness"
    r"|(?:staff|employees?|clerk|caretaker|officer|ranger|groundsman|receptionist|manager|colleague)(?: member)?"
    r" (?:(?:has|have|had|is|was|were|are|been|being) ){1,2}"
    r"(?:suspended|dismissed|sacked|fired|disciplined|resigned|made redundant|ill|unwell|in hospital))\b"
)


def people_who_are_named(reading: Reading, known: Known) -> Iterator[ContentFinding]:
    """5.10, 5.11: whoever is named is to agree first: people on the list, people with a title, what concerns a job.

    Members are public office holders, and 5.10 is about employees; a volunteer is asked like an employee.
    """
    places: list[tuple[int, int]] = []
    roster = tuple(entry.name for entry in known.roster if entry.standing is not Standing.MEMBER)
    members = tuple(entry.name for entry in known.roster if entry.standing is Standing.MEMBER)
    for start, end, name in names_found(reading, roster, people=True):
        places.append((start, end))
        say = f"names {name}, who works for the council. Have they agreed?"
        yield reading.finding("5.10", FindingKind.PROMPT, WHAT, (start, end), say)
    public = [(start, end) for start, end, _ in names_found(reading, members, people=True)]
    for start, end in (*_titled(reading), *_with_a_job(reading)):
        if not any(start < other_end and other < end for other, other_end in (*places, *public)):
            places.append((start, end))
            say = "names somebody. Have they agreed, if they work for the council, and is it right to name them?"
            yield reading.finding("5.10", FindingKind.PROMPT, WHAT, (start, end), say)
    for found in _EMPLOYMENT.found_in(reading.small, reading.starts):
        say = "is about somebody's employment. Employees are not discussed without their agreement: has it been given?"
        yield reading.finding("5.10", FindingKind.PROMPT, WHAT, found.span(), say)


def _titled(reading: Reading) -> Iterator[tuple[int, int]]:
    for found in _TITLED.found_in(reading.plain, reading.starts):
        name = re.sub(r"^\S+ (?:[A-Z]\.? )*", "", found[0]).split()
        if name and name[0].lower() not in _ON_STAGE:
            yield found.span()


def _with_a_job(reading: Reading) -> Iterator[tuple[int, int]]:
    for found in _JOB_AND_NAME.found_in(reading.plain, reading.starts):
        first, last = found["first"].lower(), (found["last"] or "").lower()
        if first in given_names() or (last and first not in _NO_NAMES and last not in _NO_NAMES):
            yield found.span()


@cache
def given_names() -> frozenset[str]:
    """Return first names that are common in Britain, in small letters and without accents."""
    text = resources.files("chatops.policy.content.subjects").joinpath("given_names.txt").read_text(encoding="utf-8")
    return frozenset(name for line in text.splitlines() if not line.startswith("#") for name in line.split())
