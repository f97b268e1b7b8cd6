"""The pictures of posts, each once by its digest."""

from sqlalchemy import Column, Index, LargeBinary, String, Table

from storage.database.columns import Instant, PersonKey, metadata, of_council

pictures = Table(
    "pictures",
    metadata,
    of_council(),
    # The SHA-256 of the bytes, which a revision names.
    Column("digest", String(64), primary_key=True),
    # What the platform calls the file it came as, so that one that is sent again is not fetched again.
    Column("source", String(255), nullable=False),
    # The bytes, their kind and the name of the file.
    Column("sealed", LargeBinary, nullable=False),
    Column("by", PersonKey, nullable=False),
    Column("at", Instant, nullable=False),
    # When it goes; null while it belongs to a draft that may be posted, or was.
    Column("until", Instant),
    # The class whose time that is, where the council may change it.
    Column("kept_as", String(32)),
    Index("ix_pictures_source", "council", "by", "source"),
    Index("ix_pictures_until", "council", "until"),
)
