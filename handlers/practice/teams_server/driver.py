"""Somebody at work in the practice tenant: what they write, press and fill in, and what they are shown for it."""

from __future__ import annotations

import html
from dataclasses import dataclass, field
from typing import Any, Protocol

from handlers.practice.teams_server.cards import actions_of, card_amiss, inputs_of, texts_of
from handlers.practice.teams_server.service import Service
from handlers.practice.teams_server.tenant import Json, Member, Message, Post, Tenant, guid

SUGGEST = "message:suggest"
"""The entry of the app's in the menu of a message, as its package has it."""
_SENTENCE = "application/vnd.microsoft.activity.message"


class Teams(Protocol):
    """Where somebody is at work."""

    tenant: Tenant
    service: Service

    def activity(self, member: Member, kind: str, **more: Any) -> Json:
        """Return an activity as Teams sends it."""

    async def push(self, activity: Json) -> tuple[int, Json]:
        """Send an activity to the bot; give the status of its answer and what it holds."""


class NotThere(AssertionError):
    """There is no such button, question or option in front of them."""


@dataclass
class Window:
    """A window in front of somebody."""

    title: str
    card: Json
    invoked_by: str = "task"


@dataclass
class Told:
    """What came of an act: a sentence, and the status of the answer."""

    status: int
    sentence: str = ""


