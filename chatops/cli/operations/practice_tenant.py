"""The practice council in Teams: a tenant beside its Slack workspace, with the same people."""

from typing import Any

from pydantic import SecretStr

from chatops.flow.people.identities import link_identity
from chatops.lifetime import Service
from chatops.policy.people import AccountStatus, Caller, Identity, Person
from handlers.practice.server import PracticeServer
from handlers.practice.teams_server.server import TeamsServer


def in_tenant(server: TeamsServer) -> dict[str, Any]:
    """Return the settings that begin with TEAMS_ of the bot that serves this tenant, by the names of their fields."""
    return {
        "teams_app_id": server.app_id,
        "teams_app_secret": SecretStr(server.secret),
        "teams_tenant_id": server.tenant_id,
        "teams_drafts_channel": server.tenant.drafts_channel,
        "teams_service_url": server.service_url,
        "teams_login_url": server.login,
        "teams_keys_url": server.keys,
        "teams_issuer": server.issuer,
    }


async def join(service: Service, slack: PracticeServer, teams: TeamsServer) -> None:
    """Let Teams reach the bot, and say whose accounts there are whose: each of the cast has one on both."""
    teams.bot_url = f"{service.address}/teams/messages"
    everyone = await service.desk.look(lambda work, _now: work.people.everyone())
    known = {entry.person for entry in everyone}
    for key, member in teams.tenant.members.items():
        person = Person("slack", slack.workspace.team_id, slack.workspace.person(key).id)
        if person in known:
            account = Caller(Identity("teams", teams.tenant_id, member.id), AccountStatus.ACTIVE)
            await service.desk.transact(link_identity, person=person, account=account, by=None)
