"""What has happened to what the checks of words know. Section 5 of the policy."""

import json
from dataclasses import asdict, dataclass

from chatops.facts.fact import Details, Fact
from chatops.policy.digests import salted_digest
from chatops.policy.official_list import OfficialList


def text_of(listed: OfficialList) -> str:
    """Return the list as the record keeps it."""
    return json.dumps(asdict(listed), sort_keys=True, ensure_ascii=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficialListKept(Fact, act="content:listed"):
    """The official list says this from now on. `reference` is `list 3`; `salt` keeps its digest from being guessed."""

    number: int
    listed: OfficialList
    salt: str

    def details(self) -> Details:
        return {"list": self.number, "digest": salted_digest(self.salt, text_of(self.listed))}
