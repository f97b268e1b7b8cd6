"""One text does not fit all: an account has words of its own, in Slack, in Teams and across both."""

from tests.journeys.each import Place
from tests.journeys.teams_town import DECLARED

BOTH = ["Facebook page", "X"]
SHORT = "The market is on Saturday: https://www.thornbury.example/news/market-day"
LONG = f"The market is on the High Street from nine. {'All are welcome. ' * 20}".strip()


async def test_which_account_has_words_of_its_own_is_chosen_where_each_network_takes_the_words(place: Place) -> None:
    asks = {"one-text-does-not-fit": ["Give an account words of its own"]}
    form = await place.fills_in("employee", "draft", **(DECLARED | {"words": SHORT, "accounts": BOTH} | asks))
    assert "The words for" not in form
    form = await place.sends("employee", **DECLARED | {"own-words": ["X"]})
    assert "The words for X" in form
    await place.sends("employee", **DECLARED)
    reference = place.newest("employee").split()[1].rstrip(",")
    assert "The words for" not in place.reads("clerk", reference)


async def test_an_account_is_given_words_of_its_own_which_are_approved_and_handed_over_for_it(place: Place) -> None:
    both = DECLARED | {"words": LONG, "accounts": BOTH}
    assert "and 280 is the most" in await place.fills_in("employee", "draft", **both)
    form = await place.sends("employee", **{"one-text-does-not-fit": ["Give an account words of its own"]})
    assert "The words for X" in form
    assert "and 280 is the most" in await place.sends("employee", **DECLARED | {"words-for:x": LONG})
    await place.sends("employee", **{"words-for:x": SHORT})
    reference = place.newest("employee").split()[1].rstrip(",")
    read = place.reads("clerk", reference)
    assert read.index("The words for Facebook page") < read.index(LONG) < read.index("The words for X")
    assert SHORT in read
    assert "X shows https://www.thornbury.example/news/market-day as www.thornbury.example/news…." in read
    assert "230 of 280 characters left." in read
    await place.presses("clerk", reference, "Approve")
    handed = place.reads("deputy", reference)
    assert "Post these words to Facebook page, exactly as they are." in handed
    assert handed.index("Post these words to X, exactly as they are.") < handed.index(SHORT)
