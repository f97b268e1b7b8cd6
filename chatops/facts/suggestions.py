"""What has happened to suggestions. House rule 3, clause 9.2."""

from dataclasses import dataclass
from typing import ClassVar

from chatops.facts.drafts import of_form
from chatops.facts.fact import Details, Fact
from chatops.policy.digests import salted_digest
from chatops.policy.suggestions import Suggestion


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionMade(Fact):
    """A member suggested something. `form` names the form it came in, so that sending it twice makes one."""

    act: ClassVar[str] = "suggestion:made"
    clause: ClassVar[str] = "house rule 3"

    suggestion: Suggestion
    form: str

    def details(self) -> Details:
        salt = self.suggestion.salt
        return {"words_digest": salted_digest(salt, self.suggestion.words), **of_form(salt, self.form)}


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionAdopted(Fact):
    """An employee made a draft of what a member suggested, and answers for it."""

    act: ClassVar[str] = "suggestion:adopted"
    clause: ClassVar[str] = "house rule 3"

    suggestion: Suggestion
    draft: str

    def details(self) -> Details:
        return {"draft": self.draft}
