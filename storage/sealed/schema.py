"""What is kept in confidence; everything that says anything is sealed."""

from sqlalchemy import Column, Date, Index, Integer, LargeBinary, String, Table, Text, UniqueConstraint

from storage.database.columns import RowNumber, metadata, of_council

# The council's own key, wrapped by the master key of this id. Other keys are worked out from it.
council_keys = Table(
    "council_keys",
    metadata,
    of_council(),
    Column("master", String(16), nullable=False),
    Column("wrapped", LargeBinary, nullable=False),
)

# Confidential reports. Everything that people said, and who said it, is in `sealed`; a row says two days at most.
cases = Table(
    "cases",
    metadata,
    of_council(),
    Column("reference", String(32), primary_key=True),
    # All of these are null once the case is erased: then only its reference and that day stay.
    Column("opened_on", Date),
    Column("version", Integer),
    Column("master", String(16)),
    Column("wrapped", LargeBinary),
    Column("sealed", LargeBinary),
    # Digests that nobody works out without the council's key.
    Column("receipt", String(64)),
    Column("form", String(64)),
    Column("erased_on", Date),
    UniqueConstraint("council", "receipt"),
    UniqueConstraint("council", "form"),
    Index("ix_cases_master", "council", "master"),
)

# Ways to open one case once, for whoever has no place in the chat.
case_links = Table(
    "case_links",
    metadata,
    of_council(),
    Column("token", String(64), primary_key=True),
    # A digest of the case's reference, to find the links of a case that is erased, and the reference sealed.
    Column("about", String(64), nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    Column("until", Date, nullable=False),
)

sealed_journal = Table(
    "sealed_journal",
    metadata,
    of_council(),
    Column("sequence", RowNumber, primary_key=True, autoincrement=False),
    Column("entry", Text, nullable=False),
    Column("hash", String(64), nullable=False),
)

sealed_heads = Table(
    "sealed_heads",
    metadata,
    of_council(),
    Column("sequence", RowNumber, nullable=False),
    Column("hash", String(64), nullable=False),
    # The last day for which the public journal has a commitment.
    Column("committed_on", Date),
    # A digest of the rest of the row under the council's key, so that a shorter chain cannot be passed off as whole.
    Column("seal", String(64), nullable=False),
)
