"""Which council of a county an activity of Teams is for: each has an app of its own in Microsoft Entra, in its tenant.

Bots that are made now work in one tenant alone, so each council's administrator makes one, and all of them send to one
address here. The app that a token is made out to says which council is meant; of that council alone the tenant is
accepted. An app and a tenant belong to one council: who came first keeps them.

Source: https://learn.microsoft.com/azure/bot-service/bot-service-quickstart-registration
"""

from typing import Any, Final

import structlog

from chatops.cli.county.hosted import Hosted

log = structlog.get_logger()

ANOTHERS: Final = (
    "This app or this tenant is that of a council which is here already. A tenant is one council's, and a council has "
    "one app: give the app that it has, or ask whoever looks after this bot."
)


class Tenants:
    """The apps of all councils that use Teams."""

    def __init__(self) -> None:
        self._by_app: dict[str, Hosted] = {}
        self._by_tenant: dict[str, Hosted] = {}

    def note(self, one: Hosted) -> None:
        """Note which app and which tenant are a council's now; what is another's already is not taken from it."""
        self.forget(one)
        app, tenant = one.teams
        if not (app and tenant and one.has_proven_its_app):
            return
        if self.taken_by_another(one, app, tenant):
            log.error("teams_app_of_another_council", council=one.team)
            return
        self._by_app[app] = self._by_tenant[tenant] = one

    def forget(self, one: Hosted) -> None:
        """Note that a council has no app."""
        for known in (self._by_app, self._by_tenant):
            for name in [name for name, whose in known.items() if whose is one]:
                del known[name]

    def taken_by_another(self, one: Hosted | None, app: str, tenant: str) -> bool:
        """Return whether this app or this tenant is that of another council."""
        return any(whose is not one for whose in (self._by_app.get(app), self._by_tenant.get(tenant)) if whose)

    def of_tenant(self, tenant: str) -> Hosted | None:
        """Return the council of a tenant."""
        return self._by_tenant.get(tenant)

    def of_app(self, app: Any) -> Hosted | None:
        """Return the council of an app."""
        return self._by_app.get(app) if isinstance(app, str) else None
