"""A county: several workspaces behind one Slack, one mail server, and the bot that serves them all."""

import secrets
import socket
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

import yaml
from aiohttp import ClientSession, CookieJar, web

from chatops.cli.county.serving import CountyService, running_county
from chatops.cli.operations.rehearsal import cast_has_read
from chatops.lifetime import Service
from chatops.settings.county import County
from handlers.practice.council.cast import TEAM, thornbury
from handlers.practice.council.clock import PracticeClock
from handlers.practice.council.workspace import Workspace
from handlers.practice.server import PracticeServer
from handlers.practice.slack_server import payloads
from handlers.practice.slack_server.delivery import Answer
from handlers.practice.teams_server.server import TeamsServer
from handlers.practice.teams_server.tenant import guid
from handlers.practice.teams_server.tenant import thornbury as tenant_of
from handlers.receiving.connections import make_runner
from tests.handlers.mail.mail_server import Postbox, mail_server
from tests.journeys.town import Town
from tests.support.keys import ANOTHER_KEY
from tests.support.set_up import MANIFEST, OTHER_ROUTE, PEOPLE, SIGNING_SECRET, Given, Visitor

QUIET = "T0QUIET"
"""How workspaces begin in which nothing is done: of those there is only whose token it is."""
CLIENT = ("4242.4242", "client-secret-of-the-county")
WICKWAR = "T0WICKWAR1"
HALL = {TEAM: "The town hall is open on Saturday.", WICKWAR: "The village hall is open on Sunday."}
"""What each says in a post."""
IN_TEAMS = guid("wotton")
"""The tenant of a council that uses Teams alone; the other is of a council that uses Slack as well."""
NAMES = {TEAM: "Thornbury Town Council", WICKWAR: "Wickwar Parish Council"}


def workspace_of(team: str) -> Workspace:
    """A workspace with the same people, channels and ids in it as the others, as far as they can be the same."""
    place = thornbury()
    for person in place.people.values():
        if person.team_id == place.team_id:
            person.team_id = team
    place.team_id, place.team_name = team, NAMES[team]
    place.app.install(yaml.safe_load(MANIFEST.read_text(encoding="utf-8")))
    return place


