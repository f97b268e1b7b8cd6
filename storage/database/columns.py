"""The columns that tables share, and the types of what is kept in them."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    ForeignKeyConstraint,
    Integer,
    MetaData,
    String,
    TypeDecorator,
)

from chatops.policy.people import Person


class Instant(TypeDecorator[datetime]):
    """An aware UTC instant. A naive datetime is refused on the way in; what comes out is aware."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a naive datetime cannot be stored: it says no instant")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class PersonKey(TypeDecorator[Person]):
    """A person, kept as `platform:organisation:user`."""

    impl = String(255)
    cache_ok = True

    def process_bind_param(self, value: Person | None, _dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: Any, _dialect: Dialect) -> Person | None:
        return None if value is None else Person.parse(value)


class Persons(TypeDecorator[tuple[Person, ...]]):
    """Several people, in order, kept as a JSON list."""

    impl = JSON
    cache_ok = True

    def process_bind_param(self, value: tuple[Person, ...] | None, _dialect: Dialect) -> list[str] | None:
        return None if value is None else [str(person) for person in value]

    def process_result_value(self, value: Any, _dialect: Dialect) -> tuple[Person, ...]:
        return tuple(Person.parse(written) for written in value)


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


# SQLite numbers rows by itself only for a key declared INTEGER.
RowNumber = BigInteger().with_variant(Integer(), "sqlite")


def of_council() -> Column[int]:
    """Return the council that a row belongs to: the first part of every key."""
    return Column("council", Integer, ForeignKey("councils.number"), primary_key=True, autoincrement=False)


def of_draft() -> ForeignKeyConstraint:
    """Return the draft that a row is about."""
    return ForeignKeyConstraint(["council", "reference"], ["drafts.council", "drafts.reference"])


def of_edition() -> ForeignKeyConstraint:
    """Return the edition of the policy that a row is about."""
    return ForeignKeyConstraint(["council", "edition"], ["editions.council", "editions.number"])
