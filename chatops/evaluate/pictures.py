"""The rules about pictures, asked with those that are kept."""

from collections.abc import Sequence

from chatops.policy import pictures
from chatops.policy.drafts.draft import Draft, Revision
from chatops.policy.objections import Objection
from chatops.policy.people import Person
from chatops.policy.pictures import Attached
from chatops.ports.unit_of_work import UnitOfWork


def pictures_are_whole(work: UnitOfWork, revision: Revision) -> list[Objection]:
    """4.2b: whether each picture of a revision is kept with the very bytes that were sent in."""
    kept = work.pictures.whole({picture.digest for picture in revision.pictures})
    return pictures.pictures_are_whole(revision.pictures, kept)


def usable_by(work: UnitOfWork, attached: Sequence[Attached], by: Person, draft: Draft | None) -> frozenset[str]:
    """Return those of the pictures that this person sent, or that the draft has already, and that are whole."""
    wanted = {picture.digest for picture in attached}
    before = {picture.digest for revision in draft.revisions for picture in revision.pictures} if draft else set()
    theirs = work.pictures.sent_by(by, wanted - before) | (wanted & before)
    return work.pictures.whole(theirs)