@dataclass
class Slack:
    """Slack as a county sees it: one address, at which a token says which workspace is meant.

    Attributes:
        servers: each workspace, by its team.
        chosen: the workspace that whoever agrees chooses, and who they are there.
        codes: what was agreed and not used yet.
        revoked: tokens that were given back.
    """

    servers: dict[str, PracticeServer]
    chosen: tuple[str, str] = (TEAM, "clerk")
    answers: dict[str, Any] = field(default_factory=dict)
    codes: dict[str, tuple[str, str]] = field(default_factory=dict)
    revoked: list[str] = field(default_factory=list)
    address: str = ""

    def routes(self) -> list[web.RouteDef]:
        """Return the addresses."""
        return [
            web.get("/oauth/v2/authorize", self._agree),
            web.post("/api/oauth.v2.access", self._access),
            web.route("*", "/api/auth.revoke", self._revoke),
            web.route("*", "/api/{method}", self._call),
        ]

    def takes_out(self, team: str) -> None:
        """Take the bot out of a workspace: no token of it works any more."""
        for token in self.servers[team].workspace.app.tokens.values():
            token["revoked"] = True

    def working(self, team: str) -> list[str]:
        """Return the tokens of a workspace that work."""
        return [one for one, known in self.servers[team].workspace.app.tokens.items() if not known.get("revoked")]

    async def _agree(self, request: web.Request) -> web.Response:
        asked = request.query
        assert asked["client_id"] == CLIENT[0]
        assert "chat:write" in asked["scope"]
        code = secrets.token_hex(8)
        self.codes[code] = self.chosen
        raise web.HTTPFound(f"{asked['redirect_uri']}?{urlencode({'code': code, 'state': asked['state']})}")

    async def _access(self, request: web.Request) -> web.Response:
        sent = await request.post()
        given = (str(sent.get("client_id")), str(sent.get("client_secret")))
        if sent.get("grant_type") == "refresh_token":
            return self._renew(str(sent["refresh_token"]))
        if given != CLIENT or str(sent["code"]) not in self.codes:
            return web.json_response({"ok": False, "error": "invalid_code"})
        team, who = self.codes.pop(str(sent["code"]))
        server = self.servers[team]
        answer = {
            "ok": True,
            "access_token": self._new_token(team),
            "token_type": "bot",
            "scope": ",".join(server.workspace.app.scopes),
            "bot_user_id": server.workspace.app.bot_user,
            "app_id": server.workspace.app.id,
            "team": {"id": team, "name": NAMES[team]},
            "enterprise": None,
            "is_enterprise_install": False,
            "authed_user": {"id": server.workspace.person(who).id},
        }
        return web.json_response(answer | self.answers)

    def _new_token(self, team: str) -> str:
        app = self.servers[team].workspace.app
        token = f"xoxb-{team.lower()}-{secrets.token_hex(4)}"
        app.tokens[token] = {"kind": "bot", "scopes": list(app.scopes)}
        return token

    def _renew(self, refresh_token: str) -> web.Response:
        """Give the next token; the ones before end with it."""
        team = refresh_token.removeprefix("xoxe-1-")
        if team not in self.servers:
            return web.json_response({"ok": False, "error": "invalid_refresh_token"})
        self.takes_out(team)
        next_one = {"access_token": self._new_token(team), "refresh_token": refresh_token, "expires_in": 43_200}
        return web.json_response({"ok": True, **next_one})

    async def _revoke(self, request: web.Request) -> web.Response:
        token = request.headers["Authorization"].removeprefix("Bearer ")
        self.revoked.append(token)
        self._server_of(token).workspace.app.tokens[token]["revoked"] = True
        return web.json_response({"ok": True, "revoked": True})

    async def _call(self, request: web.Request) -> web.StreamResponse:
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        team = token.removeprefix("xoxb-")
        if team.startswith(QUIET):
            return web.json_response({"ok": True, "team_id": team, "bot_id": "B0QUIET"})
        return await self._server_of(token)._web_api.handle(request)

    def _server_of(self, token: str) -> PracticeServer:
        known = (one for one in self.servers.values() if token in one.workspace.app.tokens)
        return next(known, next(iter(self.servers.values())))


@dataclass
class Microsoft:
    """Microsoft as a county sees it: one address, at which a tenant or a token says which council is meant."""

    servers: tuple[TeamsServer, ...]
    address: str = ""

    def routes(self) -> list[web.RouteDef]:
        """Return the addresses."""
        return [
            *(one for one in self.servers[0].service.routes() if one.path.startswith("/keys/")),
            web.post("/login/{tenant}/oauth2/v2.0/token", self._token),
            web.route("*", "/service/{tail:.*}", self._call),
        ]

    async def open(self, address: str) -> None:
        """Begin, with the addresses served at this one."""
        self.address = address
        for server in self.servers:
            await server.open(address)

    async def _token(self, request: web.Request) -> web.StreamResponse:
        asked = request.match_info["tenant"]
        server = next((one for one in self.servers if one.tenant_id == asked), self.servers[0])
        return await server.service._token(request)

    async def _call(self, request: web.Request) -> web.StreamResponse:
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        server = next((one for one in self.servers if token in one.service.tokens), self.servers[0])
        return await server.service._call(request)


