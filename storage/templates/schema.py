"""Templates that were proposed, and whether the council works with them. The uses of one stand with the drafts."""

from datetime import date, time
from typing import Any

from sqlalchemy import JSON, Boolean, Column, String, Table, Text

from chatops.policy.templates.series import Rhythm, Series
from storage.database.columns import Instant, PersonKey, metadata, of_council

# What was decided and whether it was ended is empty until it is.
templates = Table(
    "templates",
    metadata,
    of_council(),
    Column("reference", String(16), primary_key=True),
    Column("name", String(64), nullable=False),
    Column("words", Text, nullable=False),
    Column("accounts", JSON, nullable=False),
    Column("ends", Instant, nullable=False),
    Column("by", PersonKey, nullable=False),
    Column("at", Instant, nullable=False),
    Column("approved", Boolean),
    Column("decided_by", PersonKey),
    Column("office", String(32)),
    Column("decided_at", Instant),
    Column("reason", Text),
    Column("ended_at", Instant),
    Column("ended_by", PersonKey),
    # How often, the first day and the time in London, where the bot uses it by itself; else empty.
    Column("series", JSON(none_as_null=True)),
)

# For which days of a series the bot made a draft, or made none and why.
series_days = Table(
    "series_days",
    metadata,
    of_council(),
    # That of the template.
    Column("reference", String(16), primary_key=True),
    # As a calendar in London gives it: 2027-06-05.
    Column("day", String(10), primary_key=True),
    Column("at", Instant, nullable=False),
    Column("draft", String(16)),
    Column("why", String(16)),
)

# At most one row: whether the bot approves uses of templates.
template_switches = Table(
    "template_switches",
    metadata,
    of_council(),
    Column("on", Boolean, nullable=False),
    Column("since", Instant, nullable=False),
)


def series_of(kept: Any) -> Series | None:
    """Return the series of which `Series.kept` was kept. Raises TypeError, ValueError for what is none."""
    if kept is None:
        return None
    rhythm, first, at = kept
    return Series(Rhythm(rhythm), date.fromisoformat(first), time.fromisoformat(at))
