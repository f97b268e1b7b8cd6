"""Whether the database still refuses to change or remove an entry of a journal, as the tables were made to.

Somebody who takes a trigger away can change what it guarded, put it back, and is found by the chain; one who leaves it
away, or puts in one of their own, is found here.
"""

from collections.abc import Iterator

from sqlalchemy import Connection, text

from storage.audit.notes import Notes

_JOURNALS = {"journal": "the journal", "sealed_journal": "the sealed journal"}
_BODY = "BEGIN RAISE EXCEPTION 'the journal is append-only'; END"
_BEFORE_EACH_CHANGE = 2 | 8 | 16 | 32
"""BEFORE, DELETE, UPDATE and TRUNCATE, for a statement (PostgreSQL's src/include/catalog/pg_trigger.h)."""

_OF_POSTGRESQL = text(
    "SELECT t.tgname, c.relname, t.tgtype, t.tgenabled::text AS enabled, t.tgqual IS NULL AS always, p.prosrc "
    "FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid "
    "WHERE NOT t.tgisinternal AND c.relnamespace = current_schema()::regnamespace"
)


def check(connection: Connection, findings: Notes) -> None:
    """Compare the triggers of the database with those that its tables were made with."""
    on_sqlite = connection.dialect.name == "sqlite"
    kept = dict(_of_sqlite(connection) if on_sqlite else _of_postgresql(connection))
    due = dict(_due_on_sqlite() if on_sqlite else _due_on_postgresql())
    for name in sorted(due.keys() - kept.keys()):
        findings.add(f"The database no longer refuses to change a journal: “{name}” was taken away or switched off.")
    for name in sorted(kept.keys() - due.keys()):
        findings.add(f"The database does by itself what it was not made to do: “{name}” was put in.")
    for name in sorted(kept.keys() & due.keys()):
        if kept[name] != due[name]:
            findings.add(f"The database no longer refuses to change a journal as it was made to: “{name}” was changed.")


def _due_on_sqlite() -> Iterator[tuple[str, str]]:
    for table, called in _JOURNALS.items():
        refuses = f"BEGIN SELECT RAISE(ABORT, '{called} is append-only'); END"
        for act in ("UPDATE", "DELETE"):
            name = f"{table}_refuses_{act.lower()}"
            yield name, f"CREATE TRIGGER {name} BEFORE {act} ON {table} {refuses}"
        there = f"SELECT 1 FROM {table} WHERE council = NEW.council AND sequence = NEW.sequence"  # noqa: S608 - our own names
        name = f"{table}_refuses_replace"
        yield name, f"CREATE TRIGGER {name} BEFORE INSERT ON {table} WHEN EXISTS ({there}) {refuses}"


def _of_sqlite(connection: Connection) -> Iterator[tuple[str, str]]:
    for row in connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"):
        yield str(row.name), " ".join(str(row.sql).split())


def _due_on_postgresql() -> Iterator[tuple[str, str]]:
    for table in _JOURNALS:
        yield f"{table}_refuses_change", f"{table} {_BEFORE_EACH_CHANGE} True {_BODY}"


def _of_postgresql(connection: Connection) -> Iterator[tuple[str, str]]:
    for row in connection.execute(_OF_POSTGRESQL):
        if row.enabled in {"O", "A"}:
            yield row.tgname, f"{row.relname} {row.tgtype} {row.always} {row.prosrc.strip()}"
