"""Bad weather over the way to Slack, drawn at random from a seed: what fails, for whom, and for how long."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from random import Random

from handlers.practice.council.faults import Fault, Faults
from handlers.practice.server import PracticeServer

MINUTES = (5, 20, 60, 60 * 5, 60 * 12, 60 * 24 * 2)
"""How long a spell lasts."""
STEPS = 4
"""How often the letters are tried in one."""
CLEARS_UP = (1, 16, 31, 31, 61, 61)
"""Minutes that go by after it, each followed by a delivery: by then everything has been tried again."""

ASKED_BEFORE_RELEASE = "users.info"
"""This one answers in every weather but with a refused token: what cannot be released in time waits to be confirmed, as
it should, and that is another end than the one in good weather."""
MOMENTS = MINUTES[:2]
"""How long a token is refused: less than makes a release late."""

_DROPS = ("drop_before", "drop_after", "http_500", "html", "429")
_CODES = (
    "internal_error",
    "service_unavailable",
    "fatal_error",
    "token_expired",
    "org_login_required",
    "missing_scope",
)
_POSTING = ("chat.postMessage", "chat.update", "views.publish")
KINDS = ("everything fails", "some calls fail", "an error for all", "token revoked", "removed", "closed", "too fast")


@dataclass(frozen=True, slots=True)
class Spell:
    """A time of bad weather: its kind, how long it lasts in minutes, whom it strikes, and a seed for the rest."""

    kind: str
    minutes: int
    who: str
    seed: str


def spells(seed: int, count: int, people: tuple[str, ...]) -> list[Spell | None]:
    """The weather after each of so many acts: bad after one in two."""
    rng = Random(f"weather {seed}")
    found: list[Spell | None] = []
    for number in range(count):
        kind, person = rng.choice(KINDS), rng.choice(people)
        minutes = rng.choice(MOMENTS if kind == "token revoked" else MINUTES)
        found.append(Spell(kind, minutes, person, f"{seed}:{number}") if rng.random() < 0.5 else None)
    return found


class Storm(Faults):
    """The faults of a spell: each call meets one, or not, as the dice fall."""

    def __init__(self) -> None:
        super().__init__()
        self.strikes: tuple[str, ...] = ()
        self.among: tuple[Fault, ...] = ()
        self.chance = 0.0
        self.dice = Random(0)

    def take(self, where: str) -> Fault | None:
        if where == ASKED_BEFORE_RELEASE:
            return None
        if self.among and (where in self.strikes or "*" in self.strikes) and self.dice.random() < self.chance:
            fault = self.dice.choice(self.among)
            self.struck.append(fault)
            return fault
        return super().take(where)

    def calm(self) -> None:
        """Nothing fails any more."""
        self.among = ()


@contextmanager
def weather(server: PracticeServer, storm: Storm, spell: Spell) -> Iterator[None]:
    """Have it until the block is left."""
    place, rng = server.workspace, Random(spell.seed)
    storm.dice, storm.strikes, storm.chance = rng, ("*",), 1.0
    faults = tuple(Fault("*", what, 1, seconds=rng.choice((1.0, 30.0))) for what in _DROPS)
    token = place.app.tokens[server.bot_token]
    drafts, bot, person = place.channel("drafts"), place.app.bot_user, place.person(spell.who)
    match spell.kind:
        case "everything fails":
            storm.among = (rng.choice(faults),)
        case "some calls fail":
            storm.among, storm.strikes, storm.chance = faults, rng.sample(_POSTING, rng.randint(1, 3)), 0.5
        case "an error for all":
            storm.among = (Fault("*", "error", 1, code=rng.choice(_CODES)),)
        case "token revoked":
            token["revoked"] = True
        case "removed":
            drafts.members.remove(bot)
        case "closed":
            person.deleted = True
        case "too fast":
            storm.among, storm.strikes = (Fault("*", "429", 1, seconds=rng.choice((1.0, 45.0))),), ("chat.postMessage",)
            storm.chance = 0.7
    try:
        yield
    finally:
        storm.calm()
        token.pop("revoked", None)
        person.deleted = False
        if bot not in drafts.members:
            drafts.members.append(bot)
