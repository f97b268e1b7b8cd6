"""From a command to a record of the post, as the people concerned see it."""

from handlers.practice.slack_server.reading import buttons
from tests.journeys.town import FACEBOOK, FROM_OURS, LINKS, WEBSITE, WORDS, Town, X

MAIN_PATH = ["draft:submitted", "draft:routed", "draft:approved", "draft:released", "draft:posted"]


async def test_a_draft_goes_from_a_command_to_a_record_of_the_post(busy_town: Town) -> None:
    town, employee, clerk, deputy = busy_town, busy_town.employee, busy_town.clerk, busy_town.deputy
    await town.opens_form(employee, WORDS)
    sent = await town.sends(employee, accounts=[FACEBOOK])
    assert (sent.errors, sent.trouble, employee.views) == ({}, "", [])

    await clerk.until(lambda: clerk.dm)
    reference = town.newest_reference(clerk)
    card = clerk.dm[-1]
    assert card.text == f"Draft {reference}, version 1, waits for your decision."
    shown = town.reads(card)
    for line in (WORDS, "From: @Tom Ashdown", "For: Facebook page", "To be posted: once approved"):
        assert line in shown
    assert "All 7 declarations made." in shown
    assert buttons(card)[:5] == ["Approve", "Ask for changes", "Reject", "Comment", "Reassign"]
    await employee.until(lambda: employee.dm)
    assert "It waits for @Margaret Hale, Town Clerk, to decide." in town.reads_card(employee, reference)

    assert (await clerk.press(card, "Approve")).status == 200
    await deputy.until(lambda: deputy.dm)
    handover = town.card(deputy, reference, "I have posted it")
    assert handover.text == f"Draft {reference}, version 1, is ready for you to post."
    assert "Post these words to Facebook page, exactly as they are." in town.reads(handover)

    await deputy.press(handover, "I have posted it")
    assert "Copy the link of the post from the address bar." in town.reads(deputy.view)
    recorded = await deputy.submit({"facebook-page": LINKS[FACEBOOK]} | FROM_OURS)
    assert (recorded.errors, recorded.trouble, deputy.views) == ({}, "", [])
    await employee.until(lambda: "has been posted" in employee.dm[-1].text)
    for text in (town.reads(employee.dm[-1]), town.status_card(reference)):
        assert "It was posted, as recorded on Monday 1 March at 09:30 by @Idris Pugh, Deputy Town Clerk." in text
        assert f"Facebook page: {LINKS[FACEBOOK]}" in text
    over = {"Add to its record", "Use these words again"}
    await clerk.until(lambda: all(over.issuperset(buttons(one)) for one in clerk.dm))
    assert await town.acts() == MAIN_PATH


async def test_one_post_can_be_recorded_now_and_the_others_later(town: Town) -> None:
    reference = await town.released(accounts=[FACEBOOK, X, WEBSITE])
    await town.records(town.clerk, reference, facebook_page=LINKS[FACEBOOK])
    assert "Posts in the record: 1 of 3." in town.reads_card(town.employee, reference)
    handover = town.reads_card(town.deputy, reference, "Post these words")
    assert "Post these words to X and Website news, exactly as they are." in handover
    await town.deputy.press(town.card(town.deputy, reference, "I have posted it"), "I have posted it")
    assert "Facebook" not in town.reads(town.deputy.view)
    await town.deputy.submit({"x": LINKS[X], "website-news": LINKS[WEBSITE]} | FROM_OURS)
    await town.deliver()
    final = town.reads_card(town.employee, reference)
    assert "It was posted" in final
    assert all(link in final for link in LINKS.values())
    assert await town.acts() == [*MAIN_PATH, "draft:posted"]


async def test_everyone_but_the_author_and_the_approvers_sees_only_how_a_draft_stands(town: Town) -> None:
    reference = await town.released()
    shown = town.status_card(reference)
    assert "Version 1 was approved by @Margaret Hale, Town Clerk, on Monday 1 March at 09:30." in shown
    assert "@Margaret Hale or @Idris Pugh now posts it by hand." in shown
    assert WORDS not in shown
    assert not any(buttons(message) for message in town.clerk.messages("drafts"))
    for who in ("employee2", "volunteer", "chair", "councillor", "guest", "outsider"):
        assert WORDS.encode() not in town.person(who).everything_seen()


