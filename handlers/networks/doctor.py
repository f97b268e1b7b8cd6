"""Whether the bot can sign in at each network that it publishes on. Nothing is published."""

from collections.abc import Sequence

from chatops.findings import Finding, amiss, well
from chatops.policy.publishing.connections import NetworkKind
from chatops.ports.publishing import CannotTell, Credentials, Networks, NotPublished
from handlers.networks.all import networks
from handlers.networks.calls import session_to_networks

_AGAIN = "Open the account in /council accounts and press “Change how”, or “Stop the bot posting”."

_ALLOW = "Allow it at the network: Mastodon by a new application, WordPress by the role Author. Then “Change how”."


async def check_networks(
    connected: Sequence[tuple[str, NetworkKind, Credentials | None]], *, on_this_computer: bool = False
) -> list[Finding]:
    """Sign in at each by a read. `on_this_computer` lets it reach the practice networks."""
    if not connected:
        return []
    async with session_to_networks(on_this_computer=on_this_computer) as session:
        ways = networks(session)
        return [await _check(ways, account, kind, credentials) for account, kind, credentials in connected]


async def _check(ways: Networks, account: str, kind: NetworkKind, credentials: Credentials | None) -> Finding:
    about = f"Posting on {account}"
    if credentials is None:
        return amiss(about, "What the bot signs in by does not open with the master key.", _AGAIN)
    try:
        known = await ways[kind].who(credentials)
    except NotPublished as reason:
        remedy = _AGAIN if reason.for_good else "Check that the server is there, and run this again."
        return amiss(about, f"The bot cannot sign in: {reason}.", remedy)
    except CannotTell as reason:
        return amiss(about, f"Nobody can tell: {reason}.", "Check the server's address, and run this again.")
    if known.lacks:
        said = f"The bot signs in as {known.name}, and the network does not let it do this: {', '.join(known.lacks)}."
        return amiss(about, said, _ALLOW)
    return well(about, f"The bot signs in as {known.name}.")
