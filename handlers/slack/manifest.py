"""The manifest of the council's Slack app, as it is pasted at Slack.

Source: https://docs.slack.dev/reference/app-manifest
"""

import re
from importlib import resources
from urllib.parse import urlencode

from handlers.slack.transport.intake import PATH

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


def create_link(text: str) -> str:
    """Return the address at Slack that begins a new app with this manifest in it already.

    Source: https://docs.slack.dev/app-manifests/configuring-apps-with-app-manifests
    """
    return f"{_CREATE}?{urlencode({'new_app': '1', 'manifest_yaml': text})}"
