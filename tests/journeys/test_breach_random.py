"""What random histories found about confidential cases, each as a person would meet it."""

import pytest

from handlers.practice.slack_server import views
from tests.journeys.confidence import opens_newest
from tests.journeys.test_breach import WHAT, notices, reports
from tests.journeys.town import Town


@pytest.mark.parametrize(
    ("about", "unnamed"), [(("volunteer",), None), ((), "Not sure"), (("volunteer",), "Someone senior")]
)
async def test_a_case_opens_whomever_it_is_about(town: Town, about: tuple[str, ...], unnamed: str | None) -> None:
    await reports(town, town.employee, *about, **({"unnamed": unnamed} if unnamed else {}))
    handler = town.clerk if unnamed is None else town.person("chair")
    if not notices(handler):  # told in the channel
        await handler.press(handler.messages("confidential")[-1], "Open")
        assert WHAT in town.reads(handler.view)
    else:
        assert WHAT in await opens_newest(town, handler)


async def test_a_page_that_was_closed_before_the_click_was_dealt_with_fails_nothing(town: Town) -> None:
    await reports(town, town.employee, "clerk")
    chair = town.person("chair")
    await opens_newest(town, chair)
    page = chair.view
    views.close_all(town.server.council, chair.id)
    outcome = await chair.press(page, "Acknowledge", forced=True)
    assert outcome.status == 200
    assert "acknowledged" in await opens_newest(town, chair)
