"""Who is let in: Microsoft's service, for our app, in our tenant, with an activity of Teams.

The address of the service is checked with particular care, because the bot sends its own token there: it has to be the
same in the token and in the activity, and Microsoft's. The claim is written `serviceurl`, in small letters; the
documentation writes `serviceUrl`, and who asks for that name checks nothing.
"""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Protocol

from handlers.teams.transport.rejections import Reason, Rejected
from handlers.teams.transport.signing_keys import SigningKey

ISSUER: Final = "https://api.botframework.com"
SERVICE: Final = "https://smba.trafficmanager.net"
CHANNEL: Final = "msteams"
LEEWAY_S: Final = 300.0
"""How far the service's clock may be from ours, both ways."""
_PATH: Final = re.compile(r"(/[A-Za-z0-9_~-]+(\.[A-Za-z0-9_~-]+)*)*/?")


@dataclass(frozen=True, slots=True)
class Verification:
    """What a request must match to be let in.

    Args:
        app_id: the app's own id, which a token is made out to.
        tenant_id: the council's tenant in Microsoft 365.
        issuer: who signs; another than Microsoft's service only in practice.
        service: the beginning of the address at which the service is answered; another only in practice.

    Raises:
        ValueError: something is missing; an empty id would let anybody in.
    """

    app_id: str
    tenant_id: str
    issuer: str = ISSUER
    service: str = SERVICE

    def __post_init__(self) -> None:
        if not all((self.app_id, self.tenant_id, self.issuer, self.service)):
            raise ValueError("An app, a tenant, an issuer and a service are needed, none of them empty.")

    def of(self, app_id: Any) -> "Verification":
        """Return this, where a token is made out to the app. Raises Rejected."""
        if app_id != self.app_id:
            raise Rejected(Reason.CLAIMS)
        return self


class Apps(Protocol):
    """The apps that a door is for: one, or that of each council of a county."""

    def of(self, app_id: Any) -> Verification:
        """Return what a request must match whose token is made out to this app. Raises Rejected."""


def service_named_in(claims: Mapping[str, Any], verification: Verification, now: float) -> str:
    """Return the address of the service that a token names, once it is whole, in time and for this app.

    `now` is in seconds since 1970.

    Raises:
        Rejected: it is not.
    """
    if claims.get("iss") != verification.issuer or claims.get("aud") != verification.app_id:
        raise Rejected(Reason.CLAIMS)
    begins, ends, service = _time(claims.get("nbf")), _time(claims.get("exp")), claims.get("serviceurl")
    if type(service) is not str:
        raise Rejected(Reason.CLAIMS)
    if not begins - LEEWAY_S <= now < ends + LEEWAY_S:
        raise Rejected(Reason.STALE)
    return service


def _time(value: Any) -> float:
    if type(value) not in {int, float} or not math.isfinite(value):
        raise Rejected(Reason.CLAIMS)
    return float(value)


def check_activity(activity: Mapping[str, Any], service: str, key: SigningKey, verification: Verification) -> None:
    """See that an activity came from the service of the token, by the key's channel, for our app, in our tenant.

    Raises:
        Rejected: it did not.
    """
    sender = _inside(activity, "from")
    conversation = _inside(activity, "conversation")
    named = (activity.get("type"), sender.get("id"), conversation.get("id"))
    if not all(type(name) is str and name for name in named):
        raise Rejected(Reason.MALFORMED)
    written = activity.get("serviceUrl")
    if type(written) is not str or written.removesuffix("/") != service.removesuffix("/"):
        raise Rejected(Reason.SERVICE)
    if not written.startswith(verification.service) or not _PATH.fullmatch(written[len(verification.service) :]):
        raise Rejected(Reason.SERVICE)
    if activity.get("channelId") != CHANNEL or CHANNEL not in key.endorsements:
        raise Rejected(Reason.UNENDORSED)
    if _inside(activity, "recipient").get("id") != f"28:{verification.app_id}":
        raise Rejected(Reason.FOREIGN)
    tenant = _inside(_inside(activity, "channelData"), "tenant")
    tenants = [place[name] for place, name in ((conversation, "tenantId"), (tenant, "id")) if name in place]
    if not tenants or any(one != verification.tenant_id for one in tenants):
        raise Rejected(Reason.FOREIGN)


def _inside(thing: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = thing.get(name, {})
    if type(found) is not dict:
        raise Rejected(Reason.MALFORMED)
    return found
