"""The one door for what Teams sends to any council of a county: the app that a token is made out to says which."""

from typing import Any, Final

from chatops.cli.county.hosted import Hosted
from chatops.cli.county.tenants import Tenants
from chatops.opening import Around
from chatops.reaching_teams import teams_verification
from chatops.settings.county import County
from handlers.receiving.answers import Answer
from handlers.teams.showing import NOTHING, said, said_in_place
from handlers.teams.transport.intake import Intake
from handlers.teams.transport.rejections import Reason, Rejected
from handlers.teams.transport.signing_keys import SigningKeys
from handlers.teams.transport.verification import Verification

_WAIT: Final = Answer(503)
"""Not known to be kept."""


class TeamsDoor:
    """Hands each activity to the council whose app it was sent to.

    Args:
        county: where Microsoft's service is.
        tenants: which council has which app.
    """

    def __init__(self, county: County, tenants: Tenants) -> None:
        self._county = county
        self._tenants = tenants

    def intake(self, around: Around) -> Intake:
        """Return what takes in what Teams sends."""
        keys = SigningKeys(around.session, self._county.teams_keys_url)
        return Intake(self, keys, self.dispatch, count=around.figures.request)

    def of(self, app_id: Any) -> Verification:
        """Return what a request must match that is made out to this app. Raises Rejected: it is no council's."""
        one = self._tenants.of_app(app_id)
        if one is None:
            raise Rejected(Reason.APP)
        return teams_verification(self._county, *one.teams)

    async def dispatch(self, activity: dict[str, Any]) -> Answer:
        """Have the council answer whose app it was sent to, which the door has made sure of."""
        one = self._tenants.of_app(activity["recipient"]["id"].removeprefix("28:"))
        served = one.served if one is not None else None
        if one is None or served is None or served.received.teams is None:
            return _not_served(one, activity)
        async with one.turns:
            return await served.received.teams(activity)


def _not_served(one: Hosted | None, activity: dict[str, Any]) -> Answer:
    """Answer where nobody can: whoever pressed or sent something is told."""
    is_set_up = one is not None and one.is_set_up
    if activity.get("type") != "invoke":
        return _WAIT if is_set_up else NOTHING
    says = (
        "The bot does not work for your council now, and whoever looks after it has been told. Nothing was changed. "
        "Try again later."
        if is_set_up
        else "The bot is not set up for your council yet. Nothing was changed."
    )
    return said_in_place(says) if activity.get("name") == "adaptiveCard/action" else said(says)
