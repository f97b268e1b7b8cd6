"""What follows an approval: the release is first, each card is drawn once, and what was sent is kept as it settles."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from chatops.desk import Desk
from chatops.flow.drafts.post import release_draft
from chatops.flow.drafts.route import route_draft
from chatops.outbox.letter import Letter, LetterKind
from chatops.policy.drafts.draft import Draft
from chatops.policy.drafts.stages import Stage
from chatops.policy.people import AccountStatus, Caller
from chatops.ports.unit_of_work import UnitOfWork
from chatops.relay.delivery import Delivered, PlatformAway, Sent
from chatops.relay.relay import Relay
from storage.engine import Database
from tests.support.council import PEOPLE, StillClock, approve, as_it_stands, routed, tomorrow_at_noon
from tests.support.postman import Postman, card, waiting, write
from tests.support.relays import relay_of

SEEN = (LetterKind.DECISION_CARD, LetterKind.STATUS_CARD, LetterKind.AUTHOR_CARD, LetterKind.HANDOVER_CARD)


async def _open_account(_reference: str) -> Mapping[str, Any]:
    return {"approver": Caller(PEOPLE["clerk"], AccountStatus.ACTIVE)}


async def _nobody_says(_reference: str) -> Mapping[str, Any]:
    raise PlatformAway("ratelimited")


def _relay(desk: Desk, postman: Postman, inquiry: Any = _open_account) -> Relay:
    steps = {LetterKind.ROUTE: route_draft, LetterKind.RELEASE: release_draft}
    shown = dict.fromkeys(set(LetterKind) - set(steps), postman)
    return relay_of(desk, steps, shown, inquiries={LetterKind.RELEASE: inquiry})


async def _approved(desk: Desk, relay: Relay, postman: Postman, **changes: Any) -> Draft:
    draft = await routed(desk, **changes)
    while await relay.round():
        pass
    postman.delivered.clear()
    await approve(desk, draft)
    return draft


def _cards(postman: Postman) -> list[tuple[LetterKind, str]]:
    shown = [one for one in postman.delivered if one.kind in SEEN]
    return sorted((one.kind, one.to.user if one.to else "") for one in shown)


async def test_what_is_released_as_soon_as_it_is_approved_is_drawn_once_on_each_card(desk: Desk) -> None:
    postman = Postman()
    relay = _relay(desk, postman)
    draft = await _approved(desk, relay, postman)
    await write(desk, card("DR-000001", "councillor"))
    await relay.round()
    now = await as_it_stands(desk, draft.reference)
    assert now.stage is Stage.RELEASED
    once = {(LetterKind.DECISION_CARD, PEOPLE["clerk"].user), (LetterKind.STATUS_CARD, "")}
    once |= {(LetterKind.AUTHOR_CARD, PEOPLE["employee"].user), (LetterKind.DECISION_CARD, PEOPLE["councillor"].user)}
    once |= {(LetterKind.HANDOVER_CARD, one.user) for one in now.handed_to}
    assert _cards(postman) == sorted(once)
    assert [one.afresh for one in postman.delivered if one.kind is LetterKind.AUTHOR_CARD] == [True]
    while await relay.round():
        pass
    assert _cards(postman) == sorted(once)


async def test_a_release_that_cannot_be_made_now_keeps_no_card_from_being_drawn(desk: Desk, database: Database) -> None:
    postman = Postman()
    relay = _relay(desk, postman, _nobody_says)
    draft = await _approved(desk, relay, postman)
    await relay.round()
    assert {kind for kind, _ in _cards(postman)} == {
        LetterKind.DECISION_CARD,
        LetterKind.STATUS_CARD,
        LetterKind.AUTHOR_CARD,
    }
    left = {row["kind"]: row["tries"] for row in await waiting(database) if row["about"] == draft.reference}
    assert left["release"] == 0


async def test_a_card_that_was_left_for_the_release_has_lost_no_try(desk: Desk, database: Database) -> None:
    postman = Postman(lambda one: RuntimeError("no") if one.kind is LetterKind.STATUS_CARD else None)
    relay = _relay(desk, Postman())
    draft = await _approved(desk, relay, Postman())
    await _relay(desk, postman).round()
    status = [row for row in await waiting(database) if row["kind"] == "status card"]
    assert [(row["about"], row["tries"], row["why"]) for row in status] == [(draft.reference, 1, "RuntimeError")] * 2


async def test_what_a_courier_keeps_is_kept_with_the_settling_or_not_at_all(
    desk: Desk, database: Database, clock: StillClock
) -> None:
    faults = [ZeroDivisionError(), None]

    def keep(work: UnitOfWork) -> None:
        later = clock.now() + timedelta(days=1)
        work.letters.write(Letter(LetterKind.STATUS_CARD, "DR-KEPT00", not_before=later), now=clock.now())
        if fault := faults.pop(0):
            raise fault

    async def courier(_letter: Letter) -> Delivered:
        return Delivered(Sent.POSTED, keep)

    relay = relay_of(desk, {}, dict.fromkeys(LetterKind, courier))
    await write(desk, card())
    await relay.round()
    assert [row["about"] for row in await waiting(database)] == ["DR-000001"]
    clock.move(minutes=1)
    await relay.round()
    assert [row["about"] for row in await waiting(database)] == ["DR-KEPT00"]


async def test_what_is_released_later_shows_now_that_it_is_approved(desk: Desk) -> None:
    postman = Postman()
    relay = _relay(desk, postman)
    draft = await _approved(desk, relay, postman, **tomorrow_at_noon())
    await relay.round()
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.APPROVED
    assert len(_cards(postman)) == 3
