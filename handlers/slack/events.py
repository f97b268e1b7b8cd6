"""What Slack tells of by itself: somebody wrote to the bot, or opened its Home tab.

An event is kept in the inbox before Slack is told that it arrived, and dealt with from there by a letter. What
somebody wrote stays for a day, sealed, so that a form can be opened with it; the number of an event stays longer, so
that a repeat is recognised.
"""

import json
from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta
from typing import Any

from chatops.desk import Desk
from chatops.outbox.letter import Letter
from chatops.policy.people import AccountStatus, Caller
from chatops.policy.retention import TYPED_WORDS
from chatops.ports.unit_of_work import UnitOfWork
from chatops.relay.deliveries import Courier
from chatops.relay.delivery import TryAgain
from handlers.answering.commands import said_in_chat
from handlers.answering.own_events import OWN_EVENTS
from handlers.platform import Platform
from handlers.receiving.taken_in import take_in
from handlers.requests.identities import as_person_here
from handlers.requests.kept_words import is_kept
from handlers.slack.edits import amend
from handlers.slack.spoken import has_files, is_spoken
from handlers.slack.transport.payload_text import EDITS, as_typed, event_key
from handlers.slack.web_api.client import SlackClient
from handlers.steps import home

Event = Mapping[str, Any]

EVENTS_REMEMBERED = timedelta(days=2)
"""How long the number of an event is kept so that a repeat is recognised; Slack repeats within hours."""


async def keep_event(desk: Desk, body: Mapping[str, Any]) -> None:
    """Keep what Slack tells of. What is raised makes Slack tell it again."""
    event = body.get("event") or {}
    if event_name(event) not in EVENTS:
        return
    if event.get("subtype") in EDITS:
        await amend(desk, event)
        return
    await take_in(desk, event_key(event, str(body["event_id"])), event)


def event_name(event: Event) -> str:
    """Return the name of an event as one subscribes to it: `message.im`, `app_home_opened`."""
    return ".".join(str(part) for part in (event.get("type"), event.get("channel_type")) if part)


def event_courier(desk: Desk, workspace: SlackClient, platform: Platform | None = None) -> Courier:
    """Return what deals with an event from the inbox; its body goes once it has been dealt with.

    `platform` is where people are told who may be elsewhere than on Slack.
    """

    async def deal_with(letter: Letter) -> None:
        body = await desk.look(lambda work, _now: work.inbox.body(letter.reference))
        event = json.loads(body) if body is not None else {}
        name = event_name(event)
        if name in EVENTS:
            await EVENTS[name](desk, workspace, event)
        elif name in OWN_EVENTS:
            await OWN_EVENTS[name](desk, platform or workspace, event)
        now = desk.clock.now()

        def done(work: UnitOfWork) -> None:
            if not (is_kept(event) or (event.get("type") == "message" and is_spoken(event))):
                work.inbox.done(letter.reference)
            work.inbox.clear(before=now - TYPED_WORDS.kept_for)
            work.inbox.forget(before=now - EVENTS_REMEMBERED)

        await desk.records.write(done)

    return deal_with


async def _on_direct_message(desk: Desk, workspace: SlackClient, event: Event) -> None:
    """Somebody wrote to the bot: it is answered with what they can do here.

    What the bot itself wrote, and notices of Slack's own (which have a subtype), are passed over. Raises TryAgain,
    Undeliverable.
    """
    if not is_spoken(event):
        return
    caller = await _known(desk, workspace, str(event["user"]))
    meant = said_in_chat(as_typed(str(event.get("text") or "")))
    key, files = event_key(event), has_files(event)
    card = await home.greeting_for(desk, caller, workspace, typed=key, files=files, meant=meant)
    if card is not None:
        await workspace.post(str(event["channel"]), card)


async def _on_home_opened(desk: Desk, workspace: SlackClient, event: Event) -> None:
    """Somebody opened the Home tab: draw what waits for them. Raises TryAgain, Undeliverable."""
    if event.get("tab") != "home":
        return
    user = str(event["user"])
    await workspace.show_home(user, await home.home_for(desk, await _known(desk, workspace, user)))


EVENTS: dict[str, Callable[[Desk, SlackClient, Event], Awaitable[None]]] = {
    "message.im": _on_direct_message,
    "app_home_opened": _on_home_opened,
}
"""What Slack is to tell of, by the names under which one subscribes to it."""


async def _known(desk: Desk, workspace: SlackClient, user: str) -> Caller:
    """Return who this is. Nobody waits for the answer, so Slack is asked again later when it does not say. Raises
    TryAgain.
    """
    caller = await workspace.caller(user)
    if caller.status is AccountStatus.UNKNOWN:
        raise TryAgain("users.info does not say who this is")
    return await as_person_here(desk, caller)
