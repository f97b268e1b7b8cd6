"""What has happened to suggestions. House rule 3, clause 9.2."""

from dataclasses import dataclass

from chatops.facts.drafts import of_form
from chatops.facts.fact import Details, Fact
from chatops.policy.digests import salted_digest
from chatops.policy.suggestions import Suggestion


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionMade(Fact, act="suggestion:made"):
    """A member suggested something. `form` names the form it came in, so that sending it twice makes one."""

    suggestion: Suggestion
    form: str

    def details(self) -> Details:
        salt = self.suggestion.salt
        return {"words_digest": salted_digest(salt, self.suggestion.words), **of_form(salt, self.form)}


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionAdopted(Fact, act="suggestion:adopted"):
    """An employee made a draft of what a member suggested, and answers for it."""

    suggestion: Suggestion
    draft: str

    def details(self) -> Details:
        return {"draft": self.draft}
