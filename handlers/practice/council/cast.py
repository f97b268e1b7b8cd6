"""The invented council of Thornbury: who is there, and where they talk.

Every name is made up. Ids look like Slack's and can still be read aloud.
"""

from __future__ import annotations

from handlers.practice.council.app import App
from handlers.practice.council.workspace import Channel, Person, Workspace

TEAM = "T0THORNBURY"
OTHER_TEAM = "T0SEVERNSIDE"

SCOPES = [
    "commands",
    "chat:write",
    "im:history",
    "im:write",
    "users:read",
    "groups:read",
    "channels:read",
    "files:read",
    "files:write",
]
"""What the bot may do unless a manifest says otherwise."""

EVENTS = ["message.im", "app_home_opened", "member_joined_channel", "member_left_channel"]
"""What the bot hears of unless a manifest says otherwise."""

COUNCIL = [
    ("clerk", "U0CLERK001", "margaret.hale", "Margaret Hale", "Town Clerk. Approves what is posted."),
    (
        "deputy",
        "U0DEPUTY01",
        "idris.pugh",
        "Idris Pugh",
        "Deputy Town Clerk. Approves when the Clerk cannot.",
    ),
    ("chair", "U0CHAIR001", "beatrice.lovell", "Beatrice Lovell", "Chair of the council, a councillor."),
    ("employee", "U0EMPLOY01", "tom.ashdown", "Tom Ashdown", "Communications officer, an employee."),
    ("employee2", "U0EMPLOY02", "priya.raman", "Priya Raman", "Events officer, an employee."),
    ("volunteer", "U0VOLUNT01", "gwen.tilley", "Gwen Tilley", "Volunteer with the market."),
    ("councillor", "U0COUNCL01", "harold.voss", "Harold Voss", "Councillor for the north ward."),
    ("councillor2", "U0COUNCL02", "amina.farouk", "Amina Farouk", "Councillor for the south ward."),
]
"""Key, user id, handle, name and standing of everyone who is a full member."""


def thornbury() -> Workspace:
    """Give a fresh workspace of Thornbury Town Council with its people and channels and the bot installed."""
    place = Workspace(TEAM, "Thornbury Town Council", "thornbury", _the_bot())
    for key, ident, handle, name, standing in COUNCIL:
        place.add_person(Person(key, ident, handle, name, standing, TEAM, is_admin=key == "clerk"))
    _add_people_of_elsewhere(place)
    place.add_person(
        Person(
            "bot",
            place.app.bot_user,
            "council_posts",
            place.app.name,
            "The bot.",
            TEAM,
            is_bot=True,
            bot_id=place.app.bot_id,
        )
    )
    _open_channels(place)
    return place


def _add_people_of_elsewhere(place: Workspace) -> None:
    place.add_person(
        Person(
            "guest",
            "U0GUEST001",
            "nell.carver",
            "Nell Carver",
            "Guest: a designer with a limited account.",
            TEAM,
            is_restricted=True,
        )
    )
    place.add_person(
        Person(
            "outsider",
            "U0OUTSID01",
            "owen.marsh",
            "Owen Marsh",
            "Outsider: works for Severnside District, met in a shared channel.",
            OTHER_TEAM,
            is_stranger=True,
        )
    )


def _the_bot() -> App:
    app = App("A0COUNCIL01", "Council posts", "U0BOT00001", "B0BOT00001", list(SCOPES), list(EVENTS), {})
    app.commands["/draft"] = {
        "description": "Draft a post for approval",
        "usage_hint": "[words | list | status DR-…]",
    }
    app.commands["/purdah"] = {
        "description": "See whether the pre-election period is in force",
        "usage_hint": "[on | off | poll 6 May 2027]",
    }
    app.commands["/breach"] = {
        "description": "Report a suspected breach in confidence",
        "usage_hint": "[what happened | receipt | cases]",
    }
    app.commands["/council"] = {
        "description": "See who may decide what is posted",
        "usage_hint": "[delegate | delegations | away | back | people]",
    }
    app.commands["/policy"] = {
        "description": "Read the council's social media policy",
        "usage_hint": "[ask | who]",
    }
    app.shortcuts.append({"name": "Suggest as council post", "type": "message", "callback_id": "message:suggest"})
    return app


def _open_channels(place: Workspace) -> None:
    everyone = [ident for _, ident, *_ in COUNCIL]
    bot = place.app.bot_user
    place.add_channel(
        Channel(
            "drafts",
            "C0DRAFTS01",
            "social-media-drafts",
            "public",
            [*everyone, "U0GUEST001", bot],
            topic="Where posts are drafted and their progress is seen",
        )
    )
    place.add_channel(
        Channel(
            "confidential",
            "C0CONFID01",
            "confidential",
            "private",
            ["U0CLERK001", "U0DEPUTY01", "U0CHAIR001", bot],
            topic="For the Clerk, the Deputy and the Chair",
        )
    )
    place.add_channel(Channel("general", "C0GENERAL1", "general", "public", [*everyone, bot], topic="For everyone"))
    place.add_channel(
        Channel(
            "shared",
            "C0SHARED01",
            "river-festival",
            "public",
            ["U0CLERK001", "U0EMPLOY01", "U0OUTSID01", bot],
            topic="Shared with Severnside District",
            is_ext_shared=True,
        )
    )
    for user in [*everyone, "U0GUEST001"]:
        place.direct(user)


def add_other_bot(place: Workspace) -> Person:
    """Add a bot user that is not ours and give it back."""
    return place.add_person(
        Person("other_bot", "U0ROBOT001", "rota", "Rota", "Another bot.", TEAM, is_bot=True, bot_id="B0ROBOT001")
    )


def add_leaver(place: Workspace) -> Person:
    """Add a deactivated person, who used to be an employee, and give them back."""
    leaver = Person("leaver", "U0LEAVER01", "simon.frith", "Simon Frith", "Left the council.", TEAM, deleted=True)
    return place.add_person(leaver)


def add_single_channel_guest(place: Workspace) -> Person:
    """Add a guest who belongs to the drafts channel alone and give them back."""
    guest = Person(
        "single_guest",
        "U0GUEST002",
        "faye.norton",
        "Faye Norton",
        "Guest in one channel.",
        TEAM,
        is_restricted=True,
        is_ultra_restricted=True,
    )
    place.channels["C0DRAFTS01"].members.append(guest.id)
    place.direct(guest.id)
    return place.add_person(guest)


def add_foreigner(place: Workspace) -> Person:
    """Add a person of another team who is not marked as a stranger and give them back."""
    foreigner = Person(
        "foreigner", "U0FOREIGN1", "lena.bryce", "Lena Bryce", "Of another team altogether.", "T0ELSEWHERE"
    )
    place.channels["C0SHARED01"].members.append(foreigner.id)
    return place.add_person(foreigner)