@dataclass
class TeamsActor:
    """One person in Teams. ``window`` is what stands in front of them.

    ``chosen`` says which entry of the app's menu opened it and where; what is sent in it says so again.
    """

    server: Teams
    member: Member
    window: Window | None = None
    told: list[str] = field(default_factory=list)
    chosen: Json = field(default_factory=dict)

    @property
    def id(self) -> str:
        """The id of their account."""
        return self.member.id

    @property
    def dm(self) -> list[Message]:
        """What the bot has written to them."""
        return self.server.tenant.with_person(self.member).messages

    async def writes(self, text: str, files: tuple[tuple[str, bytes], ...] = ()) -> int:
        """Write to the bot in their own conversation with it, with files by their names."""
        more = {"attachments": [self._attached(name, content) for name, content in files]} if files else {}
        return (await self.server.push(self.activity("message", text=text, textFormat="plain", **more)))[0]

    def _attached(self, name: str, content: bytes) -> Json:
        """Return a file as Teams tells the bot of it:
        https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4
        """
        ident = guid(f"file:{self.server.tenant.next_id()}")
        self.server.tenant.files[ident] = content
        where = f"{self.server.service.origin}/service/files/{ident}"
        return {
            "contentType": "application/vnd.microsoft.teams.file.download.info",
            "contentUrl": f"https://thornbury-my.sharepoint.com/personal/{self.member.key}/Documents/{ident}",
            "name": name,
            "content": {"downloadUrl": where, "uniqueId": ident, "fileType": name.rpartition(".")[2].lower()},
        }

    async def installs(self) -> int:
        """Get the app."""
        self.member.installed = True
        return (await self.server.push(self.activity("installationUpdate", action="add")))[0]

    async def removes(self) -> int:
        """Take the app away again."""
        sent = self.activity("installationUpdate", action="remove")
        self.member.installed = False
        return (await self.server.push(sent))[0]

    def posts(self, text: str) -> Post:
        """Write in the drafts channel for everybody, without naming the bot, so that Teams tells it nothing."""
        post = Post(self.server.tenant.next_id(), self.member.key, text)
        self.server.tenant.posts.append(post)
        return post

    async def press(self, message: Message, which: str | int, trigger: str = "manual") -> Told:
        """Press a button of a message, by its title or place, and say yes where it asks; or refresh it (`trigger`)."""
        action = _action(actions_of(message.card), which)
        where = self._where(message)
        if action["type"] == "Action.ShowCard":
            (action,) = action["card"]["actions"]
        if action["type"] == "Action.Execute":
            done = {"type": "Action.Execute", "verb": action["verb"], "data": action["data"]}
            value = {"action": done, "trigger": trigger}
            return self._in_place(await self._invoke("adaptiveCard/action", value, replyToId=message.id, **where))
        fetch = {"data": action["data"], "context": {"theme": "default"}}
        return self._shown(await self._invoke("task/fetch", fetch, **where), "task")

    def _where(self, message: Message) -> Json:
        """Return where a button was pressed, so far as that is not somebody's own chat with the bot."""
        tenant = self.server.tenant
        if not tenant.conversations[message.conversation].channel:
            return {}
        place = {"id": message.conversation, "conversationType": "channel", "isGroup": True, "tenantId": tenant.id}
        about = {"tenant": {"id": tenant.id}, "channel": {"id": tenant.drafts_channel}}
        return {"conversation": place, "channelData": about}

    async def chooses_of(self, post: Post, command: str = SUGGEST) -> Told:
        """Choose an entry of the app's in the menu of what somebody wrote in the drafts channel."""
        author = self.server.tenant.members[post.member]
        content = f"<p>{html.escape(post.text)}</p>"
        payload = {
            "id": post.id,
            "createdDateTime": "2026-11-26T17:24:18.000Z",
            "from": {"user": {"userIdentityType": "aadUser", "id": author.id, "displayName": author.name}},
            "body": {"contentType": "html", "content": content},
            "attachments": [],
            "mentions": [],
        }
        return await self.chooses(command, payload)

    async def chooses(self, command: str, message: Json | None = None) -> Told:
        """Choose an entry of the app's menu, beside the box to write in or of somebody's message."""
        where = {"commandContext": "message", "messagePayload": message} if message else {"commandContext": "compose"}
        self.chosen = {"commandId": command} | where
        value = self.chosen | {"context": {"theme": "default"}}
        return self._shown(await self._invoke("composeExtension/fetchTask", value), "composeExtension")

    async def presses(self, which: str | int) -> Told:
        """Press a button of the window in front of them that takes nothing of what they typed."""
        action = _action(actions_of(self._window().card), which)
        if action["type"] == "Action.ShowCard":
            (action,) = action["card"]["actions"]
        if action.get("associatedInputs") != "none":
            raise NotThere(f"{action['title']} takes what is typed with it")
        return await self._send(action["data"])

    async def submits(self, which: str | int, answers: Json | None = None, *, forced: bool = False) -> Told:
        """Fill in these answers and press this button, which takes them; `forced` sends people who are not offered."""
        card = self._window().card
        typed = {one["id"]: one.get("value", "") for one in inputs_of(card)}
        for name, answer in (answers or {}).items():
            element = next((one for one in inputs_of(card) if one["id"].partition(".")[2] == name), None)
            if element is None:
                raise NotThere(f"no question {name!r} among {list(typed)}")
            found = self._directory() if forced or "choices.data" in element else {}
            typed[element["id"]] = _answer(element, answer, found)
        missing = [one["id"] for one in inputs_of(card) if one.get("isRequired") and not typed[one["id"]]]
        if missing:
            raise NotThere(f"the client asks for {missing} first")
        return await self._send(typed | _action(actions_of(card), which)["data"])

    def reads(self, thing: Message | Window | None) -> str:
        """Return what they read on a message or in a window."""
        if isinstance(thing, Window):
            return f"{thing.title}\n{texts_of(thing.card)}"
        return texts_of(thing.card) if thing else ""

    def activity(self, kind: str, **more: Any) -> Json:
        """Return what Teams sends of something that they do."""
        return self.server.activity(self.member, kind, **more)

    def _directory(self) -> dict[str, str]:
        """Everybody whom Teams finds by name, with the ids of their accounts."""
        everyone = self.server.tenant.members.values()
        return {one.name: one.id for one in everyone if one.tenant == self.server.tenant.id and not one.closed}

    def _window(self) -> Window:
        if self.window is None:
            raise NotThere("no window stands in front of them")
        return self.window

    async def _send(self, data: Json) -> Told:
        invoked_by = self._window().invoked_by
        name = "task/submit" if invoked_by == "task" else "composeExtension/submitAction"
        value = ({} if invoked_by == "task" else self.chosen) | {"data": data, "context": {"theme": "default"}}
        return self._shown(await self._invoke(name, value), invoked_by)

    async def _invoke(self, name: str, value: Json, **more: Any) -> tuple[int, Json]:
        return await self.server.push(self.activity("invoke", name=name, value=value, **more))

    def _shown(self, answer: tuple[int, Json], invoked_by: str) -> Told:
        status, body = answer
        task = body.get("task", {})
        if task.get("type") == "continue":
            value = task["value"]
            card = value["card"]["content"]
            self.server.service.faults_seen += card_amiss(card)
            self.window = Window(value["title"], card, invoked_by)
            return Told(status)
        self.window = None
        sentence = str(task.get("value", "")) if task.get("type") == "message" else ""
        return self._heard(status, sentence)

    def _in_place(self, answer: tuple[int, Json]) -> Told:
        status, body = answer
        if status == 200 and body.get("statusCode") != 200:
            self.server.service.faults_seen.append(f"no answer to a button: {body}")
        return self._heard(status, str(body.get("value", "")) if body.get("type") == _SENTENCE else "")

    def _heard(self, status: int, sentence: str) -> Told:
        if sentence:
            self.told.append(sentence)
        return Told(status, sentence)


def _action(actions: list[Json], which: str | int) -> Json:
    found = next((one for place, one in enumerate(actions) if which in {place, one["title"]}), None)
    if found is None:
        raise NotThere(f"no button {which!r} among {[one['title'] for one in actions]}")
    return found


def _answer(element: Json, answer: Any, found: dict[str, str]) -> str:
    """Return an answer as the client writes it: options by their titles, several with commas between."""
    if element["type"] != "Input.ChoiceSet":
        return str(answer)
    chosen = [answer] if isinstance(answer, str) else list(answer)
    values = found | {one["title"]: one["value"] for one in element["choices"]}
    known = values | {value: value for value in values.values()}
    missing = [one for one in chosen if one not in known]
    if missing:
        raise NotThere(f"no option {missing} among {list(values)}")
    return ",".join(known[one] for one in chosen)
