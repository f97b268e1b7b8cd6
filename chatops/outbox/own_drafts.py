"""Who is told of approvals that officers gave to their own drafts. House rule 1."""

from collections.abc import Iterable

from chatops.facts.own_drafts import OwnApprovalsListed
from chatops.outbox.about import Month
from chatops.outbox.letter import Letter, LetterKind, Writers


def _of_list(fact: OwnApprovalsListed) -> Iterable[Letter]:
    for person in fact.tell:
        yield Letter(LetterKind.OWN_APPROVALS, Month(fact.reference), person, afresh=True)


WRITERS: Writers = {OwnApprovalsListed: _of_list}