@dataclass
class InCounty:
    """A county at work."""

    slack: Slack
    postbox: Postbox
    county: County
    stack: AsyncExitStack
    microsoft: Microsoft
    clock: PracticeClock = field(default_factory=PracticeClock)
    relaying: bool = False
    ending: AsyncExitStack = field(default_factory=AsyncExitStack)
    service: CountyService | None = None

    @property
    def running(self) -> CountyService:
        """The bot as it runs now."""
        assert self.service is not None, "The bot is not running."
        return self.service

    async def start(self) -> None:
        """Start the bot."""
        running = running_county(self.county, self.clock, relaying=self.relaying)
        self.service = await self.stack.enter_async_context(running)
        for server in self.slack.servers.values():
            server.bot_url = f"{self.service.address}/slack/events"
        for tenant in self.microsoft.servers:
            tenant.bot_url = f"{self.service.address}/teams/messages"

    async def restart(self) -> None:
        """Stop the bot, and start it again on the same records."""
        await self.stack.aclose()
        self.stack = AsyncExitStack()
        await self.start()

    @asynccontextmanager
    async def browser(self) -> AsyncIterator[Visitor]:
        """A browser that was let in to nothing yet."""
        jar = CookieJar(unsafe=True, treat_as_secure_origin=self.county.web_address)  # type: ignore[arg-type]
        async with ClientSession(cookie_jar=jar) as session:
            yield Visitor(session, self.county.web_address)

    async def adds(self, who: Visitor, team: str, person: str = "clerk") -> None:
        """Somebody adds the bot to their workspace."""
        self.slack.chosen = (team, person)
        await who.get("/slack/install")

    async def sets_up(self, who: Visitor, team: str) -> None:
        """Somebody adds the bot to their workspace, and answers all that is asked."""
        await self.adds(who, team)
        for title, button, given in self.steps(team):
            assert who.title == title, who.words
            await who.fills(button, given)
        assert who.title == "Look it through", who.words
        await who.fills("Set the council up")
        assert who.title == "The council is set up", who.words

    def steps(self, team: str) -> list[tuple[str, str, Given]]:
        """Each step: its title, its button, what is given."""
        outside: Given = {
            "Their e-mail address": f"vice-chair@{team.lower()}.example",
            "One sentence with another way to report a suspected breach": OTHER_ROUTE,
        }
        drafts = {"Which channel shows how each draft stands?": "#social-media-drafts (public: everybody can read it)"}
        accounts = {"The addresses of the official accounts (optional)": "https://www.facebook.com/" + team.title()}
        return [
            ("Your council", "Save and go on", {"What is the council called?": NAMES[team]}),
            ("Channels", "Save and go on", drafts),
            ("The people of your council", "Save and go on", PEOPLE),
            ("The council's accounts", "Save and go on", accounts),
            ("Outside the chat", "Send the test message and go on", outside),
            ("The social media policy", "Save and go on", {}),
            ("How the policy is read", "This is right: go on", {}),
        ]

    @property
    def both(self) -> TeamsServer:
        """The tenant of the council that uses Slack as well."""
        return self.microsoft.servers[0]

    @property
    def in_teams(self) -> TeamsServer:
        """The tenant of the council that uses Teams alone."""
        return self.microsoft.servers[1]

    async def gives_app(self, who: Visitor, server: TeamsServer, **other: str) -> None:
        """Somebody gives a council's app at Microsoft."""
        given = {"app": server.app_id, "tenant": server.tenant_id, "secret": server.secret} | other
        await who.get("/teams/join")
        answers = {"Bot ID": given["app"], "Tenant ID": given["tenant"], "Client secret": given["secret"]}
        await who.fills("Check and go on", answers)

    async def sets_up_in_teams(self, who: Visitor, server: TeamsServer) -> None:
        """Somebody gives a council's app at Microsoft, and answers all that is asked."""
        await self.gives_app(who, server)
        name, _, people, *rest = self.steps(TEAM)
        for title, button, given in [name, channel_step(server), people, *rest]:
            assert who.title == title, who.words
            await who.fills(button, given)
        await who.fills("Set the council up")
        assert who.title == "The council is set up", who.words

    async def set_up_all(self) -> None:
        """Each workspace adds the bot and sets it up."""
        for team in self.slack.servers:
            async with self.browser() as who:
                await self.sets_up(who, team)

    async def tells(self, team: str, event: dict[str, Any]) -> Answer:
        """Slack tells the bot of this."""
        server = self.slack.servers[team]
        return await server.deliveries.send("events_api", payloads.event(server.council, event))

    async def decides(self, team: str, town: Town | None = None) -> str:
        """A draft is written and approved in a workspace. Gives its reference."""
        town = town or await self.town(team)
        reference = await town.submits(town.employee, HALL[team], accounts=["Facebook"])
        await town.approves(town.clerk, reference)
        return reference

    async def town(self, team: str, kind: type[Town] = Town) -> Town:
        """The people of a council that is served, who have read the policy."""
        served = self.running.councils.of(team).served
        assert served is not None, self.running.councils.of(team).amiss
        server = self.slack.servers[team]
        await cast_has_read(served.desk, server)
        service = Service(served.desk, self.running.relay, self.running.address, self.running.work)
        town = kind.around(server, service, self.county.database_url.get_secret_value())
        self.ending.push_async_callback(town.database.close)
        return town


