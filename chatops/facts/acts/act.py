"""What is said of each act, once: everything else that speaks of an act derives from it or is held against it.

What stands above the facts is named here in words, because imports go one way: letters by their kind, checks by their
module in `storage.audit`, and what does the act by the name that it has in the routes. `tests/house/test_acts.py`
compares each with what is really there.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from chatops.policy.drafts.stages import MOVES, Move, Mover

FIRST_MARKED = 2
"""The version with which the details of an act begin: entries from before there were versions are 1."""


@dataclass(frozen=True, slots=True)
class Act:
    """One row of the table of acts.

    `name` is the journal's word for it, and never changes. `clause` is the clause or house rule that it rests on.
    `by` is what does it:

    - a button, form, command or choice in a message's menu, by its name in the routes
    - `letter: KIND`, when such a letter is delivered or cannot be
    - `chatops …`, a command on the server
    - `the fallback's page`, for the person outside the chat
    - `a reader's page`, for somebody from outside who reads the record
    - `start`, when the service starts and its settings say something else
    - `the weekly check`, when the bot has gone through the whole journal
    - `anything refused`, when somebody tries what is refused

    `version` is that of its details in the journal. `move` says the stages it starts from, where it ends and who makes
    it; an act that moves no draft says in `who` whose it is. `rules` are asked before. `details` has the meaning of
    each key that the journal keeps. `letters` are the kinds it may give rise to. `audited_by` is the module of
    `storage.audit` that follows it; `unaudited` is the reason, as a sentence, why none does.
    """

    name: str
    clause: str
    by: tuple[str, ...]
    version: int = FIRST_MARKED
    move: Move | None = None
    who: Mover | None = None
    rules: tuple[Callable[..., Any], ...] = ()
    details: Mapping[str, str] = field(default_factory=dict)
    letters: tuple[str, ...] = ()
    audited_by: str = ""
    unaudited: str = ""

    @property
    def made_by(self) -> Mover | None:
        """Who makes it: as its move says, or as it says itself."""
        return self.move.by if self.move else self.who


def move(name: str) -> Move:
    """Return the row of the table of moves with this name."""
    return MOVES[name]
