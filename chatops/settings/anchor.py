"""The settings of where the journal's newest head is noted outside the database."""

from pathlib import Path

from pydantic import BaseModel, Field

from chatops.settings.kinds import ChannelId

DEFAULT = Path("anchor/council.anchor")
"""Beside `.env`, in a folder of its own, so that no copy of the database's folder holds it."""


class Anchored(BaseModel):
    """Where the head of the journal is noted. Made directly, no file stands for none: nothing is noted then."""

    anchor_file: Path | None = Field(
        DEFAULT,
        description="The file in which the bot notes how far the journal has come, so that an old copy of the database "
        "is noticed. Never in the folder of the database; best on another disk. A bot on another computer has its own.",
    )
    anchor_channel: ChannelId | None = Field(
        None,
        description="The ID of the Slack channel that is told each day how far the journal has come, as a number and "
        "a hash that can be compared years later. Leave it empty to tell none.",
    )
