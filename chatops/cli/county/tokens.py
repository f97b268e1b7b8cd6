"""The token that lets the bot into a workspace: how it is kept, and how it is renewed where Slack ends it.

Source: https://docs.slack.dev/authentication/using-token-rotation
"""

from datetime import datetime

from chatops.cli.setting_up.progress import Progress
from handlers.slack.oauth import Token

_TOKEN, _NEXT, _ENDS = "SLACK_BOT_TOKEN", "SLACK_REFRESH_TOKEN", "SLACK_TOKEN_ENDS"


def note_token(progress: Progress, token: Token) -> None:
    """Keep a token in the place of the one before."""
    ends = token.ends_at.isoformat() if token.ends_at else None
    progress.keep(**{_TOKEN: token.token, _NEXT: token.refresh_token, _ENDS: ends})


def token_ends(progress: Progress) -> datetime | None:
    """Return the aware UTC instant at which a council's token ends; None where it does not, or cannot be renewed."""
    ends = progress.settings.get(_ENDS)
    return datetime.fromisoformat(ends) if ends and progress.settings.get(_NEXT) else None


def refresh_token(progress: Progress) -> str:
    """Return what gets the next token."""
    return progress.settings[_NEXT]
