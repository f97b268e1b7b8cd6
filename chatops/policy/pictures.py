"""The pictures of a post: how many, in which order, and how each is told to whoever cannot see it. Clause PS-1."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from chatops.policy.content.beside import Beside
from chatops.policy.content.checking import findings_in
from chatops.policy.content.finding import FindingKind
from chatops.policy.content.known import Known
from chatops.policy.content.wording import tidy, unsendable
from chatops.policy.hidden import nothing_to_see
from chatops.policy.objections import Objection

MOST_PICTURES = 4
"""Pictures of one post: what Bluesky, Mastodon and X take."""
LONGEST_ALT = 1000
"""Characters of a description: Mastodon takes 1,500, X 1,000, and Bluesky 2,000."""

FIELD = "alt:"
"""The name of the question for a description begins with this; the digest of the picture follows."""
FILES_FIELD = "pictures"
LEFT_OUT_FIELD = "left-out"


@dataclass(frozen=True, slots=True)
class Attached:
    """A picture of a post: the SHA-256 of its bytes in hexadecimal, and what it shows in words, its alt text."""

    digest: str
    alt: str

    def written(self) -> list[str]:
        """Return as the record keeps it: the digest, then the alt text."""
        return [self.digest, self.alt]

    @classmethod
    def read(cls, written: Sequence[str]) -> "Attached":
        """Return what `written` gave. Raises ValueError for anything else."""
        digest, alt = written
        return cls(str(digest), str(alt))

    def tidied(self) -> "Attached":
        """Return the same with its alt text as it is kept."""
        return Attached(self.digest, tidy(self.alt))


def pictures_can_be_posted(pictures: Sequence[Attached], kept: Collection[str]) -> list[Objection]:
    """PS-1: no more pictures than networks take, each described for whoever cannot see it.

    `kept` are the digests of those that are kept for whoever sends them in.
    """
    objections = []
    if len(pictures) > MOST_PICTURES:
        sentence = f"A post holds {MOST_PICTURES} pictures at most. Leave out {len(pictures) - MOST_PICTURES}."
        objections.append(Objection("PS-1", sentence, FILES_FIELD))
    if not {picture.digest for picture in pictures} <= set(kept):
        sentence = "A picture is not kept any more. Leave it out, and add it again."
        objections.append(Objection("PS-1", sentence, FILES_FIELD))
    described = (Objection("PS-1", wrong, FIELD + one.digest) for one in pictures if (wrong := _wrong(one.alt)))
    return [*objections, *described]


def descriptions_tell_nothing_private(pictures: Sequence[Attached], known: Known) -> list[Objection]:
    """5.4, 5.12: a description is as public as the words, and holds nothing that a rule keeps out of them.

    Nobody allows it there: what is to be read stands in the words.
    """
    return [
        Objection(finding.clause, finding.sentence, FIELD + picture.digest)
        for picture in pictures
        for finding in findings_in(picture.alt, known)
        if finding.kind is FindingKind.RULE
    ]


def beside(pictures: Sequence[Attached]) -> tuple[Beside, ...]:
    """5.1, 5.2, 5.4, 5.5, 5.10, 5.11: of what a picture shows is asked what is asked of the words."""
    return tuple(Beside(picture.alt, "It stands in what a picture shows.") for picture in pictures)


def _wrong(alt: str) -> str:
    if nothing_to_see(alt):
        return "Say what the picture shows, for whoever cannot see it."
    if unsendable(alt):
        return "The description contains a character that cannot be shown. Type that part again."
    if len(alt) > LONGEST_ALT:
        return f"Keep the description to {LONGEST_ALT:,} characters."
    return ""


def pictures_are_whole(pictures: Sequence[Attached], kept: Collection[str]) -> list[Objection]:
    """4.2b: each picture is there still, with the very bytes that were approved. `kept` are the digests of those."""
    if {picture.digest for picture in pictures} <= set(kept):
        return []
    sentence = "A picture of it is not the one that was sent in, or is not kept any more. Its author can revise it."
    return [Objection("4.2b", sentence)]
