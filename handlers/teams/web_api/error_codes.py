"""What Teams answers when it does not do what is asked, each with whose fault it is.

Sources: https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability#status-codes-from-bot-conversational-apis
and https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit. A code that is not here counts by its
status; what is neither counts as the platform's, which costs no letter anything.
"""

from collections.abc import Callable
from datetime import timedelta

from chatops.relay.delivery import LaneShut, PlatformAway, Undeliverable, Unreachable
from handlers.platform import MessageGone

NOT_INSTALLED = frozenset({"BotNotInConversationRoster", "ForbiddenOperationException"})
"""The app is not there for that person or channel: somebody has to install it."""
REFUSED_BY_THEM = frozenset({"ConversationBlockedByUser", "BotDisabledByAdmin", "MessageWritesBlocked"})
"""They, or their administrator, take nothing from the bot."""
NO_CONVERSATION = frozenset({"ConversationNotFound", "ConversationNotFoundException"})
GONE = frozenset({"ActivityNotFoundInConversation", "MessageNotFound"})
_SOON = {412, 429, 502, 503, 504}
"""What passes by itself: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit."""
_OF_THE_LETTER = {400, 405, 409, 413, 415, 422}


def classed(status: int, code: str, after: timedelta | None) -> Exception:
    """Return the error as couriers raise it. `after` is how long Teams asks to be left alone."""
    why = code or f"http_{status}"
    if status == 429:
        return LaneShut(why, after or timedelta(seconds=1))
    if status in _SOON or status >= 500:
        return PlatformAway(f"{why} ({status})", after)
    known = _BY_CODE.get(code)
    if known is not None:
        return known(why)
    if status == 404:
        return MessageGone(why)
    if status == 403:
        return Unreachable(why)
    return Undeliverable(why) if status in _OF_THE_LETTER else PlatformAway(f"{why} ({status})")


_BY_CODE: dict[str, Callable[[str], Exception]] = {
    **dict.fromkeys(NOT_INSTALLED | REFUSED_BY_THEM, Unreachable),
    **dict.fromkeys(NO_CONVERSATION, LaneShut),
    **dict.fromkeys(GONE, MessageGone),
    "MessageSizeTooBig": Undeliverable,
}


_REMEDIES: dict[str, str] = {
    **dict.fromkeys(
        NOT_INSTALLED,
        "Teams says that they do not have the app. A Teams administrator can give it to them in the Teams admin "
        "centre, under Setup policies. What waits for them is sent once they have it.",
    ),
    "ConversationBlockedByUser": "They have blocked the app in Teams. Ask them to open its chat and unblock it.",
    "BotDisabledByAdmin": "A Teams administrator has blocked the app. They can allow it in the Teams admin centre, "
    "under Manage apps.",
    "MessageWritesBlocked": "Teams takes no messages from the app there. Ask a Teams administrator what blocks it.",
    **dict.fromkeys(
        NO_CONVERSATION | GONE,
        "Teams does not find the chat with them. Ask them to open the app in Teams and write “home” to it.",
    ),
}


_IN_CHANNEL = dict.fromkeys(
    NOT_INSTALLED | NO_CONVERSATION | GONE,
    "The app is not in the team that has the channel, or the channel is gone. An owner of the team can add the app "
    "under Manage team, Apps.",
)


def remedy(why: str, *, in_channel: bool = False) -> str:
    """Return what is to be done where Teams did not take a letter, in sentences; nothing when it is not known."""
    return (_IN_CHANNEL.get(why) if in_channel else None) or _REMEDIES.get(why, "")
