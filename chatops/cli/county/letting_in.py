"""A council is let in to a county: what lets the bot into its workspace, or its app at Microsoft, is kept."""

from collections.abc import Callable
from typing import Final

from chatops.cli.county.councils import Councils
from chatops.cli.county.hosted import Hosted
from chatops.cli.county.invitations import KEPT_AS, Invitation
from chatops.cli.county.tenants import ANOTHERS
from chatops.cli.county.tokens import note_token
from chatops.cli.setting_up.progress import Progress
from chatops.cli.setting_up.step import Amiss
from handlers.slack.oauth import Added

_NEW: Final = "A council that joins in Microsoft Teams"
"""What it is called until it says so."""


class NotInvited(Exception):
    """A council is new here, and whoever adds it has no invitation that stands."""


Guest = Callable[[], Invitation | None]
"""Gives the invitation of a new council; None where it needs none. Raises NotInvited."""


async def let_in(councils: Councils, added: Added, invited: Guest) -> Hosted:
    """Keep what lets the bot into a workspace, new or known, and return whose it is.

    Raises NotInvited: it is a new one, and nothing was kept.
    """
    await councils.look()
    invitation = None if councils.serves(added.team_id) else invited()
    one = await councils.joined("slack", added.team_id, added.team_name)
    one.progress.keep(SLACK_TEAM_ID=added.team_id, SLACK_ENTERPRISE_ID=added.enterprise_id)
    note_token(one.progress, added.token)
    _note(one, invitation)
    one.progress.settings.setdefault("COUNCIL_NAME", added.team_name)
    await councils.keep(one)
    one.is_in = True
    return one


def _note(one: Hosted, invitation: Invitation | None) -> None:
    """Keep with which invitation a new council joined, and what it is called there."""
    if invitation is not None:
        one.progress.keep(**{KEPT_AS: invitation.number})
        one.progress.settings.setdefault("COUNCIL_NAME", invitation.council)


async def let_in_tenant(councils: Councils, given: Progress, invited: Guest) -> Hosted:
    """Keep the app that Microsoft gives a token for, of a council new or known, and return whose it is.

    Raises Amiss: it is not the app that the council of this tenant is served by; NotInvited: it is a new one.
    """
    await councils.look()
    app, tenant = given.settings["TEAMS_APP_ID"], given.settings["TEAMS_TENANT_ID"]
    one = councils.tenants.of_tenant(tenant)
    if councils.tenants.taken_by_another(one, app, tenant) or (one is not None and one.teams[0] != app):
        raise Amiss(ANOTHERS)
    if one is None:
        invitation = invited()
        one = await councils.joined("teams", tenant, _NEW)
        _note(one, invitation)
        one.progress.finish("teams")
    one.progress.keep(**given.settings)
    await councils.keep(one)
    one.is_in = True
    return one
