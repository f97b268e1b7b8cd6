"""What people wrote in a message of Teams, and who wrote it.

A message that came to the bot is kept with the words as they were seen: mentions of the bot are taken out by what
Teams says of them, never by their look, since anybody can type `<at>`. A message from whose menu a command was chosen
comes as HTML, of which the text is taken.

Source: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/channel-and-group-conversations
"""

import hashlib
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from typing import Any

from handlers.screens.files import File

_ENDS_LINE = {"p", "div", "br", "li", "tr", "h1", "h2", "h3", "blockquote", "pre"}
DOWNLOAD = "application/vnd.microsoft.teams.file.download.info"
"""A file that somebody sent: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4"""
MOST_FILES = 10
NO_FILE = File("", "", "")
"""A file of which Teams tells nothing."""
_FIELDS = 3
_ADDRESSED = "28:"
"""How the ids of bots begin."""


def is_spoken(activity: Mapping[str, Any]) -> bool:
    """Return whether an activity is something that a person wrote to the bot: words, not the press of a button."""
    return (
        activity.get("type") == "message" and not is_by_a_bot(activity) and not isinstance(activity.get("value"), dict)
    )


def is_by_a_bot(message: Mapping[str, Any]) -> bool:
    """Return whether a bot or an app wrote a message."""
    sender = message.get("from")
    if not isinstance(sender, dict):
        return False
    written_by = sender.get("id")
    return bool(sender.get("application")) or (isinstance(written_by, str) and written_by.startswith(_ADDRESSED))


def has_files(message: Mapping[str, Any]) -> bool:
    """Return whether files or pictures came with a message; its own words as HTML are none."""
    attached = message.get("attachments")
    kinds = [one.get("contentType") for one in attached if isinstance(one, dict)] if isinstance(attached, list) else []
    return bool(message.get("files")) or any(kind != "text/html" for kind in kinds)


def files_in(message: Mapping[str, Any]) -> tuple[File, ...]:
    """Return the files that came with a message, as Teams tells of them or as they were kept."""
    kept = message.get("files")
    if isinstance(kept, list):
        return tuple(File(*map(str, one)) for one in kept[:MOST_FILES] if isinstance(one, list) and len(one) == _FIELDS)
    attached = message.get("attachments")
    found = [one for one in attached if isinstance(one, dict)] if isinstance(attached, list) else []
    return tuple(_files(found))[:MOST_FILES] or ((NO_FILE,) if has_files(message) else ())


def _files(attached: list[dict[str, Any]]) -> Iterator[File]:
    for one in attached:
        kind, content, name = one.get("contentType"), one.get("content"), one.get("name")
        address = one.get("contentUrl")
        if kind == DOWNLOAD and isinstance(content, dict):
            address = content.get("downloadUrl")
        elif not isinstance(kind, str) or not kind.startswith("image/"):
            continue
        if isinstance(address, str):
            known_by = content.get("uniqueId") if isinstance(content, dict) else None
            known_by = known_by if isinstance(known_by, str) else hashlib.sha256(address.encode()).hexdigest()
            yield File(known_by, name if isinstance(name, str) else "", address)


def words_of(message: Mapping[str, Any]) -> str:
    """Return the words of a message as people saw them, without the mention of the bot."""
    body = message.get("body")
    if isinstance(body, dict):
        content = body.get("content")
        written = content if isinstance(content, str) else ""
        return (_text_of(written) if body.get("contentType") == "html" else written).strip()
    text = message.get("text")
    return _without_mentions(text if isinstance(text, str) else "", message.get("entities")).strip()


def _without_mentions(text: str, entities: Any) -> str:
    for entity in entities if isinstance(entities, list) else []:
        if not isinstance(entity, dict) or entity.get("type") != "mention":
            continue
        mentioned, written = entity.get("mentioned"), entity.get("text")
        known_by = mentioned.get("id") if isinstance(mentioned, dict) else None
        if isinstance(known_by, str) and isinstance(written, str) and known_by.startswith(_ADDRESSED):
            text = text.replace(written, "", 1)
    return text


class _Text(HTMLParser):
    """The text of a piece of HTML, a line for each paragraph."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a line that begins, and the name of an emoji, which is a picture."""
        if tag == "br":
            self.found.append("\n")
        given = dict(attrs)
        if tag in {"emoji", "img"}:
            self.found.append(given.get("alt") or "")

    def handle_endtag(self, tag: str) -> None:
        """Note a line that ends."""
        if tag in _ENDS_LINE and tag != "br":
            self.found.append("\n")

    def handle_data(self, data: str) -> None:
        """Note words."""
        self.found.append(data)


def _text_of(html: str) -> str:
    parser = _Text()
    parser.feed(html)
    parser.close()
    return "".join(parser.found).replace("\u00a0", " ")
