"""The people of the council, as the settings list them."""

import re

from chatops.policy.people import Office, Person, Standing
from chatops.ports.people import Entry
from chatops.settings.general import General
from chatops.settings.kinds import GUID
from chatops.settings.teams import OnTeams


class People(OnTeams, General):
    """What is needed to know who somebody is whom the settings name."""


def people(settings: People) -> tuple[Entry, ...]:
    """Return the council's list of people, each once, officers first. Clause 1.1; offices of clauses 3.1 and 5.3."""
    entries: dict[str, Entry] = {}
    for _, users, standing, office in _places(settings):
        for user in users:
            entries.setdefault(user, Entry(person_of(settings, user), standing, office))
    return tuple(entries.values())


def is_of_slack(user: str) -> bool:
    """Return whether an id is one of Slack's, and not of the directory that Teams uses."""
    return re.fullmatch(GUID, user) is None


def person_of(settings: People, user: str) -> Person:
    """Return the person of this id: of the directory that Teams uses, or of the Slack workspace."""
    if not is_of_slack(user):
        return Person("teams", settings.teams_tenant_id or "", user)
    return Person("slack", settings.slack_team_id or "", user)


def on_no_platform(settings: People) -> list[str]:
    """Everybody on the list has an account on a platform that the council uses."""
    sentences = []
    for name, user in named_people(settings):
        in_slack = is_of_slack(user)
        if (settings.slack_team_id if in_slack else settings.teams_tenant_id) is None:
            needed = "SLACK_TEAM_ID" if in_slack else "TEAMS_TENANT_ID"
            sentences.append(f"{name} names an account for which {needed} is needed, and it is not set.")
    return sentences


def named_people(settings: People) -> tuple[tuple[str, str], ...]:
    """Everyone on the list with the setting that names them, such as `("TOWN_CLERK", "U0CLERK001")`."""
    return tuple((name, user) for name, users, _, _ in _places(settings) for user in users)


def _places(settings: People) -> tuple[tuple[str, tuple[str, ...], Standing, Office | None], ...]:
    def one(user: str | None) -> tuple[str, ...]:
        return (user,) if user else ()

    return (
        ("TOWN_CLERK", one(settings.town_clerk), Standing.EMPLOYEE, Office.TOWN_CLERK),
        ("DEPUTY_TOWN_CLERK", one(settings.deputy_town_clerk), Standing.EMPLOYEE, Office.DEPUTY_TOWN_CLERK),
        ("CHAIR", one(settings.chair), Standing.MEMBER, Office.CHAIR),
        ("EMPLOYEES", settings.employees, Standing.EMPLOYEE, None),
        ("VOLUNTEERS", settings.volunteers, Standing.VOLUNTEER, None),
        ("MEMBERS", settings.members, Standing.MEMBER, None),
    )


def in_two_places(settings: People) -> list[str]:
    """A person has one standing and holds one office at most."""
    found: dict[str, tuple[str, Standing, Office | None]] = {}
    sentences = []
    for name, users, standing, office in _places(settings):
        for user in users:
            first, its_standing, its_office = found.setdefault(user, (name, standing, office))
            if standing is not its_standing:
                sentences.append(f"{user} is in {first} and in {name}: a person has one standing with the council.")
            elif office and its_office and office is not its_office:
                sentences.append(f"{user} is in {first} and in {name}: a person holds one office.")
    return sentences
