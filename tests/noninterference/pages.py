"""The pages that a council's people open in a browser: the record, list by list, and the calendar."""

import re
from collections.abc import Iterator
from typing import Any

import aiohttp

from handlers.practice.people.driver import Outcome
from handlers.practice.server import PracticeServer

_AWAY = re.compile(r'href="(/[^"?#]*(?:\?[^"#]*)?)"')
_MOST = 40


async def pages_of(server: PracticeServer, address: str) -> dict[str, list[str]]:
    """Return what the Clerk reads of the record, page after page as the links lead, and what the calendar holds."""
    clerk, found = server.person("clerk"), dict[str, list[str]]()
    opened = _addresses(await clerk.command("/council", "record", "dm"))
    calendar = _addresses(await clerk.command("/purdah", "calendar", "dm"))
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
        for one in calendar:
            if "/calendar/" in one:
                async with session.get(one) as answer:
                    found["calendar"] = (await answer.text()).splitlines()
        for one in opened:
            async with session.post(one) as answer:
                found["page"] = (await answer.text()).splitlines()
        left = [*_AWAY.findall("\n".join(found.get("page", ())))]
        for one in left:
            if len(found) < _MOST and f"page {one}" not in found:
                async with session.get(address + one) as answer:
                    if "text/html" in answer.headers.get("Content-Type", ""):
                        found[f"page {one}"] = (await answer.text()).splitlines()
                        left += _AWAY.findall("\n".join(found[f"page {one}"]))
    return found


def _addresses(outcome: Outcome) -> list[str]:
    return [one for message in outcome.ephemerals for one in _in(message.blocks)]


def _in(shown: Any) -> Iterator[str]:
    if isinstance(shown, dict):
        yield from ([shown["url"]] if isinstance(shown.get("url"), str) else [])
        yield from (one for value in shown.values() for one in _in(value))
    elif isinstance(shown, list):
        yield from (one for value in shown for one in _in(value))
    elif isinstance(shown, str):
        yield from re.findall(r"http://127[^\s>|]+", shown)
