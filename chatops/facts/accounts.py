"""What has happened to the register of official accounts. Clause Intro-2a."""

from dataclasses import dataclass

from chatops.facts.fact import Details, Fact
from chatops.policy.drafts.draft import Draft


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountRecorded(Fact, act="account:recorded"):
    """This is an official account from now on, or no longer one. `reference` is its key. Clause Intro-2a.

    `affected` are drafts that were for it when it left the list, and are told of it by no fact of their own.
    """

    name: str
    address: str
    network: str
    official: bool
    affected: tuple[Draft, ...] = ()

    def details(self) -> Details:
        return {"name": self.name, "address": self.address, "network": self.network, "official": int(self.official)}