async def test_a_post_waits_for_its_time_through_a_restart(town: Town) -> None:
    reference = await town.submits(town.employee, day="2027-03-02", time="12:00")
    assert "To be posted: on Tuesday 2 March at 12:00" in town.reads_card(town.clerk, reference)
    await town.approves(town.clerk, reference)
    assert "It is to be posted on Tuesday 2 March at 12:00." in town.status_card(reference)
    await town.later(hours=26)
    assert "It is to be posted on Tuesday 2 March at 12:00." in town.status_card(reference)
    assert not town.deputy.dm
    await town.restart()
    await town.later(minutes=29, seconds=59)
    assert not town.deputy.dm
    await town.later(seconds=1)
    assert "now posts it by hand" in town.status_card(reference)
    assert "I have posted it" in buttons(town.deputy.dm[-1])
    assert await town.acts() == MAIN_PATH[:-1]


async def test_a_post_put_off_does_not_go_out_at_its_former_time(town: Town) -> None:
    reference = await town.submits(town.employee, day="2027-03-02", time="12:00")
    await town.approves(town.clerk, reference)
    await town.revises(town.employee, reference, day="2027-03-04")
    await town.approves(town.clerk, reference)
    await town.later(days=2)
    assert not town.deputy.dm
    assert "It is to be posted on Thursday 4 March at 12:00." in town.status_card(reference)
    await town.later(days=2)
    assert buttons(town.card(town.deputy, reference, "I have posted it"))[-1:] == ["Take the approval back"]
    assert (await town.acts()).count("draft:released") == 1


async def test_the_relay_releases_by_itself_when_the_time_comes(busy_town: Town) -> None:
    town = busy_town
    await town.opens_form(town.employee, WORDS)
    await town.sends(town.employee, accounts=[FACEBOOK], day="2027-03-28", time="12:00")
    await town.clerk.until(lambda: town.clerk.dm)
    await town.clerk.press(town.clerk.dm[-1], "Approve")
    await town.clerk.until(lambda: "is to be posted" in town.status_card(town.newest_reference(town.clerk)))
    # Noon in London is eleven o'clock in UTC from that very day on.
    town.server.clock.set(town.server.clock.now().replace(day=28, hour=11, minute=0))
    town.service.relay.wake()
    await town.deputy.until(lambda: town.deputy.dm)
    assert "To be posted: on Sunday 28 March at 12:00 (BST)" not in town.reads(town.deputy.dm[-1])
    assert "To be posted: on Sunday 28 March at 12:00" in town.reads(town.deputy.dm[-1])


async def test_a_draft_that_nobody_decided_by_its_time_lapses_and_is_brought_back_with_one_click(
    town: Town,
) -> None:
    reference = await town.submits(town.employee, day="2027-03-01", time="10:00")
    card = town.card(town.clerk, reference, "Approve")
    await town.later(hours=1)
    said = "It has lapsed: nobody had decided on it by Monday 1 March at 10:00, when it was to be posted."
    for text in (town.reads_card(town.employee, reference), town.reads_card(town.clerk, reference)):
        assert said in text
    assert said in town.status_card(reference)
    told = town.told(await town.clerk.press(card, "Approve"))
    assert "It has lapsed: nobody had decided on it in time. It can be brought back, and decided then." in told
    await town.clerk.close()
    assert buttons(town.card(town.employee, reference)) == ["Bring it back", "Revise"]
    await town.brings_back(town.employee, reference)
    assert "To be posted: once approved" in town.reads_card(town.clerk, reference)
    await town.approves(town.clerk, reference)
    assert buttons(town.card(town.deputy, reference)) == [
        "Post it on Facebook page",
        "I have posted it",
        "Take the approval back",
    ]
