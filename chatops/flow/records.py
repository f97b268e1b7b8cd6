"""Records that a person confirmed although they do not agree with what was noted of them elsewhere."""

from datetime import datetime

from chatops.facts.records import RecordsReconciled
from chatops.policy.anchors import Disagreement
from chatops.ports.errors import NoSuch
from chatops.ports.unit_of_work import Facts, UnitOfWork


def reconcile_records(work: UnitOfWork, now: datetime, *, disagreement: Disagreement) -> Facts:
    """2.2: put on record that these records hold from now on.

    Raises:
        NoSuch: they are not the ones that were compared any more.
    """
    found = disagreement.found
    if found.sequence and work.hash_of_entry(found.sequence) != found.hash:
        raise NoSuch("the entry that was compared is not there")
    return (RecordsReconciled(at=now, reference="", disagreement=disagreement),)
