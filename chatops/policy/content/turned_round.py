"""Characters that turn the direction of letters round, so that what is approved and what is read differ. Clause 5.1."""

import re
from collections.abc import Iterator

from chatops.policy.clauses import place_of
from chatops.policy.content.finding import ContentFinding, FindingKind, Span
from chatops.policy.content.known import Known
from chatops.policy.content.reading import Reading

WHAT = "turned round"

_OVERRIDE = re.compile("[\u202d\u202e]+[^\u202c\n]*\u202c?")


def turned_round(reading: Reading, _known: Known) -> Iterator[ContentFinding]:
    """5.1: words whose letters a hidden character turns round are not what whoever approves them reads."""
    if reading.words.isascii():
        return
    for found in _OVERRIDE.finditer(reading.words):
        sentence = f"{place_of('5.1')}: a hidden character turns letters round. Delete this part, and type it again."
        yield ContentFinding("5.1", FindingKind.RULE, WHAT, Span(*found.span()), sentence)
