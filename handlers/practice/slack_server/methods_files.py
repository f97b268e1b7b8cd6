"""The files.* methods, and the address to which a file is brought.

Sources: https://docs.slack.dev/reference/methods/files.getUploadURLExternal,
https://docs.slack.dev/reference/methods/files.completeUploadExternal and
https://docs.slack.dev/reference/methods/files.info
"""

from __future__ import annotations

import base64
from typing import Any

from aiohttp import web

from handlers.practice.council.council import Council
from handlers.practice.council.errors import SlackRefused
from handlers.practice.council.workspace import Json
from handlers.practice.slack_server.methods import Method, required, structured

KINDS = {b"\x89PNG": "image/png", b"\xff\xd8\xff": "image/jpeg", b"GIF8": "image/gif"}
"""What Slack shows as a picture in a message, by how its bytes begin."""


def get_upload_url(council: Council, args: Json) -> Json:
    """Give an address to which one file of this length can be brought."""
    required(args, "filename", "length")
    try:
        length = int(args["length"])
    except ValueError:
        raise SlackRefused("invalid_arguments") from None
    if length <= 0:
        raise SlackRefused("invalid_arguments", ["[ERROR] must be greater than 0 [json-pointer:/length]"])
    place = council.workspace
    ident = f"F{place.next_number('file'):09d}"
    place.uploads[ident] = {"name": str(args["filename"]), "length": length, "alt_txt": str(args.get("alt_txt") or "")}
    return {"upload_url": f"{council.address}/upload/v1/{ident}", "file_id": ident}


def complete_upload(council: Council, args: Json) -> Json:
    """Make a file of each that was brought. Without a channel it is the bot's alone."""
    required(args, "files")
    named = structured(args, "files")
    if not isinstance(named, list) or not named:
        raise SlackRefused("invalid_arguments")
    return {"files": [{"id": _made(council, one), "title": str(one.get("title", ""))} for one in named]}


def _made(council: Council, named: Any) -> str:
    place = council.workspace
    ident = named.get("id") if isinstance(named, dict) else None
    brought = place.uploads.pop(ident, None) if isinstance(ident, str) else None
    if not isinstance(ident, str) or brought is None or "content" not in brought:
        raise SlackRefused("file_not_found")
    start = base64.b64decode(brought["content"][:16])
    url = f"{council.address}/files-pri/{ident}"
    place.files[ident] = {
        "id": ident,
        "name": brought["name"],
        "title": str(named.get("title") or brought["name"]),
        "mimetype": next((kind for sign, kind in KINDS.items() if start.startswith(sign)), "application/octet-stream"),
        "filetype": brought["name"].rsplit(".", 1)[-1].lower(),
        "size": brought["length"],
        "user": place.app.bot_user,
        "mode": "hosted",
        "url_private": url,
        "url_private_download": url,
        "content": brought["content"],
    }
    return ident


def info(council: Council, args: Json) -> Json:
    """Give what is known of a file."""
    required(args, "file")
    file = council.workspace.files.get(args["file"])
    if file is None:
        raise SlackRefused("file_not_found")
    return {"file": {name: value for name, value in file.items() if name != "content"}}


async def brought(council: Council, request: web.Request) -> web.Response:
    """Take in a file at the address that was given for it."""
    waiting = council.workspace.uploads.get(request.match_info["file"])
    content = await request.read()
    if waiting is None or "content" in waiting or len(content) != waiting["length"]:
        return web.Response(status=400, text="no file of this length is awaited here")
    waiting["content"] = base64.b64encode(content).decode()
    return web.Response(text=f"OK - {len(content)}")


def shown_files(blocks: Any) -> list[str]:
    """Give the ids of the files that blocks show as pictures."""
    if isinstance(blocks, dict):
        here = blocks.get("slack_file")
        inside = [one for value in blocks.values() for one in shown_files(value)]
        return [*([str(here.get("id"))] if isinstance(here, dict) else []), *inside]
    return [one for value in blocks for one in shown_files(value)] if isinstance(blocks, list) else []


def pictures_amiss(council: Council, blocks: Any) -> list[str]:
    """Say which of the files are none that Slack shows: it refuses the message."""
    files = council.workspace.files
    wrong = [one for one in shown_files(blocks) if files.get(one, {}).get("mimetype") not in KINDS.values()]
    return [f"[ERROR] invalid slack file: {one}" for one in wrong]


METHODS = {
    "files.getUploadURLExternal": Method(get_upload_url, "files:write", 4),
    "files.completeUploadExternal": Method(complete_upload, "files:write", 4),
    "files.info": Method(info, "files:read", 4),
}
