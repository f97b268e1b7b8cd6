"""What the settings say of the council's Slack app, where it uses Slack: all of it, or nothing."""

from dataclasses import dataclass, field

from chatops.settings.general import General


@dataclass(frozen=True, slots=True)
class SlackApp:
    """The council's app in its Slack workspace, and the channel that shows how each draft stands."""

    token: str = field(repr=False)
    app_id: str
    team_id: str
    enterprise_id: str | None
    channel: str


def slack_app(settings: General) -> SlackApp | None:
    """Return the council's Slack app; None where it does not use Slack."""
    token, app_id, team_id = settings.slack_bot_token, settings.slack_app_id, settings.slack_team_id
    if token is None or app_id is None or team_id is None or settings.drafts_channel is None:
        return None
    return SlackApp(token.get_secret_value(), app_id, team_id, settings.slack_enterprise_id, settings.drafts_channel)
