"""What is put on record of the records as a whole: that a person confirmed them, or that they were checked."""

from datetime import datetime

from chatops.facts.records import JournalChecked, RecordsReconciled
from chatops.policy.anchors import Disagreement, Head
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


def record_check(work: UnitOfWork, now: datetime, *, checked: Head, program: str) -> Facts:
    """2.2: put on record that everything up to this entry was checked, by this version, and nothing found.

    Raises:
        NoSuch: the entry is not the one that was checked any more.
    """
    if not checked.sequence or work.hash_of_entry(checked.sequence) != checked.hash:
        raise NoSuch("the entry up to which was checked is not there")
    seal = work.seal_of_check(checked, program, now)
    return (JournalChecked(at=now, reference="", checked=checked, program=program, seal=seal),)
