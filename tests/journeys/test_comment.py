"""An approver comments on a draft, and its author reads it, as people live through it."""

import asyncio

from chatops.policy.drafts.comments import LONGEST_COMMENT
from handlers.practice.slack_server.reading import buttons
from handlers.screens.drafts.comments import MOST_SHOWN
from tests.journeys.town import Town

BUTTON = "Comment"
ALL = "Read all comments"


async def _comments(town: Town, reference: str, *said: str) -> None:
    for words in said:
        await town.clerk.press(town.card(town.clerk, reference, BUTTON), BUTTON)
        sent = await town.clerk.submit({"comment": words})
        assert (sent.status, town.told(sent).strip(), town.clerk.views) == (200, "", [])
        await town.deliver()


async def test_a_comment_is_read_by_the_author_and_the_draft_still_waits(small_town: Town) -> None:
    town = small_town
    reference = await town.submits(town.employee)
    await town.deliver()
    await _comments(town, reference, "Is it the <!channel> market & fair?")
    for who in (town.employee, town.clerk):
        read = town.reads_card(who, reference)
        assert "Comments on version 1" in read
        assert "Town Clerk, on Monday 1 March" in read
        assert "Is it the <!channel> market & fair?" in read
        assert "It waits for" in read
    assert town.employee.dm[-1].text == f"Draft {reference}, version 1, has a comment from an approver."
    assert "market & fair" not in town.status_card(reference)
    await town.approves(town.clerk, reference)
    assert town.card(town.employee, reference).text == f"Draft {reference}, version 1, is ready to post."


async def test_a_form_sent_twice_at_once_is_one_comment_and_the_same_words_again_are_another(small_town: Town) -> None:
    town = small_town
    reference = await town.submits(town.employee)
    await town.deliver()
    await town.clerk.press(town.card(town.clerk, reference, BUTTON), BUTTON)
    form = town.clerk.fill({"comment": "Which day?"})
    both = await asyncio.gather(*(town.clerk.submit(view=form, forced=True) for _ in range(2)))
    assert [(outcome.status, outcome.errors) for outcome in both] == [(200, {}), (200, {})]
    await town.deliver()
    assert (await town.acts()).count("draft:commented") == 1
    await _comments(town, reference, "Which day?")
    assert town.reads_card(town.employee, reference).count("Which day?") == 2


async def test_a_comment_from_an_old_card_is_not_kept_and_what_changed_is_shown(small_town: Town) -> None:
    town = small_town
    reference = await town.submits(town.employee)
    await town.deliver()
    old = town.card(town.clerk, reference, BUTTON)
    await town.clerk.press(old, BUTTON)
    await town.revises(town.employee, reference, words="The market is on Sunday.")
    sent = await town.clerk.submit({"comment": "Which day?"})
    assert sent.errors == {}
    page = town.reads(town.clerk.view)
    for shown in (page, town.told(await town.clerk.press(old, BUTTON))):
        assert "Nothing was changed\nYou saw version 1, and version 2 has come in since." in shown
        assert "What changed" in shown
    assert "What you wrote\nWhich day?" in page
    assert "draft:commented" not in await town.acts()


async def test_a_long_row_of_long_comments_is_all_there(small_town: Town) -> None:
    town = small_town
    reference = await town.submits(town.employee)
    await town.deliver()
    said = [f"{number} {'word & ' * 200}"[: LONGEST_COMMENT - 1] + "." for number in range(MOST_SHOWN + 2)]
    await _comments(town, reference, *said)
    read = town.reads_card(town.employee, reference, ALL)
    assert f"the newest {MOST_SHOWN} of {len(said)}" in read
    assert [words in read for words in said] == [False, False, True, True, True]
    for who in (town.employee, town.clerk):
        card = town.card(who, reference, ALL)
        assert ALL in buttons(card)
        page = town.told(await who.press(card, ALL))
        assert [page.find(words) for words in said] == sorted(page.find(words) for words in said)
        assert all(words in page for words in said)
    assert "Nothing was changed" not in page
    asked = await town.employee.command("/draft", f"status {reference}")
    assert said[-1] in town.told(asked)


async def test_an_empty_comment_is_answered_beside_its_question(small_town: Town) -> None:
    town = small_town
    reference = await town.submits(town.employee)
    await town.deliver()
    await town.clerk.press(town.card(town.clerk, reference, BUTTON), BUTTON)
    sent = await town.clerk.submit({"comment": "\u200b"})
    assert "Write what you wish to say to the author." in town.told(sent)
