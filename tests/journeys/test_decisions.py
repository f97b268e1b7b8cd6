"""Approved, rejected, sent back, revised and withdrawn, as each person sees it."""

from handlers.practice.slack_server.reading import buttons
from tests.journeys.reading import added_words
from tests.journeys.town import FACEBOOK, WORDS, Town, X

REVISED = "The Sunday market is on the High Street from nine. All are welcome. Bring a bag."
HONEST = "5.1: honest, transparent and factually accurate"


async def test_a_rejection_says_who_why_and_under_which_clause(town: Town) -> None:
    reference = await town.submits(town.employee)
    await town.rejects(town.clerk, reference, "The date is wrong.", HONEST)
    said = "Version 1 was rejected by @Margaret Hale, Town Clerk, on Monday 1 March at 09:30. Nothing will be posted."
    for text in (town.reads_card(town.employee, reference), town.reads_card(town.clerk, reference)):
        assert said in text
        assert f"What was said of version 1\nThe date is wrong.\n{_CITED}\n• {HONEST}" in text
    for who in (town.clerk, town.employee):
        assert buttons(town.card(who, reference)) == ["Use these words again"]
    assert said in town.status_card(reference)
    assert "The date is wrong." not in town.status_card(reference)
    (*_, rejected) = await town.journal()
    assert (rejected["act"], rejected["office"], rejected["details"]["clauses"]) == (
        "draft:rejected",
        "Town Clerk",
        ["5.1"],
    )


_CITED = "Clauses of the policy"


async def test_what_is_revised_goes_back_to_the_same_approver_with_the_changes_marked(town: Town) -> None:
    reference = await town.submits(town.employee)
    await town.asks_for_changes(town.clerk, reference, "It is on Sunday.")
    assert "It waits for its author to revise it." in town.reads_card(town.employee, reference)
    await town.employee.press(town.card(town.employee, reference, "Revise"), "Revise")
    form = town.reads(town.employee.view)
    assert f"Draft {reference}: this becomes version 2." in form
    assert "What was said of version 1\nIt is on Sunday." in form
    assert town.employee.view.values["words"]["words"]["value"] == WORDS
    await town.sends(town.employee, words=REVISED)
    await town.deliver()

    card = town.card(town.clerk, reference, "Approve")
    assert card.text == f"Draft {reference}, version 2, waits for your decision."
    text = town.reads(card)
    assert "The~ Saturday~ Sunday market is on the High Street from nine. All are welcome. Bring a bag." in text
    assert added_words(card) == [" Sunday", " Bring a bag."]
    assert REVISED in text
    assert [town.reads(one) for one in town.clerk.dm[:-1]] == [
        f"{reference}: see the newer message about this draft below."
    ]
    await town.approves(town.clerk, reference)
    assert "Version 2 was approved" in town.status_card(reference)
    assert await town.acts() == [
        "draft:submitted",
        "draft:routed",
        "draft:changes-requested",
        "draft:revised",
        "draft:routed",
        "draft:approved",
        "draft:released",
    ]


async def test_an_approver_is_shown_other_accounts_and_another_time_too(town: Town) -> None:
    reference = await town.submits(town.employee, accounts=[FACEBOOK, X], day="2027-03-02", time="12:00")
    await town.revises(town.employee, reference, accounts=[X], day=None, time=None)
    text = town.reads_card(town.clerk, reference, "The words are the same.")
    assert "The accounts were Facebook page and X." in text
    assert "It was to be posted on Tuesday 2 March at 12:00." in text
    assert "To be posted: once approved" in text


async def test_an_author_can_revise_while_a_draft_waits(town: Town) -> None:
    reference = await town.submits(town.employee)
    await town.revises(town.employee, reference, words=REVISED)
    assert "It waits for @Margaret Hale, Town Clerk, to decide." in town.reads_card(town.employee, reference)
    await town.approves(town.clerk, reference)
    assert REVISED in town.reads_card(town.deputy, reference)


