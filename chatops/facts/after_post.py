"""What has happened to a post after it was recorded. House rule 10."""

import json
from dataclasses import dataclass

from chatops.facts.drafts import of_form
from chatops.facts.fact import Details, Fact
from chatops.policy.after_post import AfterPost
from chatops.policy.digests import salted_digest
from chatops.policy.drafts.draft import Draft


@dataclass(frozen=True, slots=True, kw_only=True)
class PostFollowedUp(Fact, act="draft:followed-up"):
    """Something was added to the record of a post. `form` names the form it came in."""

    draft: Draft
    added: AfterPost
    form: str

    def details(self) -> Details:
        salt, added = self.draft.revision.salt, self.added
        return {
            "revision": self.draft.revision.number,
            "account": added.account,
            "event": added.event,
            "cause": added.cause,
            "happened_at": added.happened_at.isoformat(),
            "words_digest": digest_of_words(salt, added.reason, added.link, added.who),
            **of_form(salt, self.form),
        }


def digest_of_words(salt: str, reason: str, link: str, who: str) -> str:
    """Return what shows that the reason, the link and the name are those that were given, each in its own place."""
    return salted_digest(salt, json.dumps([reason, link, who]))
