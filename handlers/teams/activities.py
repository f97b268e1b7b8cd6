"""What the bot takes from an activity that was let in: who, where, and what they sent. Nothing here raises.

Source: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#activity-object
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from chatops.policy.people import AccountStatus
from handlers.teams.web_api.members import IN_DIRECTORY

Activity = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sent an activity.

    `user` is the id of their account in the directory, or one made of the id that Teams gives them, where they have no
    account there: they can decide nothing, and may report. `status` is what is known of their account by that alone.
    """

    user: str
    status: AccountStatus | None = None


def object_in(thing: Activity, name: str) -> Activity:
    """Return an object that stands in another; an empty one where there is none."""
    found = thing.get(name)
    return found if isinstance(found, dict) else {}


def text_in(thing: Activity, name: str) -> str:
    """Return a text that stands in an object; nothing where there is none."""
    found = thing.get(name)
    return found if isinstance(found, str) else ""


def sender_of(activity: Activity, tenant: str) -> Sender:
    """Return who sent an activity to the bot of this tenant."""
    sender = object_in(activity, "from")
    account = text_in(sender, "aadObjectId").lower()
    if not IN_DIRECTORY.fullmatch(account):
        known_by = hashlib.sha256(text_in(sender, "id").encode(errors="replace")).hexdigest()[:32]
        return Sender(f"unlisted-{known_by}", AccountStatus.UNLISTED)
    foreign = text_in(sender, "tenantId") not in {"", tenant}
    return Sender(account, AccountStatus.OUTSIDER if foreign else None)


def place_of(activity: Activity) -> str:
    """Return the conversation that an activity came from."""
    return text_in(object_in(activity, "conversation"), "id")


def is_personal(activity: Activity) -> bool:
    """Return whether it came from somebody's own conversation with the bot."""
    return text_in(object_in(activity, "conversation"), "conversationType") == "personal"


def is_group_chat(activity: Activity) -> bool:
    """Return whether it came from a chat of several people."""
    return text_in(object_in(activity, "conversation"), "conversationType") == "groupChat"


def key_of(activity: Activity) -> str:
    """Return the name under which a message is kept once: by its conversation and its own id."""
    written = f"{place_of(activity)}|{text_in(activity, 'id')}"
    return f"message:{hashlib.sha256(written.encode(errors='replace')).hexdigest()[:48]}"
