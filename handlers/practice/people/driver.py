"""Acts as a person at the practice council: what tests and the browser page use.

A person can do only what a Slack client would let them do; anything else raises Impossible. Tests of forged
and foreign requests say ``forced=True``, which sends it all the same.
"""

from __future__ import annotations

import base64
from typing import Any

from handlers.practice.council.errors import Impossible
from handlers.practice.council.workspace import Channel, Json, Message, View
from handlers.practice.people import finding, guards
from handlers.practice.people.forms import FormFiller
from handlers.practice.people.outcome import Outcome, Watch
from handlers.practice.slack_server import answers, inputs, messages, payloads, views
from handlers.practice.slack_server.methods import HISTORY_SCOPES
from handlers.practice.slack_server.reading import escape


class Actor(FormFiller):
    """One person, able to do what a Slack client lets a person do."""

    async def command(self, command: str, text: str = "", channel: str = "drafts", *, forced: bool = False) -> Outcome:
        """Type a slash command in a channel, named by key, name or id; "dm" is the direct channel with the bot."""
        place = self.council.workspace
        where = place.direct(self.id) if channel == "dm" else place.channel(channel)
        if not forced:
            guards.can_sign_in(self.person)
            guards.can_write(self.person, where)
            guards.is_ours(self.council, self.person)
            if command not in place.app.commands:
                known = ", ".join(place.app.commands)
                raise Impossible(f"{command} is not a command here; there is: {known}.")
        watch = Watch(self)
        payload = payloads.command(self.council, self.person, where, command, text)
        answer = await self._deliveries.send("slash_commands", payload)
        trouble = answers.after_command(self.council, self.person, where, command, answer)
        return watch.outcome(answer, trouble)

    async def press(
        self,
        where: Message | View,
        words: str,
        value: Any = None,
        *,
        block_id: str = "",
        confirm: bool = True,
        forced: bool = False,
    ) -> Outcome:
        """Press a button, or choose ``value`` in a select, menu or picker, in a message or view.

        ``words`` are the label or the action id. Where a dialog asks, ``confirm`` is the answer to it; False sends
        nothing. The message may be an old version that this person once saw.
        """
        block, element = finding.element(where, words, block_id)
        if not forced:
            guards.can_sign_in(self.person)
            guards.can_reach(self.council, self.person, where)
        if "confirm" in element and not confirm:
            return Outcome(sent=False)
        state = inputs.chosen(self.council.workspace, element, value) if element["type"] != "button" else {}
        chosen = state.get(inputs.KEYS.get(element["type"], ""))
        action = payloads.action(self.council, block, element, chosen)
        watch = Watch(self)
        if isinstance(where, View):
            live = self.council.workspace.find_view(where.id) or where
            inputs.keep(live.values, block, element, state)
            payload = payloads.view_actions(self.council, self.person, live, [action])
        else:
            key = payloads.card_key(self.person, where)
            inputs.keep(self.council.workspace.card_values.setdefault(key, {}), block, element, state)
            payload = payloads.message_actions(self.council, self.person, where, [action])
        answer = await self._deliveries.send("interactive", payload)
        return watch.outcome(answer, answers.after_click(self.council, self.person, answer))

    async def say(self, text: str, channel: str = "dm", thread_ts: str = "", files: tuple[str, ...] = ()) -> Outcome:
        """Write a message, by default to the bot directly, with files by their ids. The bot hears of it if it may."""
        place = self.council.workspace
        guards.can_sign_in(self.person)
        if channel == "dm":
            guards.is_ours(self.council, self.person)
        where = place.direct(self.id) if channel == "dm" else place.channel(channel)
        guards.can_write(self.person, where)
        watch = Watch(self)
        message = messages.post(self.council, where, self.id, escape(text), thread_ts=thread_ts)
        kind = {"public": "channel", "private": "group", "im": "im"}[where.kind]
        event = "message." + {"public": "channels", "private": "groups", "im": "im"}[where.kind]
        heard = event in place.app.events and HISTORY_SCOPES[where.kind] in place.app.scopes
        if not heard or place.app.bot_user not in where.members:
            return watch.outcome()
        shown = messages.as_slack(self.council, message)
        if files:
            kept = [place.files[one] for one in files]
            shown["files"] = [{key: value for key, value in one.items() if key != "content"} for one in kept]
            shown["subtype"] = "file_share"
        about = {"channel": where.id, "channel_type": kind, "event_ts": message.ts}
        return watch.outcome(await self._deliveries.send_event({**shown, **about}))

    async def open_home(self) -> Outcome:
        """Look at the bot's Home tab, which tells the bot so."""
        guards.can_sign_in(self.person)
        guards.is_ours(self.council, self.person)
        watch = Watch(self)
        if "app_home_opened" not in self.council.workspace.app.events:
            return watch.outcome()
        event: Json = {"type": "app_home_opened", "user": self.id, "tab": "home", "event_ts": self._stamp()}
        event["channel"] = self.council.workspace.direct(self.id).id
        home = self.council.workspace.homes.get(self.id)
        if home is not None:
            event["view"] = views.as_slack(self.council, home)
        return watch.outcome(await self._deliveries.send_event(event))

    async def shortcut(self, callback_id: str) -> Outcome:
        """Use one of the bot's global shortcuts."""
        guards.can_sign_in(self.person)
        guards.has_shortcut(self.council, callback_id, "global")
        watch = Watch(self)
        payload = payloads.shortcut(self.council, self.person, callback_id)
        answer = await self._deliveries.send("interactive", payload)
        return watch.outcome(answer, answers.after_click(self.council, self.person, answer))

    async def message_action(self, message: Message, callback_id: str) -> Outcome:
        """Use one of the bot's message shortcuts on a message this person sees."""
        guards.can_sign_in(self.person)
        guards.can_reach(self.council, self.person, message)
        guards.has_shortcut(self.council, callback_id, "message")
        watch = Watch(self)
        payload = payloads.message_action(self.council, self.person, message, callback_id)
        answer = await self._deliveries.send("interactive", payload)
        return watch.outcome(answer, answers.after_click(self.council, self.person, answer))

    async def join(self, channel: str) -> Outcome:
        """Join a channel, or be let into a private one; its messages can be seen from then on."""
        place = self.council.workspace
        where = place.channel(channel)
        if self.id in where.members:
            raise Impossible(f"{self.person.real_name} is in {channel} already.")
        knew = place.can_see(self.person, where)
        watch = Watch(self)
        where.members.append(self.id)
        if not knew:
            for message in self._standing(where):
                body = {"text": message.text, "blocks": message.blocks, "metadata": message.metadata}
                at = f"{message.channel}/{message.ts}/{message.version}"
                self.council.note_seen(self.id, "message", at, body)
        return await self._moved("member_joined_channel", where, watch)

    async def leave(self, channel: str) -> Outcome:
        """Leave a channel."""
        where = self.council.workspace.channel(channel)
        if self.id not in where.members:
            raise Impossible(f"{self.person.real_name} is not in {channel}.")
        where.members.remove(self.id)
        return await self._moved("member_left_channel", where, Watch(self))

    def upload(self, name: str, content: bytes, mimetype: str = "text/plain") -> str:
        """Bring a file and give its id, to be put in a file input."""
        place = self.council.workspace
        ident = f"F{place.next_number('file'):09d}"
        url = f"{self.council.address}/files-pri/{ident}"
        place.files[ident] = {
            "id": ident,
            "name": name,
            "title": name,
            "mimetype": mimetype,
            "filetype": name.rsplit(".", 1)[-1].lower(),
            "size": len(content),
            "user": self.id,
            "mode": "hosted",
            "url_private": url,
            "url_private_download": url,
            "content": base64.b64encode(content).decode(),
        }
        return ident

    def _stamp(self) -> str:
        return f"{self.council.clock.now().timestamp():.6f}"

    async def _moved(self, kind: str, where: Channel, watch: Watch) -> Outcome:
        place = self.council.workspace
        self.council.changes.happened()
        if kind not in place.app.events or place.app.bot_user not in where.members:
            return watch.outcome()
        letter = {"public": "C", "private": "G"}[where.kind]
        event = {"type": kind, "user": self.id, "channel": where.id, "channel_type": letter}
        event |= {"team": self.person.team_id, "event_ts": self._stamp()}
        return watch.outcome(await self._deliveries.send_event(event))
