"""One change of a database at its prompt, drawn at random: any column, row or entry, with every hash made right."""

import hashlib
import json
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Boolean, Column, Date, Integer, LargeBinary, Table

from storage.database.columns import Instant
from storage.database.sqlite import sqlite3
from storage.schema import metadata

Prompt = sqlite3.Connection
Chance = random.Random


class Impossible(Exception):
    """This change cannot be made here, or changes nothing."""


@dataclass(frozen=True)
class Mutation:
    """One change: of what kind, on what, and how it is made.

    `rewritten` is whether every hash was made right; `trigger` is one that is not put back.
    """

    kind: str
    what: str
    make: Callable[[Prompt, Chance], None]
    rewritten: bool = False
    trigger: str = ""


def columns() -> Iterator[Mutation]:
    """Each column of each table, changed in one row or exchanged between two."""
    for table in metadata.sorted_tables:
        for column in table.columns:
            what = f"{table.name}.{column.name}"
            yield Mutation("a value is changed", what, lambda p, c, col=column: _change(p, c, col))
            yield Mutation("two values change places", what, lambda p, c, col=column: _swap(p, c, col))


def rows() -> Iterator[Mutation]:
    """Rows of each table removed, put in, cut off at the end."""
    for table in metadata.sorted_tables:
        yield Mutation("a row is removed", table.name, lambda p, c, t=table: _remove(p, c, t))
        yield Mutation("a row is put in", table.name, lambda p, c, t=table: _put_in(p, c, t))
        yield Mutation("the last rows are cut off", table.name, lambda p, c, t=table: _cut(p, c, t))
        yield Mutation("every row is removed", table.name, lambda p, _c, t=table: _empty(p, t))


def chains() -> Iterator[Mutation]:
    """Entries of the journal changed, removed, put in or moved, the chain worked out anew afterwards, and its head."""
    for part in ("at", "by", "office", "act", "version", "reference", "clause", "details"):
        yield Mutation(
            "an entry is changed and the chain worked out anew", part, lambda p, c, w=part: _rewrite(p, c, w), True
        )
    for way in ("removed", "repeated", "exchanged", "cut off"):
        yield Mutation(
            "entries are moved and the chain worked out anew", way, lambda p, c, w=way: _rearrange(p, c, w), True
        )
    for name in ("journal_refuses_update", "journal_refuses_replace", "sealed_journal_refuses_delete"):
        yield Mutation("a trigger is taken away", name, lambda _p, _c: None, trigger=name)


def all_kinds() -> list[Mutation]:
    """Every change that can be drawn."""
    return [*columns(), *rows(), *chains()]


def _run(prompt: Prompt, statement: str, *values: Any) -> None:
    prompt.execute(statement, values)


def _one(prompt: Prompt, chance: Chance, table: Table, many: int = 1) -> list[int]:
    numbers = [row[0] for row in prompt.execute(f'SELECT rowid FROM "{table.name}"')]  # noqa: S608 - our own
    if len(numbers) < many:
        raise Impossible
    return chance.sample(numbers, many)


def _value(prompt: Prompt, column: Column[Any], number: int) -> Any:
    query = f'SELECT "{column.name}" FROM "{column.table.name}" WHERE rowid = ?'  # noqa: S608 - our own
    return prompt.execute(query, (number,)).fetchone()[0]


def _set(prompt: Prompt, column: Column[Any], number: int, value: Any) -> None:
    _run(prompt, f'UPDATE "{column.table.name}" SET "{column.name}" = ? WHERE rowid = ?', value, number)  # noqa: S608


def _change(prompt: Prompt, chance: Chance, column: Column[Any]) -> None:
    (number,) = _one(prompt, chance, column.table)
    before = _value(prompt, column, number)
    after = None if column.nullable and before is not None and chance.random() < 0.3 else _other(chance, column, before)
    if after == before:
        raise Impossible
    _set(prompt, column, number, after)


def _other(chance: Chance, column: Column[Any], before: Any) -> Any:
    """Another value of the column's kind."""
    if isinstance(column.type, Boolean):
        return 1 - int(before or 0)
    if isinstance(column.type, Instant):
        return _moved(before or "2027-03-01 09:30:00.000000", chance)
    if isinstance(column.type, Date):
        return "2027-08-09"
    if isinstance(column.type, Integer):
        return int(before or 0) + chance.choice([-1, 1, 7])
    if isinstance(column.type, LargeBinary):
        at = chance.randrange(len(before)) if before else 0
        return bytes([*(before or b"")[:at], ((before or b"\0")[at] + 1) % 256, *(before or b"")[at + 1 :]])
    if isinstance(before, str) and before.startswith("["):
        listed = json.loads(before)
        return json.dumps(listed[1:] if listed and chance.random() < 0.5 else [*listed, "website"])
    return f"{before or ''}{chance.choice('xyz')}"


