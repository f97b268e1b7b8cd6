"""An error of Slack's Web API as couriers raise it: whose fault it is, and for how long Slack asks to be left alone."""

from collections.abc import Callable
from datetime import timedelta

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from chatops.relay.delivery import LaneShut, PlatformAway, Undeliverable, Unreachable
from handlers.platform import MessageGone
from handlers.slack.web_api.error_codes import ITS_PACE, Fault, fault_of
from handlers.slack.web_api.pace import put_off


def code_of(error: SlackApiError) -> str:
    """Return Slack's code of an error; `no_code` where the answer holds none."""
    answer = error.response
    code = answer.get("error") if isinstance(answer, AsyncSlackResponse) and isinstance(answer.data, dict) else None
    return str(code or "no_code")


def is_too_soon(error: SlackApiError) -> bool:
    """Return whether Slack was asked too often."""
    return getattr(error.response, "status_code", 0) == 429 or code_of(error) in ITS_PACE


def classed(error: SlackApiError, method: str, place: str) -> Exception:
    """Return the error as couriers raise it. `place` is what the call was about."""
    code, status = code_of(error), getattr(error.response, "status_code", 0)
    if is_too_soon(error):
        asked = str(getattr(error.response, "headers", {}).get("Retry-After", ""))
        return put_off(method, code, timedelta(seconds=int(asked) if asked.isdigit() else 1))
    if status >= 500 or code == "no_code":
        return PlatformAway(f"{code} ({status})")
    return _BY_FAULT[fault_of(code, place)](code)


_BY_FAULT: dict[Fault, Callable[[str], Exception]] = {
    Fault.LETTER: Undeliverable,
    Fault.PLACE: Unreachable,
    Fault.LANE: LaneShut,
    Fault.GONE: MessageGone,
    Fault.PLATFORM: PlatformAway,
}
