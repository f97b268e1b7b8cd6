"""The council's list of people."""

from sqlalchemy import Column, String, Table, UniqueConstraint

from storage.database.columns import PersonKey, metadata, of_council

people = Table(
    "people",
    metadata,
    of_council(),
    Column("person", PersonKey, primary_key=True),
    Column("standing", String(32), nullable=False),
    Column("office", String(32)),
    UniqueConstraint("council", "office"),
)
