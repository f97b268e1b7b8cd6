"""Approval lent to an employee, as people live through it: who is asked, what each reads, and when it ends."""

from typing import Any

from chatops.practice.driver import Actor
from chatops.practice.outcome import Outcome
from chatops.practice.reading import buttons
from tests.journeys.town import FACEBOOK, Town


async def lends(town: Town, who: Actor, to: str, **answers: Any) -> Outcome:
    """Types `/council delegate`, fills in the form and sends it."""
    await who.command("/council", "delegate")
    assert who.view.title == "Lend approval"
    outcome = await who.submit({"delegate": to, "ends": "2027-03-31", "reason": "I am at a conference."} | answers)
    await town.deliver()
    return outcome


def lent(town: Town, outcome: Outcome) -> None:
    assert (outcome.status, town.told(outcome).strip()) == (200, "")


async def test_an_employee_approves_under_a_delegation_and_everybody_reads_so(town: Town) -> None:
    priya = town.person("employee2")
    lent(town, await lends(town, town.clerk, "employee2", account=FACEBOOK))
    told = town.reads(priya.dm[-1])
    assert "@Margaret Hale, Town Clerk, lent approval to @Priya Raman for drafts for Facebook page alone." in told
    assert "It ends on Thursday 1 April at 00:00." in told
    reference = await town.submits(town.employee)
    assert "It waits for @Margaret Hale, Town Clerk or @Priya Raman, to decide." in town.reads_card(priya, reference)
    await town.approves(priya, reference)
    under = next(part for part in town.status_card(reference).split() if part.startswith("DL-"))
    said = f"Revision 1 was approved by @Priya Raman, under delegation {under} by the Town Clerk, on Monday"
    assert said in town.reads_card(town.employee, reference)
    assert said in town.reads_card(town.clerk, reference, "was approved")
    entry = next(entry for entry in await town.journal() if entry["act"] == "draft:approved")
    assert entry["by"].endswith(priya.id)
    assert (entry["office"], entry["details"]["delegation"]) == (None, under)
    assert "draft:released" in await town.acts()
    assert "I have posted it" not in buttons(priya.dm[-1])
