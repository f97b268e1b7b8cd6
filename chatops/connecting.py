"""The chat platforms of one council: how the bot reaches each of those it uses, and what comes in by them.

A council uses Slack, Teams or both. All that the bot has to say is said by `platform`, which knows where somebody is.
"""

from collections.abc import Callable, Collection, Coroutine, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any

import aiohttp
from aiohttp import web

from chatops.desk import Desk
from chatops.policy.people import Person
from chatops.reaching_slack import SILENT_S, others_reach, reach_slack, socket_of, verification_of
from chatops.relay.deliveries import Courier
from chatops.settings.council import Settings
from chatops.settings.slack import SlackApp, slack_app
from handlers.letters.looks import looks_of
from handlers.platforms import OneOfSeveral, Platforms
from handlers.requests.installation import Installation
from handlers.slack.bolt_app import slack_dispatch
from handlers.slack.elsewhere import Elsewhere
from handlers.slack.events import event_courier as slack_events
from handlers.slack.repeats import each_once
from handlers.slack.transport.dispatch import Dispatch
from handlers.slack.transport.intake import Intake
from handlers.slack.web_api.client import SlackClient
from handlers.web.health import Figures, Probe
from handlers.web.looks import LooksPage

if TYPE_CHECKING:
    from handlers.teams.transport.intake import Dispatch as TeamsDispatch
    from handlers.teams.web_api.client import TeamsClient


@dataclass(frozen=True, slots=True)
class Connected:
    """The platforms that a council uses, and all of them as one."""

    platform: Platforms
    slack: SlackClient | None
    slack_app: SlackApp | None
    teams: "TeamsClient | None"

    def events(self, desk: Desk, installation: Installation) -> Courier:
        """Return what deals with what the platforms tell of by themselves."""
        courier: Courier | None = None
        if self.slack is not None:
            courier = slack_events(desk, self.slack, self.platform)
        if self.teams is not None:
            from handlers.teams.events import event_courier as teams_events

            courier = teams_events(desk, self.teams, self.platform, installation, courier)
        if courier is None:
            raise ValueError("a council uses Slack, Teams or both")
        return courier


@dataclass(slots=True)
class Received:
    """What comes in: addresses that are answered, work that goes on, and what is asked for the sake of health.

    `slack` and `teams` answer what Slack and Teams send, where a door that several councils share takes it in.
    """

    routes: list[web.RouteDef] = field(default_factory=list)
    slack: Dispatch | None = None
    teams: "TeamsDispatch | None" = None
    work: list[Callable[[], Coroutine[Any, Any, None]]] = field(default_factory=list)
    probes: dict[str, Probe] = field(default_factory=dict)


async def connect(
    settings: Settings, session: aiohttp.ClientSession, desk: Desk, installation: Installation
) -> Connected:
    """Return the platforms that a council uses. Raises CannotStart."""
    app = slack_app(settings)
    slack = await reach_slack(settings, app, session, desk) if app else None
    teams: TeamsClient | None = None
    if settings.teams_app_id is not None:
        from chatops.reaching_teams import reach_teams

        web_address = partial(others_reach, settings, installation)
        teams = reach_teams(settings, session, desk, slack.names_of if slack else _nobody, web_address)
    if slack and teams:
        slack.elsewhere = Elsewhere(teams.names_of)
    several: list[OneOfSeveral] = [one for one in (slack, teams) if one is not None]
    return Connected(Platforms(several, " or ".join(one.name for one in several)), slack, app, teams)


async def _nobody(_people: Collection[Person]) -> Mapping[Person, str]:
    return {}


def receive(
    settings: Settings,
    session: aiohttp.ClientSession,
    desk: Desk,
    connected: Connected,
    installation: Installation,
    figures: Figures,
    *,
    own_door: bool = True,
) -> Received:
    """Return what comes in by the platforms that a council uses; without `own_door` it is taken in elsewhere.

    Raises CannotStart.
    """
    received = Received()
    if connected.slack is not None and connected.slack_app is not None:
        own = replace(connected.platform, name=connected.slack.name)
        received.slack = each_once(slack_dispatch(desk, connected.slack, installation, connected.slack_app.token, own))
    if own_door:
        _from_slack(received, settings, desk, connected, figures)
    if connected.teams is not None:
        from chatops.reaching_teams import teams_intake
        from handlers.teams.bot_app import TeamsApp

        own = replace(connected.platform, name=connected.teams.name, logs=connected.teams.logs)
        app = TeamsApp(desk, connected.teams, own, installation)
        received.routes += LooksPage(looks_of(desk)).routes()
        received.teams = app.dispatch
        if own_door:
            received.routes += teams_intake(settings, session, app.dispatch, figures.request).routes()
    return received


def _from_slack(
    received: Received,
    settings: Settings,
    desk: Desk,
    connected: Connected,
    figures: Figures,
) -> None:
    """Take in what Slack sends by a door of the council's own."""
    slack, app, dispatch = connected.slack, connected.slack_app, received.slack
    if slack is None or app is None or dispatch is None:
        return
    verification = verification_of(settings, app)
    if settings.slack_connection == "http":
        received.routes += Intake(verification, dispatch, count=figures.request).routes()
        return
    socket = socket_of(settings, verification, dispatch, desk, slack, figures)
    received.work.append(socket.run)
    received.probes["connection"] = lambda: "silent" if socket.last_seen > SILENT_S else None
