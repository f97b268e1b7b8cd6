"""What `/purdah` and Home say of drafts, wherever each of them stands."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from chatops.desk import Desk
from chatops.policy.drafts.draft import Draft, Verdict
from chatops.policy.drafts.stages import Stage
from handlers.views.purdah.window import see_affected, see_purdah
from tests.support.council import (
    approved,
    as_it_stands,
    caller,
    held,
    lapsed,
    posted,
    purdah_on,
    released,
    routed,
    submitted,
    turn_down,
    unconfirmed,
    withdraw,
)

Bring = Callable[[Desk], Awaitable[Draft]]


async def sent_back(desk: Desk) -> Draft:
    draft = await routed(desk)
    await turn_down(desk, draft, Verdict.CHANGES_REQUESTED)
    return draft


async def rejected(desk: Desk) -> Draft:
    draft = await routed(desk)
    await turn_down(desk, draft, Verdict.REJECTED)
    return draft


async def withdrawn(desk: Desk) -> Draft:
    draft = await routed(desk)
    await withdraw(desk, draft)
    return draft


STANDS: dict[Stage, tuple[Bring, str | None]] = {
    Stage.SUBMITTED: (submitted, "sent in"),
    Stage.ROUTED: (routed, "waits for a decision"),
    Stage.CHANGES_REQUESTED: (sent_back, "waits for its author"),
    Stage.APPROVED: (approved, "approved"),
    Stage.UNCONFIRMED: (unconfirmed, "approved, and waits to be confirmed"),
    Stage.HELD: (held, "approved and held"),
    Stage.RELEASED: (released, "being posted by hand"),
    Stage.POSTED: (posted, None),
    Stage.REJECTED: (rejected, None),
    Stage.WITHDRAWN: (withdrawn, None),
    Stage.LAPSED: (lapsed, None),
}


@pytest.mark.parametrize("stage", Stage)
async def test_a_period_is_shown_with_what_it_stops_wherever_a_draft_stands(desk: Desk, stage: Stage) -> None:
    bring, words = STANDS[stage]
    draft = await bring(desk)
    assert (await as_it_stands(desk, draft.reference)).stage is stage
    if stage is not Stage.HELD:  # it is held by a period that is set already
        await purdah_on(desk)
    (window,) = await desk.look(lambda work, now: work.purdah.not_over(now))
    clerk: Any = {"by": caller("clerk")}
    seen = (await desk.look(see_purdah, **clerk)).affected
    assert (await desk.look(see_affected, reference=window.reference, **clerk)).lines == seen
    if stage is Stage.RELEASED:
        words = STANDS[Stage.HELD][1]
    said = ["".join(map(str, line)) for line in seen]
    assert said == ([f"{draft.reference}, from {draft.author}: {words}, to be posted once approved"] if words else [])
