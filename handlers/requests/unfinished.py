"""A form for a draft that its author saves for later: kept sealed for them alone, and read when they go on with it."""

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from chatops.desk import Desk
from chatops.policy import references
from chatops.policy.drafts.unfinished import MOST_KEPT
from chatops.policy.people import Caller
from chatops.policy.pictures import FIELD
from chatops.policy.retention import SAVED_FORMS
from chatops.ports.unfinished import Unfinished
from chatops.ports.unit_of_work import UnitOfWork
from handlers.requests.request import Request
from handlers.screens.answers import Answers
from handlers.screens.drafts.pictures import pictures_in

_NAMED = "saved:"
"""How the name of a form that was saved begins: a form that goes on with it carries the name."""


@dataclass(frozen=True, slots=True)
class Saved:
    """A form as it was saved. `carries` is what it carried: a revision, a suggestion, or nothing.

    `platform` is where the people are known by the ids that are in its answers.
    """

    name: str
    answers: Answers
    carries: str = ""
    platform: str = ""


async def save(request: Request, digests: tuple[str, ...]) -> str | None:
    """Keep the form in front of somebody with the pictures that came with it; None where they keep too many already.

    What a form that goes on with a saved one holds is kept in that one's place, and so is what revises the same draft;
    what is kept already with the same words is not kept twice.
    """
    alts = {FIELD + digest: "" for digest in digests if FIELD + digest not in request.answers.texts}
    answers = replace(request.answers, texts={**request.answers.texts, **alts}, files={})
    pictures = {one.digest for one in pictures_in(answers)}
    by, now = request.caller.person, request.desk.clock.now()

    def write(work: UnitOfWork) -> str | None:
        kept = [_read(one) for one in work.unfinished.of(work.people.identities_of(by), now=now)]
        goes_on = (one for one in kept if request.text and request.text in {one.name, one.carries})
        same = next(goes_on, None) or next((one for one in kept if one.answers.texts == answers.texts), None)
        if same is None and len(kept) >= MOST_KEPT:
            return None
        name = same.name if same else _NAMED + secrets.token_hex(16)
        saved = Saved(name, answers, same.carries if same else _carried(request.text), request.caller.identity.platform)
        work.unfinished.keep(Unfinished(name, by, now, _body(saved)))
        work.pictures.wait(by, pictures, until=now + work.retention.of(SAVED_FORMS).kept_for)
        return name

    return await request.desk.records.write(write)


async def saved_by(desk: Desk, caller: Caller, name: str) -> Saved | None:
    """Return what somebody saved under this name; None when it is not kept, or is another's."""
    if not name.startswith(_NAMED):
        return None
    kept = await desk.look(lambda work, now: work.unfinished.of(work.people.identities_of(caller.person), now=now))
    return next((_read(one) for one in kept if one.name == name), None)


async def forget_saved(desk: Desk, caller: Caller, carries: str) -> None:
    """Remove the saved form that somebody has sent or thrown away: by its name, or by the revision that it carries."""
    kept = await desk.look(lambda work, now: work.unfinished.of(work.people.identities_of(caller.person), now=now))
    names = [one.name for one in map(_read, kept) if carries and carries in {one.name, one.carries}]

    def remove(work: UnitOfWork) -> None:
        for name in names:
            work.unfinished.remove(name, work.people.identities_of(caller.person))

    if names:
        await desk.records.write(remove)


def _carried(text: str) -> str:
    """Return the revision or the suggestion that a form carried; words that were typed before are in it by now."""
    return text if text.startswith("[") or references.read(text, references.SUGGESTION) else ""


def _body(saved: Saved) -> str:
    answers = saved.answers
    whole = {
        "title": answers.text("title"),
        "words": answers.text("words"),
        "carries": saved.carries,
        "platform": saved.platform,
        "texts": dict(answers.texts),
        "options": dict(answers.options),
        "picked": dict(answers.picked),
        "users": dict(answers.users),
    }
    return json.dumps(whole, ensure_ascii=False)


def _read(kept: Unfinished) -> Saved:
    whole: Mapping[str, Any] = json.loads(kept.body)
    several = {name: {key: tuple(values) for key, values in whole[name].items()} for name in ("options", "users")}
    answers = Answers(whole["texts"], several["options"], whole["picked"], several["users"])
    return Saved(kept.name, answers, whole["carries"], whole["platform"])
