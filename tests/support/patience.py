"""However busy this computer is, nothing is too late: most tests find out what is answered, not how quickly.

A test, or a file of tests, that finds out what happens when time runs out says so: `pytest.mark.in_real_time`.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import pytest

from handlers.answering import working
from handlers.practice.council import council, triggers
from handlers.practice.teams_server import server as teams_server
from handlers.slack.transport import intake as slack_intake
from handlers.slack.web_api import calls
from handlers.teams.transport import intake as teams_intake
from handlers.teams.transport import signing_keys
from handlers.teams.web_api import members

PATIENCE_S = 60.0


@contextmanager
def patient() -> Iterator[None]:
    """Until the block is left, whatever people and platforms wait for at most a few seconds may take a minute."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(working, "TIME_TO_WORK_S", PATIENCE_S)
        patch.setattr(calls, "QUICK_S", PATIENCE_S)
        patch.setattr(members, "QUICK_S", PATIENCE_S)
        patch.setattr(signing_keys, "FETCH_S", PATIENCE_S)
        patch.setattr(triggers, "LIFE", PATIENCE_S)
        patch.setattr(council, "ANSWER_LIMIT_S", PATIENCE_S)
        patch.setattr(teams_server, "INVOKE_S", PATIENCE_S)
        for intake in (slack_intake, teams_intake):
            patch.setattr(intake, "Limits", partial(intake.Limits, reading=PATIENCE_S, dispatch=PATIENCE_S))
        yield
