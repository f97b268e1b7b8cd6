"""The guided tour: short steps that say what to do and tick themselves when it has happened."""

from __future__ import annotations

from handlers.practice.council.council import Council
from handlers.practice.council.record import Entry
from handlers.practice.council.workspace import Json
from handlers.practice.page.tour_steps import IN_TEAMS, STEPS, Happening, Step


class Tour:
    """The steps that the bot can be shown by now, and which of them have been taken."""

    def __init__(self, council: Council, steps: tuple[Step, ...] = STEPS, *, in_teams: bool = False) -> None:
        """Take the council and the steps; `in_teams` says that the council can be seen in Teams too."""
        self.council = council
        self._seen = {IN_TEAMS} if in_teams else set()
        self._steps = steps
        self._listens = False

    def steps(self) -> list[Json]:
        """Give the steps as the page takes them; from the first time on, the tour follows what happens."""
        if not self._listens:
            self.council.onlookers.append(self._on_entry)
            self._listens = True
        done, place = self.council.workspace.toured, self.council.workspace
        return [
            {
                "key": step.key,
                "title": step.title,
                "be": step.be,
                "name": place.person(step.be).real_name,
                "at": step.at,
                "do": step.do,
                "shows": step.shows,
                "opens": step.opens,
                "offer": step.offer,
                "moves_to": step.moves_to,
                "done": step.key in done,
            }
            for step in self._shown()
        ]

    def forgery(self, key: str) -> tuple[str, str]:
        """Give the button (an action id) and whose it is that a step presses for another. Raises KeyError."""
        for step in self._shown():
            if step.key == key and step.forges:
                return step.forges
        raise KeyError(f"No step of the tour is called {key} and presses a button.")

    def looked(self, what: str) -> None:
        """Note that a part of the page was looked at."""
        self._happened(Happening("", "looked", what, None))

    def again(self) -> None:
        """Begin the tour once more."""
        self.council.workspace.toured.clear()
        self.council.changes.happened()

    def _shown(self) -> list[Step]:
        app = self.council.workspace.app
        known = {*self._seen, *app.commands, *(one["callback_id"] for one in app.shortcuts)}
        return [step for step in self._steps if not step.needs or step.needs in known]

    def _on_entry(self, user: str, entry: Entry) -> None:
        who = self.council.workspace.people[user].key
        self._happened(Happening(who, entry.kind, entry.where, entry.body))

    def _happened(self, it: Happening) -> None:
        done = self.council.workspace.toured
        for step in self._shown():
            if step.key not in done and step.ticks(it):
                done.append(step.key)
                self.council.changes.happened()
