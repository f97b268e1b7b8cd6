"""Clicks on Approve as Teams sends them, signed beforehand with keys that a stand-in for Microsoft publishes."""

import json

from handlers.practice.teams_server.server import TeamsServer
from handlers.screens.names import APPROVE, Subject
from handlers.teams.names import ACT, CARRIES, OURS
from handlers.teams.transport.intake import PATH


def teams_requests(teams: TeamsServer, references: tuple[str, ...]) -> list[bytes]:
    """A click for each draft as a whole HTTP request: the service signs all of an hour with one token."""
    member = teams.person("clerk").member
    token = teams.signing.token(teams.app_id, teams.service_url)
    made = []
    for reference in references:
        ours = {ACT: APPROVE, CARRIES: Subject(reference, 1).written()}
        action = {"type": "Action.Execute", "verb": APPROVE, "data": {OURS: ours}}
        value = {"action": action, "trigger": "manual"}
        activity = teams.activity(member, "invoke", name="adaptiveCard/action", value=value, replyToId="1752222222000")
        body = json.dumps(activity).encode()
        headers = {
            "Host": "127.0.0.1",
            "Content-Type": "application/json; charset=utf-8",
            "Authorization": f"Bearer {token}",
            "Content-Length": str(len(body)),
        }
        head = "".join(f"{name}: {written}\r\n" for name, written in headers.items())
        made.append(f"POST {PATH} HTTP/1.1\r\n{head}\r\n".encode() + body)
    return made
