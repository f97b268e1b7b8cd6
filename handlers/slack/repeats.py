"""The same click, command or form that Slack delivers twice is worked on once, and its repeat gets the same answer.

A delivery is signed anew each time, so the signature does not show it (`replays.py`), but all that is in it is the
same, down to the trigger that Slack makes for each click. Two clicks of one person are two deliveries that differ.
"""

import asyncio
import hashlib
from collections import OrderedDict
from collections.abc import Mapping
from typing import Any

import orjson
from slack_bolt.response import BoltResponse

from handlers.slack.transport.dispatch import Dispatch

MOST_KEPT = 500
"""Answers that are remembered: at the pace of a council, those of many minutes."""


def each_once(dispatch: Dispatch, *, most: int = MOST_KEPT) -> Dispatch:
    """Return a dispatch that hands on each interaction once. What raised, or was broken off, is handed on again."""
    answers: OrderedDict[bytes, BoltResponse] = OrderedDict()
    running: dict[bytes, asyncio.Future[None]] = {}

    async def once(payload: dict[str, Any], headers: Mapping[str, str]) -> BoltResponse:
        key = _key(payload)
        if key is None:
            return await dispatch(payload, headers)
        while key in running:
            await asyncio.wait([running[key]])
        if key not in answers:
            ended = running[key] = asyncio.get_running_loop().create_future()
            try:
                answer = await dispatch(payload, headers)
                if answer.status >= 500:
                    return answer
                answers[key] = answer
            finally:
                del running[key]
                ended.set_result(None)
        if len(answers) > most:
            answers.popitem(last=False)
        return answers[key]

    return once


def _key(payload: Mapping[str, Any]) -> bytes | None:
    """Return what a delivery is recognised by; None for one that is no click, command or form of somebody's."""
    if not payload.get("trigger_id"):
        return None
    try:
        return hashlib.sha256(orjson.dumps(payload, option=orjson.OPT_SORT_KEYS)).digest()
    except orjson.JSONEncodeError:  # half a character, which somebody typed
        return None