def app_step(server: TeamsServer) -> tuple[str, str, Given]:
    """The step that asks for a council's app at Microsoft."""
    given = {"Bot ID": server.app_id, "Tenant ID": server.tenant_id, "Client secret": server.secret}
    return "The app at Microsoft", "Check and go on", given


def channel_step(server: TeamsServer) -> tuple[str, str, Given]:
    """The step that asks for the channel of drafts in Teams."""
    return "The app in Teams", "Check and go on", {"The link of the channel for drafts": server.tenant.drafts_channel}


@asynccontextmanager
async def county_at_work(
    database_url: str, clock: PracticeClock | None = None, **settings: Any
) -> AsyncIterator[InCounty]:
    """A county with two workspaces, in which nobody has added the bot yet."""
    servers = {
        team: PracticeServer(workspace_of(team), signing_secret=SIGNING_SECRET, bot_token=f"xoxb-own-{team.lower()}")
        for team in NAMES
    }
    slack = Slack(servers)
    microsoft = Microsoft((TeamsServer(), TeamsServer(tenant_of(IN_TEAMS, guid("app of wotton")))))
    async with AsyncExitStack() as stack:
        postbox = await stack.enter_async_context(mail_server())
        for server in servers.values():
            await server.start()
            stack.push_async_callback(server.stop)
        app = web.Application()
        app.add_routes([*slack.routes(), *microsoft.routes()])
        runner = make_runner(app)
        await runner.setup()
        stack.push_async_callback(runner.cleanup)
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        slack.address = f"http://127.0.0.1:{runner.addresses[0][1]}"
        await microsoft.open(slack.address)
        for tenant in microsoft.servers:
            stack.push_async_callback(tenant.stop)
        county = county_of(slack, postbox, database_url, **settings)
        at_work = InCounty(slack, postbox, county, AsyncExitStack(), microsoft, clock=clock or PracticeClock())
        try:
            await at_work.start()
            yield at_work
        finally:
            await at_work.stack.aclose()
            await at_work.ending.aclose()
        assert [fault for server in servers.values() for fault in server.faults_seen] == []
        assert [fault for tenant in microsoft.servers for fault in tenant.service.faults_seen] == []


def county_of(slack: Slack, postbox: Postbox, database_url: str, **settings: Any) -> County:
    """The settings of the county."""
    port = free_port()
    given: dict[str, Any] = {
        "slack_client_id": CLIENT[0],
        "slack_client_secret": CLIENT[1],
        "slack_app_id": slack.servers[TEAM].workspace.app.id,
        "slack_signing_secret": SIGNING_SECRET,
        "slack_api_url": f"{slack.address}/api/",
        "slack_pace": "learned",
        "teams_service_url": f"{slack.address}/service/",
        "teams_login_url": f"{slack.address}/login/",
        "teams_keys_url": f"{slack.address}/keys/openid",
        "teams_issuer": TeamsServer.issuer,
        "web_address": f"http://127.0.0.1:{port}",
        "port": port,
        "database_url": database_url,
        "master_key": ANOTHER_KEY,
        "anchor_file": None,
        "invitations": "open",
        "smtp_host": "127.0.0.1",
        "smtp_port": postbox.port,
        "smtp_tls": "none",
        "smtp_from": "bot@county.example",
    }
    return County(**(given | settings))


def free_port() -> int:
    """A port on which nothing listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
