"""The councils that are kept in this database."""

from sqlalchemy import Column, Integer, String, Table, Text, UniqueConstraint

from storage.database.columns import metadata

councils = Table(
    "councils",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("platform", String(32), nullable=False),
    Column("organisation", String(64), nullable=False),
    Column("name", Text, nullable=False),
    UniqueConstraint("platform", "organisation"),
)
