"""How the bot calls Slack and Microsoft: by the proxy that the environment names, where it names one."""

from urllib.request import getproxies

import aiohttp


def new_session() -> aiohttp.ClientSession:
    """Return a session that obeys `HTTPS_PROXY` and its like.

    Where none is set it is not looked for again: aiohttp would go through the environment and `.netrc` at each call, in
    a thread, which was a tenth of what the bot did for a draft.
    """
    return aiohttp.ClientSession(trust_env=a_proxy_is_set())


def a_proxy_is_set() -> bool:
    """Return whether calls are to go by a proxy."""
    return not getproxies().keys().isdisjoint({"http", "https", "ws", "wss"})
