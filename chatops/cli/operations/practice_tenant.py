"""The practice council in Teams: a tenant beside its Slack workspace, with the same people."""

from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

from pydantic import SecretStr

from chatops.facts.people import IdentityLinked
from chatops.flow.people.identities import link_identity
from chatops.lifetime import Service
from chatops.policy.people import AccountStatus, Caller, Identity, Person
from chatops.ports.unit_of_work import UnitOfWork
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
    known, now = {entry.person for entry in everyone}, service.desk.clock.now()
    for key, member in teams.tenant.members.items():
        person = Person("slack", slack.workspace.team_id, slack.workspace.person(key).id)
        if person in known:
            account = Caller(Identity("teams", teams.tenant_id, member.id), AccountStatus.ACTIVE)
            await service.desk.records.write(partial(_link, now, person=person, account=account), alone=True)


def _link(now: datetime, work: UnitOfWork, *, person: Person, account: Caller) -> None:
    """Link them without a word: what everybody would be told of everybody's account is not what one came to see."""
    facts = link_identity(work, now, person=person, account=account, by=None)
    work.record(tuple(replace(fact, tell=()) for fact in facts if isinstance(fact, IdentityLinked)))
