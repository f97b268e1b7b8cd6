"""6.4: a reporter who adds something when their case is closed is heard, and told until when it is kept."""

from tests.journeys.confidence import HEARD, acts, lists, notices, opens, opens_by_code, opens_newest, reports, writes
from tests.journeys.town import Town

NEW = "New: the reporter has written. It was closed on Monday 1 March"


async def closed_case(town: Town) -> str:
    """A case about the Clerk that the Chair has closed. Gives its code."""
    code = await reports(town, town.employee, "clerk")
    await opens_newest(town, town.person("chair"))
    closing = {"heard": HEARD, "outcome": "Advice given", "words": ""}
    await acts(town, town.person("chair"), "Close the report", **closing)
    return code


async def test_what_comes_in_two_days_before_the_end_is_marked_and_read_and_kept(small_town: Town) -> None:
    town, chair = small_town, small_town.person("chair")
    code = await closed_case(town)
    await town.later(days=364)
    page = await opens_by_code(town, town.employee, code)
    assert (
        "It is kept until Wednesday 1 March at least, and for three months at least after anything you write." in page
    )
    page = await writes(town, town.employee, "He has done it again.")
    assert "It has been sent." in page
    assert "It is kept until Sunday 28 May at least" in page
    await town.later(days=14)
    assert NEW in await lists(town, chair)
    assert "He has done it again." in await opens(town, chair, notices(chair)[-1])
    assert "New:" not in await lists(town, chair)
    await town.later(days=70)
    assert "He has done it again." in await opens_by_code(town, town.employee, code)
    await town.later(days=10)
    assert "It was closed" not in await lists(town, chair)


async def test_a_message_that_nobody_opens_outlives_its_year_and_heads_the_list(small_town: Town) -> None:
    town, chair = small_town, small_town.person("chair")
    code = await closed_case(town)
    await opens_by_code(town, town.employee, code)
    await writes(town, town.employee, "He has done it again.")
    await reports(town, town.person("volunteer"), "clerk", what="Another matter.")
    await town.later(days=400)
    page = await lists(town, chair)
    assert NEW in page
    assert page.index("New: ") < page.index("It has come in")