def _moved(instant: str, chance: Chance) -> str:
    moved = datetime.fromisoformat(instant) + chance.choice([-1, 1]) * timedelta(days=chance.choice([1, 30, 9000]))
    return moved.strftime("%Y-%m-%d %H:%M:%S.%f")


def _swap(prompt: Prompt, chance: Chance, column: Column[Any]) -> None:
    first, second = _one(prompt, chance, column.table, 2)
    one, other = _value(prompt, column, first), _value(prompt, column, second)
    if one == other or column.primary_key or column.unique:
        raise Impossible
    _set(prompt, column, first, other)
    _set(prompt, column, second, one)


def _remove(prompt: Prompt, chance: Chance, table: Table) -> None:
    (number,) = _one(prompt, chance, table)
    _run(prompt, f'DELETE FROM "{table.name}" WHERE rowid = ?', number)  # noqa: S608 - our own


def _put_in(prompt: Prompt, chance: Chance, table: Table) -> None:
    (number,) = _one(prompt, chance, table)
    key = [column for column in table.primary_key if column.name not in {"council", "reference"}] or list(
        table.primary_key
    )
    new = {column.name: _value(prompt, column, number) for column in table.columns}
    # What is unique besides the key, where the row would not go in otherwise.
    others = {"form", "receipt", "link", "office"} | ({"reference"} if table.name == "idempotency_keys" else set())
    for column in table.columns:
        if column is key[-1] or (column.name in others and new[column.name]):
            new[column.name] = _other(chance, column, new[column.name])
    names = ", ".join(f'"{name}"' for name in new)
    marks = ", ".join("?" for _ in new)
    _run(prompt, f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})', *new.values())  # noqa: S608 - our own


def _empty(prompt: Prompt, table: Table) -> None:
    _run(prompt, f'DELETE FROM "{table.name}"')  # noqa: S608 - our own


def _cut(prompt: Prompt, chance: Chance, table: Table) -> None:
    numbers = sorted(row[0] for row in prompt.execute(f'SELECT rowid FROM "{table.name}"'))  # noqa: S608 - our own
    if len(numbers) < 2:
        raise Impossible
    from_here = numbers[-chance.randint(1, min(5, len(numbers) - 1))]
    _run(prompt, f'DELETE FROM "{table.name}" WHERE rowid >= ?', from_here)  # noqa: S608 - our own


def _entries(prompt: Prompt) -> list[dict[str, Any]]:
    return [json.loads(entry) for (entry,) in prompt.execute("SELECT entry FROM journal ORDER BY sequence")]


def _rewrite(prompt: Prompt, chance: Chance, part: str) -> None:
    entries = _entries(prompt)
    entry = chance.choice(entries)
    before = json.dumps(entry)
    if part == "details":
        if not entry["details"]:
            raise Impossible
        key = chance.choice(sorted(entry["details"]))
        entry["details"][key] = _otherwise(chance, entry["details"][key], [e["details"].get(key) for e in entries])
    else:
        entry[part] = _otherwise(chance, entry[part], [e[part] for e in entries])
    if json.dumps(entry) == before:
        raise Impossible
    _write(prompt, entries)


def _otherwise(chance: Chance, value: Any, others: list[Any]) -> Any:
    """Another value that stands in the same place of another entry, or one like it."""
    there = [other for other in others if other != value]
    if there and chance.random() < 0.7:
        return chance.choice(there)
    return value + 1 if isinstance(value, int) else f"{value}x" if isinstance(value, str) else None


def _rearrange(prompt: Prompt, chance: Chance, way: str) -> None:
    entries = _entries(prompt)
    at = chance.randrange(len(entries) - 1)
    if way == "removed":
        del entries[at]
    elif way == "repeated":
        entries.insert(chance.randrange(len(entries)), json.loads(json.dumps(entries[at])))
    elif way == "exchanged":
        other = chance.randrange(len(entries))
        entries[at], entries[other] = entries[other], entries[at]
    else:
        del entries[-chance.randint(1, 5) :]
    _write(prompt, entries)


def _write(prompt: Prompt, entries: list[dict[str, Any]]) -> None:
    prompt.execute("DELETE FROM journal")
    before = "0" * 64
    for number, entry in enumerate(entries, 1):
        text = json.dumps({**entry, "previous": before, "sequence": number})
        before = hashlib.sha256(text.encode()).hexdigest()
        prompt.execute(
            "INSERT INTO journal (council, sequence, entry, hash) VALUES (1, ?, ?, ?)", (number, text, before)
        )
    prompt.execute("UPDATE journal_heads SET sequence = ?, hash = ?", (len(entries), before))
