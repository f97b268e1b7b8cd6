"""What no Slack client would let a person do. Each raises Impossible."""

from __future__ import annotations

from handlers.practice.council.council import Council
from handlers.practice.council.errors import Impossible
from handlers.practice.council.workspace import Channel, Message, Person, View


def can_sign_in(person: Person) -> None:
    """Leavers and bots have no client."""
    if person.deleted or person.is_bot:
        raise Impossible(f"{person.real_name} cannot sign in.")


def is_ours(council: Council, person: Person) -> None:
    """People of another team have no Home, commands or direct messages of our bot."""
    if person.team_id != council.workspace.team_id:
        raise Impossible("People of another team have no Home, commands or direct messages of our bot.")


def can_write(person: Person, channel: Channel) -> None:
    """One writes only in channels one belongs to, and not in archived ones."""
    if person.id not in channel.members or channel.is_archived:
        raise Impossible(f"{person.real_name} cannot write in {channel.name or 'this direct channel'}.")


def can_reach(council: Council, person: Person, where: Message | View) -> None:
    """A form must be open, and the very version of a message have been seen once."""
    if isinstance(where, Message):
        if not council.seen.saw(person.id, f"{where.channel}/{where.ts}/{where.version}"):
            raise Impossible(f"{person.real_name} has never seen this message.")
        return
    home = council.workspace.homes.get(person.id)
    if home is None or home.id != where.id:
        open_modal(council, person, where)


def open_modal(council: Council, person: Person, view: View) -> View:
    """Give the open modal that a copy was made of."""
    for one in council.workspace.modals.get(person.id, []):
        if one.id == view.id:
            return one
    raise Impossible(f"{person.real_name} does not have this form open.")


def has_shortcut(council: Council, callback_id: str, kind: str) -> None:
    """Only shortcuts the bot registered are in the menus; ``kind`` is global or message."""
    known = [one["callback_id"] for one in council.workspace.app.shortcuts if one["type"] == kind]
    if callback_id not in known:
        raise Impossible(f"There is no {kind} shortcut {callback_id}; there is: {', '.join(known)}.")