async def test_a_revision_after_approval_needs_a_new_approval(town: Town) -> None:
    reference = await town.submits(town.employee, day="2027-03-02", time="12:00")
    await town.approves(town.clerk, reference)
    await town.revises(town.employee, reference, words=REVISED)
    assert "It waits for @Margaret Hale, Town Clerk, to decide." in town.status_card(reference)
    await town.later(days=2)
    assert not town.deputy.dm
    assert "draft:released" not in await town.acts()


async def test_a_revision_after_release_tells_the_account_holders_not_to_post(town: Town) -> None:
    reference = await town.released()
    old = town.card(town.deputy, reference, "I have posted it")
    await town.revises(town.employee, reference, words=REVISED)
    for who in (town.clerk, town.deputy):
        text = town.reads_card(who, reference, "Do not post it: it is no longer approved.")
        assert REVISED not in text
        assert WORDS not in text
    told = town.told(await town.deputy.press(old, "I have posted it"))
    assert "This is version 1, and it has been revised since. Do not post it." in told
    await town.approves(town.clerk, reference)
    assert REVISED in town.reads_card(town.deputy, reference, "Post these words to Facebook page")


async def test_a_draft_can_be_withdrawn_before_release_and_not_after(town: Town) -> None:
    reference = await town.submits(town.employee)
    await town.withdraws(town.employee, reference)
    for text in (town.reads_card(town.clerk, reference), town.status_card(reference)):
        assert "Its author has withdrawn it. Nothing will be posted." in text
    assert buttons(town.card(town.clerk, reference)) == ["Use these words again"]
    released = await town.released()
    assert buttons(town.card(town.employee, released)) == ["Revise"]
    assert (await town.acts())[:3] == ["draft:submitted", "draft:routed", "draft:withdrawn"]


async def test_a_question_answered_with_go_back_does_nothing(town: Town) -> None:
    reference = await town.submits(town.employee)
    before = await town.journal()
    assert not (await town.clerk.press(town.card(town.clerk, reference), "Approve", confirm=False)).sent
    assert not (await town.employee.press(town.card(town.employee, reference), "Withdraw", confirm=False)).sent
    assert await town.journal() == before


async def test_the_clerks_own_draft_goes_to_the_deputy(town: Town) -> None:
    reference = await town.submits(town.clerk)
    assert buttons(town.card(town.clerk, reference)) == ["Revise", "Withdraw"]
    assert "It waits for @Idris Pugh, Deputy Town Clerk, to decide." in town.reads_card(town.clerk, reference)
    await town.approves(town.deputy, reference)
    assert "approved by @Idris Pugh, Deputy Town Clerk" in town.status_card(reference)


async def test_the_clerk_cannot_decide_their_own_draft_with_the_deputys_card(town: Town) -> None:
    reference = await town.submits(town.clerk)
    card = town.card(town.deputy, reference, "Approve")
    before = await town.records_but_journal()
    for button in ("Approve", "Ask for changes", "Reject"):
        told = town.told(await town.clerk.press(card, button, forced=True))
        assert told.startswith("Nothing was changed\nYou wrote this draft, so the Deputy Town Clerk decides it.\n")
        assert "House rule 1 (/policy rules): nobody decides their own draft." in told
    assert await town.records_but_journal() == before


async def test_the_deputy_can_decide_a_draft_that_the_clerk_was_asked_about(town: Town) -> None:
    reference = await town.submits(town.employee)
    answer = await town.deputy.command("/draft", f"status {reference}")
    await town.deputy.press(answer.ephemerals[-1], "Approve")
    await town.deliver()
    said = "Version 1 was approved by @Idris Pugh, Deputy Town Clerk, on Monday 1 March at 09:30."
    assert said in town.status_card(reference)
    assert said in town.reads_card(town.clerk, reference)
    assert "Approve" not in buttons(town.card(town.clerk, reference))


async def test_a_draft_nobody_can_decide_is_not_taken_in_and_its_words_stay_in_the_form(small_town: Town) -> None:
    town = small_town
    await town.takes_on(deputy_town_clerk=None)
    await town.opens_form(town.clerk, WORDS)
    sent = await town.sends(town.clerk, accounts=[FACEBOOK])
    assert sent.errors == {
        "words": "Nobody can decide this draft: it needs the Deputy Town Clerk, and that office is vacant."
    }
    assert town.clerk.view.values["words"]["words"]["value"] == WORDS
