"""The manifest of the council's Slack app, as it is pasted at Slack.

Source: https://docs.slack.dev/reference/app-manifest
"""

import re
from importlib import resources
from urllib.parse import urlencode

from handlers.slack.transport.intake import PATH

LEAVING = ("app_uninstalled", "tokens_revoked")
"""What Slack tells of when the bot was taken out of a workspace: https://docs.slack.dev/reference/events."""
_REACHED = re.compile(r"^( +)(event_subscriptions|interactivity):$", re.MULTILINE)
_COMMAND = re.compile(r"^( +)- (command: .+)$", re.MULTILINE)
_CREATE = "https://api.slack.com/apps"


def manifest(web_address: str = "") -> str:
    """Return the manifest, in YAML.

    With the web address at which others reach the bot it is for Slack's requests over the web, else for Socket Mode.
    """
    text = resources.files("handlers.slack").joinpath("manifest.yaml").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    if not web_address:
        return "\n".join(lines) + "\n"
    where = f"{web_address.rstrip('/')}{PATH}"
    told = "\n".join(lines).replace("socket_mode_enabled: true", "socket_mode_enabled: false")
    told = _REACHED.sub(rf"\1\2:\n\1  request_url: {where}", told)
    return _COMMAND.sub(rf"\1- \2\n\1  url: {where}", told) + "\n"


def county_manifest(web_address: str, redirect: str) -> str:
    """Return the manifest of the app of a county, which councils add to their own workspaces.

    `redirect` is the path to which Slack leads back whoever added it. Slack tells the bot when it was taken out.
    """
    text = manifest(web_address)
    back = f"oauth_config:\n  redirect_urls:\n    - {web_address.rstrip('/')}{redirect}\n"
    text = text.replace("oauth_config:\n", back)
    last = "      - message.im\n"
    return text.replace(last, last + "".join(f"      - {event}\n" for event in LEAVING))


def scopes() -> list[str]:
    """Return what the bot may do in a workspace, in the order of the manifest."""
    below = manifest().partition("\n    bot:\n")[2].partition("\nsettings:")[0]
    return [line.split()[1] for line in below.splitlines()]


def create_link(text: str) -> str:
    """Return the address at Slack that begins a new app with this manifest in it already.

    Source: https://docs.slack.dev/app-manifests/configuring-apps-with-app-manifests
    """
    return f"{_CREATE}?{urlencode({'new_app': '1', 'manifest_yaml': text})}"
