"""A post was found to be out before it might be. Clauses 3.1, 4.2b, PS-4b."""

from dataclasses import dataclass

from chatops.facts.drafts import details_of_links
from chatops.facts.fact import Details, Fact
from chatops.policy.drafts.draft import Draft, Posting
from chatops.policy.people import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftFoundOut(Fact, act="draft:found-out"):
    """A post of a draft is out that was not handed over to be posted. The draft is as it stood before.

    `finished` is whether it is not to go out any more, because each of its accounts has its post; `windows` are the
    periods and pauses in force, and `tell` those who are told at once. `read_back` are the accounts on which the bot
    can read the post by its link.
    """

    draft: Draft
    found: tuple[Posting, ...]
    windows: tuple[str, ...]
    finished: bool
    tell: tuple[Person, ...]
    read_back: tuple[str, ...] = ()

    def details(self) -> Details:
        revision, since = self.draft.revision, self.found[0].since
        return {
            "revision": revision.number,
            "digest": revision.digest,
            **details_of_links(revision, self.found),
            "finished": int(self.finished),
            "stage": self.draft.stage,
            "clause": self.found[0].broke,
            "windows": list(self.windows),
            "since": since.isoformat() if since else None,
            "to": [str(person) for person in self.tell],
        }
