"""Who is let in: our app, installed in our team, with a payload of a kind that we take.

One check for requests over HTTP and for envelopes over Socket Mode. It asks whose installation Slack
delivered to, not who the person is: a click by someone from another workspace in a shared channel is ours to
answer (with a refusal in words), and what that person may do is decided elsewhere.

The shapes checked here are those that Bolt 1.30 reads before any listener runs; it trips over others, and an
outsider would see a 500.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final


class Kind(StrEnum):
    """What a payload is, by the way in which Slack delivers it."""

    COMMAND = "command"
    INTERACTION = "interaction"
    EVENT = "event"


@dataclass(frozen=True)
class Verification:
    """What a request must match to be let in.

    `signing_secrets` holds one, or two while the council changes it; `app_id` (`A…`) and `team_id` (`T…`) are
    ours; `enterprise_id` (`E…`) only where the app is installed for a whole Enterprise organisation. Where several
    councils share an app, `team_id` is None and `serves` says of each team whether it is one of theirs.
    Raises `ValueError` when something is missing: an empty secret would let anybody in.
    """

    signing_secrets: tuple[str, ...] = field(repr=False)
    app_id: str
    team_id: str | None
    enterprise_id: str | None = None
    serves: Callable[[Any], bool] | None = None

    def __post_init__(self) -> None:
        if not 1 <= len(self.signing_secrets) <= 2:
            raise ValueError("A door takes one signing secret, or two while it is being changed.")
        if not all(self.signing_secrets) or not self.app_id or not (self.team_id or self.serves):
            raise ValueError("A door needs a signing secret, an app and a team, none of them empty.")
        if self.enterprise_id == "":
            raise ValueError("An enterprise is either absent or has an id.")


_INTERACTIONS: Final = frozenset(
    {"block_actions", "block_suggestion", "view_submission", "view_closed", "shortcut", "message_action"}
)

# The text fields that Bolt compares, searches or takes for an id, by the kind of interaction.
_NAMED_BY: Final[Mapping[str, tuple[str, ...]]] = {
    "block_suggestion": ("action_id", "block_id"),
    "shortcut": ("callback_id",),
    "message_action": ("callback_id",),
}
_PARTIES: Final = ("user", "team", "enterprise", "channel")
_TEXTS: Final = ("id", "user_id", "team_id", "enterprise_id", "channel_id", "app_installed_team_id")
_SAID: Final = ("text", "subtype", "channel_type", "bot_id", "thread_ts", "user_team", "tab")
_TOP_TEXTS: Final = ("response_url", "trigger_id", "api_app_id")
_INSIDE: Final = ("event", "item", "message", "previous_message", "assistant_thread", "view")
# Custom functions of Slack's Workflow Builder: Bolt takes the bot's token from such a payload.
_FUNCTIONS: Final = ("function_execution_id", "function_data", "bot_access_token")


def kind_of(payload: Mapping[str, Any]) -> Kind | None:
    """Return the kind of a payload, or None when it is not one that we take or its shape would trip Bolt."""
    kind = _kind_by_name(payload)
    if kind is None or not _sound(payload):
        return None
    if payload.get("response_urls", []) is None or not _is_object(payload.get("view")):
        return None
    return kind if all(_is_text(payload.get(name)) for name in _TOP_TEXTS) else None


def _kind_by_name(payload: Mapping[str, Any]) -> Kind | None:
    name = payload.get("type")
    if "command" in payload:  # Bolt looks for this key before any type
        strange = any(key in payload for key in ("type", "event", "ssl_check"))
        named = type(payload["command"]) is str and _is_named(payload.get("user_id"))
        return None if strange or not named else Kind.COMMAND
    if type(name) is not str:
        return None
    if name == "event_callback":
        sound = _sound_event(payload.get("event")) and _is_named(payload.get("event_id"))
        return Kind.EVENT if sound else None
    if "event" in payload:
        return None
    if name == "app_rate_limited":
        return Kind.EVENT
    return Kind.INTERACTION if name in _INTERACTIONS and _sound_interaction(name, payload) else None


def _sound_event(event: Any) -> bool:
    if type(event) is not dict or type(event.get("type")) is not str:
        return False
    return all(_is_text(event.get(name)) for name in _SAID)


def _sound_interaction(name: str, payload: Mapping[str, Any]) -> bool:
    user = payload.get("user")
    if type(user) is not dict or not _is_named(user.get("id")):
        return False  # somebody did it, and without them nobody could be answered
    if name == "block_actions":
        actions = payload.get("actions")
        return type(actions) is list and bool(actions) and all(map(_sound_action, actions))
    if name in {"view_submission", "view_closed"}:
        view = payload.get("view")
        if type(view) is not dict or not _is_named(view.get("id")):
            return False
        return type(view.get("callback_id")) is str and type(view.get("type")) is str
    return all(type(payload.get(field_name)) is str for field_name in _NAMED_BY[name])


def _sound_action(action: Any) -> bool:
    return type(action) is dict and type(action.get("action_id")) is str and type(action.get("block_id")) is str


def _sound(node: Mapping[str, Any]) -> bool:
    """Return whether the places where Bolt looks for ids hold what it takes for granted. At most as deep as JSON."""
    if any(name in node for name in _FUNCTIONS):
        return False
    for name in _PARTIES:
        party = node.get(name)
        if party is not None and type(party) is not str and not (type(party) is dict and _sound(party)):
            return False
    if not all(_is_text(node.get(name)) for name in _TEXTS):
        return False
    return (
        _sound_list(node.get("authorizations"))
        and _sound_list(node.get("response_urls"))
        and all(_sound_inside(node.get(name)) for name in _INSIDE if name in node)
    )


def _sound_list(nodes: Any) -> bool:
    return nodes is None or (type(nodes) is list and all(type(node) is dict and _sound(node) for node in nodes))


def _sound_inside(child: Any) -> bool:
    return type(child) is not dict or _sound(child)


def _is_named(value: Any) -> bool:
    return type(value) is str and bool(value)


def _is_object(value: Any) -> bool:
    return value is None or type(value) is dict


def _is_text(value: Any) -> bool:
    return value is None or type(value) is str


def meant_for_us(payload: Mapping[str, Any], verification: Verification) -> bool:
    """Return whether Slack delivered this payload to our app's installation in our team (or our enterprise).

    Unknown kinds, missing ids and ids of the wrong type are not for us.
    """
    kind = kind_of(payload)
    return kind is not None and is_ours(kind, payload, verification)


def is_ours(kind: Kind, payload: Mapping[str, Any], verification: Verification) -> bool:
    """Return as `meant_for_us`, for a payload whose kind (and so whose shape) is known already."""
    if payload.get("api_app_id") != verification.app_id and not _names_no_app(payload):
        return False
    team, enterprise = _INSTALLED[kind](payload)
    if verification.serves is not None:
        return verification.serves(team)
    return team == verification.team_id or (
        verification.enterprise_id is not None and enterprise == verification.enterprise_id
    )


def team_of(payload: Mapping[str, Any]) -> Any:
    """Return the team whose installation Slack delivered a payload to, which has been let in."""
    kind = kind_of(payload)
    return None if kind is None else _INSTALLED[kind](payload)[0]


def _names_no_app(payload: Mapping[str, Any]) -> bool:
    """Slack sends shortcuts without the app's id; the secret, or the socket, they come with is the app's alone.

    Seen in the payloads that Slack's own libraries test with (bolt-python, `test_message_shortcut`).
    """
    return "api_app_id" not in payload and payload.get("type") in {"shortcut", "message_action"}


def _by_command(payload: Mapping[str, Any]) -> tuple[Any, Any]:
    return payload.get("team_id"), payload.get("enterprise_id")


def _by_event(payload: Mapping[str, Any]) -> tuple[Any, Any]:
    # In a shared channel `team_id` may be the workspace of whoever wrote; the authorisation names the
    # installation that the event is delivered to. Slack sends one at most, and Bolt reads the first.
    # https://docs.slack.dev/changelog/2020-09-15-events-api-truncate-authed-users
    authorizations = payload.get("authorizations")
    return _by_command(authorizations[0] if authorizations else payload)


def _by_interaction(payload: Mapping[str, Any]) -> tuple[Any, Any]:
    # In a shared channel a click carries our team, with the outsider's in `user.team_id`; a form carries the
    # outsider's team, with ours in `view.app_installed_team_id` (bolt-js issue 1614). Installed for a whole
    # organisation, `team` is null and only the person's own is there.
    view, team, enterprise = payload.get("view"), payload.get("team"), payload.get("enterprise")
    org = enterprise.get("id") if type(enterprise) is dict else None
    installed = view.get("app_installed_team_id") if type(view) is dict else None
    if installed is not None:
        return installed, org
    if type(team) is dict:
        return team.get("id"), org or team.get("enterprise_id")
    user = payload.get("user")
    return (user.get("team_id") if type(user) is dict and team is None else None), org


_INSTALLED: Final = {
    Kind.COMMAND: _by_command,
    Kind.EVENT: _by_event,
    Kind.INTERACTION: _by_interaction,
}
