"""What an outsider can send to the door by the thousand: nothing is let in, falls over or reaches the log."""

from collections import Counter

import pytest

from tests.handlers.slack.serving import logbook
from tests.handlers.teams.mutations import Mutations
from tests.handlers.teams.recorded import CANARY, VERIFICATION
from tests.handlers.teams.serving import open_door


async def bombard(seed: int, times: int) -> None:
    """Send so many hostile requests, and look at what came of them.

    Let in is only what was changed nowhere that the door looks at; all else is answered as not to be served.
    """
    made = Mutations(seed)
    answered: Counter[int] = Counter()
    with logbook() as book:
        async with open_door() as door:
            while answered.total() < times:
                sent, given, may_be_let_in = made.make()
                before = len(door.reached)
                try:
                    status, answer = await door.send(sent, given)
                except ValueError:  # our own client will not write such a header, so nothing was sent
                    continue
                answered[status] += 1
                # One that came before already is answered as it was then, and reaches nobody again.
                let_in = status == 200 or len(door.reached) > before
                assert may_be_let_in or not let_in
                assert let_in or 400 <= status < 500
                assert answer == b"" or status == 400  # what is no HTTP at all aiohttp answers by itself
    print(f"\nseed {seed}: {sorted(answered.items())}")  # noqa: T201 - for whoever reads on
    assert 0 < len(door.reached) <= answered[200] < times
    for activity in door.reached:
        assert activity["recipient"]["id"] == f"28:{VERIFICATION.app_id}"
        assert activity["serviceUrl"].startswith(VERIFICATION.service)
    assert CANARY not in book.text()
    assert "Traceback" not in book.text()


async def test_hundreds_of_hostile_requests_leave_no_trace() -> None:
    await bombard(1, 400)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(10))
async def test_ten_thousand_hostile_requests_leave_no_trace(seed: int) -> None:
    await bombard(seed + 100, 1000)
