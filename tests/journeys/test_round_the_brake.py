"""Twelve ways round the brake, each tried by a person: none of them gets words out.

The brake is an approval that is taken back, and a pause. What is tried: old cards, what a holder records, what the
author does, a restart, other switches, two clicks, a delegate, and a letter that comes again.
"""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from chatops.outbox.letter import Letter, LetterKind
from handlers.practice.people.driver import Actor
from tests.journeys.town import FACEBOOK, FROM_OURS, LINKS, WORDS, Town

pytestmark = pytest.mark.clause("house rule 9")

BUTTON = "Take the approval back"
LATER = {"day": "2027-03-02", "time": "12:00"}


async def takes_back(town: Town, reference: str, who: Actor | None = None) -> None:
    by = who or town.clerk
    await by.press(town.card(by, reference, BUTTON), BUTTON)
    sent = await by.submit({"reason": "The date is wrong."})
    assert (sent.status, town.told(sent).strip()) == (200, "")
    await town.deliver()


async def pauses(town: Town, **answers: Any) -> None:
    await town.deputy.command("/council", "pause")
    await town.deputy.submit({"kind": "Another reason", "reason": "We do not know yet."} | answers)
    await town.deliver()


async def ends(town: Town) -> None:
    await town.deputy.command("/council", "pause end")
    await town.deputy.submit({"reason": "We know now."})
    await town.deliver()


async def purdah(town: Town, word: str) -> None:
    await town.clerk.command("/purdah", word)
    await town.clerk.submit({"reason": "Town council election"})
    await town.deliver()


async def old_card_to_approve(town: Town) -> None:
    """The Clerk's card from before, on which Approve could be pressed."""
    reference = await town.submits(town.employee)
    old = town.card(town.clerk, reference, "Approve")
    await town.approves(town.clerk, reference)
    await takes_back(town, reference)
    await town.clerk.press(old, "Approve")


async def author_revises(town: Town) -> None:
    """A new version needs a new approval."""
    reference = await town.released(**LATER)
    await takes_back(town, reference)
    await town.revises(town.employee, reference)
    await town.later(days=2)


async def holder_records_it(town: Town) -> None:
    """The form for the link was open when the approval was taken back."""
    reference = await town.released()
    await town.deputy.press(town.card(town.deputy, reference, "I have posted it"), "I have posted it")
    await takes_back(town, reference)
    sent = await town.deputy.submit({"facebook-page": LINKS[FACEBOOK]} | FROM_OURS)
    assert "Its approval has been taken back" in str(sent.answer)


async def restart_in_between(town: Town) -> None:
    """The bot was away when it was due, and comes back after it was taken back."""
    reference = await town.released(**LATER)
    await takes_back(town, reference)
    await town.restart()
    await town.later(days=1, hours=2, minutes=30)
    await town.restart()


async def purdah_on_and_off(town: Town) -> None:
    """A period that comes and goes does not bring an approval back."""
    reference = await town.released(**LATER)
    await takes_back(town, reference)
    await purdah(town, "on")
    await purdah(town, "off")
    await town.later(days=2)


async def pause_between_decision_and_release(town: Town) -> None:
    """A pause that is on when it is due and off later: it waits, and does not go by itself."""
    await town.released(**LATER)
    await town.later(days=1)
    await pauses(town)
    await town.later(hours=3)
    await ends(town)
    await town.later(days=2)


async def time_comes_in_a_pause(town: Town) -> None:
    """A time that was set comes while everything is paused until the day after."""
    await town.released(**LATER)
    await pauses(town, ends="2027-03-03")
    await town.later(days=4)


async def two_clicks(town: Town) -> None:
    """Approve is pressed twice, and the second comes after the pause."""
    reference = await town.submits(town.employee, **LATER)
    card = town.card(town.clerk, reference, "Approve")
    await town.clerk.press(card, "Approve")
    await pauses(town)
    await town.clerk.press(card, "Approve")
    await town.later(days=2)


async def card_of_an_earlier_version(town: Town) -> None:
    """The card of the first version, after the second was taken back."""
    reference = await town.submits(town.employee)
    first = town.card(town.clerk, reference, "Approve")
    await town.revises(town.employee, reference, words="The market is on Sunday.")
    await town.approves(town.clerk, reference)
    await takes_back(town, reference)
    await town.clerk.press(first, "Approve")
    await town.later(days=1)


async def delegate_whose_delegation_ended(town: Town) -> None:
    """Approval was lent until yesterday; their card still hangs."""
    other = town.person("employee2")
    await town.clerk.command("/council", "delegate")
    await town.clerk.submit(
        {"delegate": other.id, "account": FACEBOOK, "ends": "2027-03-01", "ends_at": "12:00", "reason": "Away."}
    )
    await town.deliver()
    reference = await town.submits(town.employee, **LATER)
    old = town.card(other, reference, "Approve")
    await town.later(hours=4)
    await other.press(old, "Approve")
    await town.later(days=2)


async def author_who_is_an_officer(town: Town) -> None:
    """The Clerk wrote it; the Deputy took the approval back; the Clerk lets it through a pause."""
    reference = await town.submits(town.clerk)
    await town.approves(town.deputy, reference)
    await pauses(town)
    said = town.told(await town.clerk.command("/draft", f"status {reference}"))
    assert "Let it through the pause" not in said
    await town.later(days=1)


async def a_letter_comes_again(town: Town) -> None:
    """The letter that releases it is put into the records once more."""
    reference = await town.released(**LATER)
    await takes_back(town, reference)
    desk = town.service.desk
    again = Letter(LetterKind.RELEASE, reference)
    await desk.records.write(lambda work: work.letters.write(again, now=desk.clock.now()))
    await town.later(days=2)


WAYS: tuple[Callable[[Town], Awaitable[None]], ...] = (
    old_card_to_approve,
    author_revises,
    holder_records_it,
    restart_in_between,
    purdah_on_and_off,
    pause_between_decision_and_release,
    time_comes_in_a_pause,
    two_clicks,
    card_of_an_earlier_version,
    delegate_whose_delegation_ended,
    author_who_is_an_officer,
    a_letter_comes_again,
)


def handed_over(town: Town) -> list[str]:
    """Who has words to post in front of them now."""
    everybody = ("clerk", "deputy", "employee", "employee2", "volunteer", "chair")
    return [who for who in everybody for one in town.person(who).dm if "Post these words" in town.reads(one)]


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
async def test_none_of_twelve_ways_round_the_brake_gets_words_out(small_town: Town, way: Any) -> None:
    await way(small_town)
    await small_town.deliver()
    assert handed_over(small_town) == []
    assert "draft:posted" not in await small_town.acts()


async def test_without_the_brake_the_same_words_are_handed_over(small_town: Town) -> None:
    await small_town.released()
    assert handed_over(small_town) == ["clerk", "deputy"]
    assert len(WAYS) == 12
    assert WORDS in "".join(small_town.reads(one) for one in small_town.clerk.dm)
