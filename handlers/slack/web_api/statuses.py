"""What an account is to the council, by what Slack says of it; in doubt, not active.

https://docs.slack.dev/reference/objects/user-object
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from chatops.policy.people import AccountStatus


@dataclass(frozen=True, slots=True)
class Home:
    """Where the bot lives: our team, and the enterprise it belongs to when there is one."""

    team: str
    enterprise: str | None = None


def judged(user: Mapping[str, Any], home: Home) -> AccountStatus:
    """Return what a user of Slack's is to the council that lives there."""
    enterprise = (user.get("enterprise_user") or {}).get("enterprise_id")
    ours = user.get("team_id") == home.team or (home.enterprise and enterprise == home.enterprise)
    if user.get("is_stranger") or not ours:
        return AccountStatus.OUTSIDER
    if user.get("deleted", True):
        return AccountStatus.DEACTIVATED
    if user.get("is_bot", True) or user.get("is_workflow_bot"):
        return AccountStatus.BOT
    if user.get("is_restricted", True) or user.get("is_ultra_restricted", True):
        return AccountStatus.GUEST
    return AccountStatus.ACTIVE
