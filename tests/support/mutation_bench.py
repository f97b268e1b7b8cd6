"""A database on which changes are tried, each in a transaction that is given up, so that nothing of it stays."""

from datetime import datetime

from sqlalchemy import create_engine, select
from sqlalchemy.pool import StaticPool

from chatops.ports.council import Council
from storage.audit.notes import Notes
from storage.audit.verify import Report, verify
from storage.councils import councils
from storage.database.sqlite import sqlite3
from tests.support.keys import MASTER_KEYS
from tests.support.mutations import Chance, Impossible, Mutation, Prompt


class NoCouncil(Exception):
    """There is no council in the database any more, and every command says so."""


class _Found(Exception):
    """Something was found: that is all that there is to know of a change."""


class _First(Notes):
    """Ends the check at the first finding."""

    def add(self, sentence: str) -> None:
        raise _Found(sentence)


class Bench:
    """An SQLite database on which changes are tried, and what a check says of it before."""

    def __init__(self, prompt: Prompt, now: datetime) -> None:
        prompt.isolation_level = None
        self._prompt = prompt
        self._now = now
        self._engine = create_engine("sqlite://", creator=lambda: prompt, poolclass=StaticPool)
        self.before = self._checked()

    def tried(self, mutation: Mutation, chance: Chance) -> Report | None:
        """What a check says once the change is made, or None when it is found. Raises Impossible, NoCouncil."""
        self._prompt.execute("BEGIN")
        try:
            triggers = self._prompt.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
            for name, _ in triggers:
                self._prompt.execute(f"DROP TRIGGER {name}")
            changes = self._prompt.total_changes
            try:
                mutation.make(self._prompt, chance)
            except sqlite3.IntegrityError as refused:
                raise Impossible from refused
            if self._prompt.total_changes == changes and not mutation.trigger:
                raise Impossible
            for name, made in triggers:
                if name != mutation.trigger:
                    self._prompt.execute(made)
            return self._checked(_First())
        except _Found:
            return None
        finally:
            if self._prompt.in_transaction:
                self._prompt.execute("ROLLBACK")

    def _checked(self, findings: Notes | None = None) -> Report:
        with self._engine.connect() as connection:
            found = connection.execute(select(councils)).first()
            if found is None:
                raise NoCouncil
            council = Council(found.number, found.platform, found.organisation, found.name)
            return verify(connection, council, keyring=MASTER_KEYS, now=self._now, findings=findings)
