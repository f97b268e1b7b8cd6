"""The journal, which can only be added to, and its head."""

from sqlalchemy import Column, Index, String, Table, Text, text

from storage.database.columns import RowNumber, metadata, of_council

APART = {
    "sqlite": "substr(entry, instr(entry, '\"reference\": \"') + 14, 3) <> 'DR-'",
    "postgresql": "substr(entry, strpos(entry, '\"reference\": \"') + 14, 3) <> 'DR-'",
}
"""Whether an entry is about no draft, by the database: few are, and they say what must be known to judge the others."""

journal = Table(
    "journal",
    metadata,
    of_council(),
    Column("sequence", RowNumber, primary_key=True, autoincrement=False),
    # The entry is kept as the very text that was hashed, so that checking it needs no second encoding.
    Column("entry", Text, nullable=False),
    Column("hash", String(64), nullable=False),
    Index(
        "ix_journal_apart",
        "council",
        "sequence",
        sqlite_where=text(APART["sqlite"]),
        postgresql_where=text(APART["postgresql"]),
    ),
)

ABOUT = {
    "sqlite": 'substr(entry, instr(entry, \'"reference": "\') + 14, 9)',
    "postgresql": "about",
}
"""What an entry is about, as far as an index has it, by the database: nine characters are the reference of a draft.

It fails for no text, whatever somebody wrote in place of an entry, and it is a part of the entry that was hashed. For
PostgreSQL it is a column that is worked out, in the migrations alone: beneath a policy no index of a function is used
(`storage.database.whose`).
"""
ABOUT_INDEX = "ix_journal_about"
"""The index of that, in the migrations alone: SQLAlchemy does not read such an index back from SQLite."""

journal_heads = Table(
    "journal_heads",
    metadata,
    of_council(),
    Column("sequence", RowNumber, nullable=False),
    Column("hash", String(64), nullable=False),
)
