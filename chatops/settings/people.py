"""The people of the council, as the settings list them."""

from chatops.policy.people import Office, Person, Standing
from chatops.ports.people import Entry
from chatops.settings.general import General


def people(settings: General) -> tuple[Entry, ...]:
    """The council's list of people, each once, officers first. Clause 1.1; offices of clauses 3.1 and 5.3."""
    entries: dict[str, Entry] = {}
    for _, users, standing, office in _places(settings):
        for user in users:
            entries.setdefault(user, Entry(Person("slack", settings.slack_team_id, user), standing, office))
    return tuple(entries.values())


def named_people(settings: General) -> tuple[tuple[str, str], ...]:
    """Everyone on the list with the setting that names them, such as `("TOWN_CLERK", "U0CLERK001")`."""
    return tuple((name, user) for name, users, _, _ in _places(settings) for user in users)


def _places(settings: General) -> tuple[tuple[str, tuple[str, ...], Standing, Office | None], ...]:
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


def in_two_places(settings: General) -> list[str]:
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
