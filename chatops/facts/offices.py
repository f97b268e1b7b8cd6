"""What has happened about who holds an office of the council. House rule 14."""

from dataclasses import dataclass

from chatops.facts.drafts import of_form
from chatops.facts.fact import Details, Fact
from chatops.policy.authority.offices import OfficeChange
from chatops.policy.people import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeFact(Fact):
    """What the facts about one change of office have in common. `tell` are all office holders, and who gains by it."""

    change: OfficeChange
    tell: tuple[Person, ...] = ()

    def details(self) -> Details:
        change = self.change
        return {
            "office": change.office,
            "person": str(change.person) if change.person else None,
            "before": str(change.before) if change.before else None,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeProposed(OfficeFact, act="office:proposed"):
    """An officer proposed that an office changes hands. `form` names the form it came in."""

    form: str

    def details(self) -> Details:
        return {**OfficeFact.details(self), **of_form(self.reference, self.form)}


class OfficeConfirmed(OfficeFact, act="office:confirmed"):
    """Another office holder confirmed it: it holds from now on."""

    __slots__ = ()


class OfficeCalledOff(OfficeFact, act="office:called-off"):
    """An office holder called it off: nothing changes."""

    __slots__ = ()
