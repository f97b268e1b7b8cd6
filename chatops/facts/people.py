"""What has happened to the council's list of people. Clause 1.1."""

from dataclasses import dataclass

from chatops.facts.fact import Details, Fact
from chatops.policy.people import Office, Person, Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRecorded(Fact, act="people:recorded"):
    """The council's list says this of a person from now on; a standing of None takes them off it. Clause 1.1."""

    person: Person
    standing: Standing | None
    holds: Office | None

    def details(self) -> Details:
        return {"person": str(self.person), "standing": self.standing, "office": self.holds}
