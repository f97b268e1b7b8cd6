"""The package that a Teams administrator uploads: the manifest and two icons, drawn here.

Sources: https://learn.microsoft.com/microsoftteams/platform/resources/schema/manifest-schema and
https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-package.
"""

import io
import json
import struct
import zipfile
import zlib
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

from handlers.screens.names import SUGGEST

VERSION = "1.30"
COLOUR = (0x1D, 0x4D, 0x3A)
"""The green of the bot."""
LONGEST_DEVELOPER = 32
_MADE = (2026, 1, 1, 0, 0, 0)
"""The time that stands on each file of the package, so that the same settings make the same bytes."""

COMMANDS = (
    ("draft", "Draft a post", "The form for a new post: the Town Clerk or the Deputy decides whether it goes out."),
    ("breach", "Report a breach", "Report a suspected breach of the policy in confidence. Your words go into no chat."),
    ("policy", "Read the policy", "Read the council's social media policy, and confirm that you have."),
    ("council", "Who may decide", "Who may decide what is posted, delegations, who is away."),
    ("purdah", "Pre-election period", "Whether the pre-election period is in force, and what waits because of it."),
)
"""What is offered beside the box to write in: the command, its title and a sentence."""
_IN_CHAT = (
    ("home", "What waits for you, and how the council stands"),
    ("draft", "Draft a post; type its words after it, or “list” for yours"),
    ("policy", "Read the policy; “policy ask” and a question puts it to the officers"),
    ("council", "See who may decide; “council away” says that you are away"),
    ("purdah", "See whether the pre-election period is in force"),
    ("report", "Get the form for a report in confidence; type nothing of it here"),
)

_IN_CHANNELS = ("policy", "council", "purdah")
"""What of it is offered in a channel too: nothing of which the words are for few."""

_DESCRIPTION = {
    "short": "Drafts of posts, decided by the Town Clerk or the Deputy, with a record.",
    "full": "Staff and volunteers write a draft. The Town Clerk or the Deputy Town Clerk reads the whole of it "
    "and approves it, asks for changes or rejects it, with a reason. Approved words are handed to those who "
    "hold the council's accounts, who record where they were posted. Anyone reports a suspected breach of the "
    "policy in confidence. The bot reads no channels: it sees its own forms and buttons and what it is sent.",
}


def manifest(app_id: str, council: str, address: str, version: str) -> dict[str, Any]:
    """Return the manifest of the app of this council.

    `address` is the bot's own on the web, `version` that of the package: a new one is uploaded under a higher one.
    """
    offered = [_offered(name, title, says, ["compose", "commandBox"]) for name, title, says in COMMANDS]
    says = "Draft a post with the words of this message, or suggest it if you are a councillor."
    return {
        "$schema": f"https://developer.microsoft.com/json-schemas/teams/v{VERSION}/MicrosoftTeams.schema.json",
        "manifestVersion": VERSION,
        "version": version,
        "id": app_id,
        "developer": {
            "name": council[:LONGEST_DEVELOPER],
            "websiteUrl": address,
            "privacyUrl": address,
            "termsOfUseUrl": address,
        },
        "name": {"short": "Council posts", "full": "Council posts: drafts, decisions and the record"},
        "description": _DESCRIPTION,
        "icons": {"color": "color.png", "outline": "outline.png"},
        "accentColor": "#" + "".join(f"{part:02x}" for part in COLOUR),
        "bots": [_bot(app_id)],
        "composeExtensions": [
            {"botId": app_id, "commands": [*offered, _offered(SUGGEST, "Suggest as council post", says, ["message"])]}
        ],
        "validDomains": [urlsplit(address).hostname or ""],
    }


def _bot(app_id: str) -> dict[str, Any]:
    """Return the bot's own part: what may be written to it, in a chat and in a channel."""
    listed = [{"title": title, "description": says} for title, says in _IN_CHAT]
    in_channels = [one for one in listed if one["title"] in _IN_CHANNELS]
    return {
        "botId": app_id,
        "scopes": ["personal", "team"],
        "supportsFiles": True,
        "isNotificationOnly": False,
        # What is written so in a channel, the bot alone sees; where a client does not have it, a mention does.
        "supportsTargetedMessages": True,
        "commandLists": [
            {"scopes": ["personal"], "commands": listed},
            {"scopes": ["team"], "triggers": ["mention", "slash"], "commands": in_channels},
        ],
    }


def package(app_id: str, council: str, address: str, version: str) -> bytes:
    """Return the zip file to be uploaded: the same bytes for the same settings."""
    written = json.dumps(manifest(app_id, council, address, version), ensure_ascii=False, indent=2)
    files = {
        "manifest.json": written.encode(),
        "color.png": picture(192, lambda x, y: (255, 255, 255, 255) if _is_mark(x, y) else (*COLOUR, 255)),
        "outline.png": picture(32, lambda x, y: (255, 255, 255, 255 if _is_mark(x, y) else 0)),
    }
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in files.items():
            made.writestr(zipfile.ZipInfo(name, _MADE), content, zipfile.ZIP_DEFLATED)
    return held.getvalue()


def version_now(now: datetime) -> str:
    """Return a version that is higher each day: `26.11.27`."""
    day = now.astimezone(UTC)
    return f"{day.year - 2000}.{day.month}.{day.day}"


def picture(size: int, colour: Callable[[float, float], tuple[int, int, int, int]]) -> bytes:
    """Return a square picture as PNG: `colour` gives red, green, blue and opacity at a place between 0 and 1."""
    rows = bytearray()
    for y in range(size):
        rows.append(0)
        for x in range(size):
            rows.extend(colour((x + 0.5) / size, (y + 0.5) / size))
    header = struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(rows), 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _is_mark(x: float, y: float) -> bool:
    """Return whether a place belongs to the mark: a speech bubble with a tick in it."""
    in_bubble = 0.16 < x < 0.84 and 0.18 < y < 0.70
    in_tail = 0.28 < x < 0.46 and 0.70 <= y < 0.70 + (0.46 - x) * 0.9
    down = 0.34 < x <= 0.46 and abs((y - 0.45) - (x - 0.34)) < 0.055
    up = 0.46 < x < 0.70 and abs((y - 0.57) + (x - 0.46) * 1.1) < 0.06
    return (in_bubble or in_tail) and not (down or up)


def _offered(name: str, title: str, says: str, where: list[str]) -> dict[str, Any]:
    return {"id": name, "type": "action", "title": title, "description": says, "context": where, "fetchTask": True}
