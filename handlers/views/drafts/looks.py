"""What of a draft is shown as a picture, each by an address of its own that nobody guesses.

An address names the draft, its revision and what is shown, and ends with a digest under the revision's salt: whoever
was not shown it does not have it. `looks/DR-7KQ2M9/2/picture-1/…`
"""

from dataclasses import dataclass

from chatops.policy.drafts.draft import Draft, Revision
from chatops.policy.pictures import Attached
from chatops.ports.errors import NoSuch
from chatops.ports.pictures import Picture
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.looks import ROOT, mark_of


@dataclass(frozen=True, slots=True)
class PictureLine:
    """A picture of a draft: where it is to be seen, and what is said of it to whoever cannot see it."""

    address: str
    alt: str


def pictures_of(reference: str, revision: Revision) -> tuple[PictureLine, ...]:
    """Return the pictures of a revision, in order."""
    return tuple(
        PictureLine(address_of(reference, revision, f"picture-{n}"), picture.alt)
        for n, picture in enumerate(revision.pictures, 1)
    )


def picture_at(work: UnitOfWork, address: str) -> Picture | None:
    """Return the picture that is to be seen at an address; None when there is none, or none any more."""
    found = named(work, address)
    if found is None:
        return None
    attached = _attached(found[1], found[2])
    return work.pictures.get(attached.digest) if attached else None


def _attached(revision: Revision, what: str) -> Attached | None:
    return next((one for n, one in enumerate(revision.pictures, 1) if what == f"picture-{n}"), None)


def named(work: UnitOfWork, address: str) -> tuple[Draft, Revision, str] | None:
    """Return the draft, the revision and what an address names; None when nobody was given that address."""
    root, reference, number, what, mark = (address.split("/") + [""] * 5)[:5]
    try:
        draft = work.drafts.get(reference)
    except NoSuch:
        return None
    revision = next((one for one in draft.revisions if str(one.number) == number), None)
    if root != ROOT or revision is None or mark != _mark(revision, what):
        return None
    return draft, revision, what


def address_of(reference: str, revision: Revision, what: str) -> str:
    """Return the address at which something of a revision is to be seen, `picture-1` or `preview-facebook-page`."""
    return f"{ROOT}/{reference}/{revision.number}/{what}/{_mark(revision, what)}"


def _mark(revision: Revision, what: str) -> str:
    return mark_of(revision.salt, what)
