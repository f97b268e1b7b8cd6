"""Words that an approver suggests are kept with their decision, and are nobody's but those of whoever sends them in."""

import pytest

from chatops.desk import Desk
from chatops.policy.drafts.draft import Verdict
from chatops.policy.objections import Refused
from tests.support.council import as_it_stands, routed, turn_down

BETTER = "The market is on Sunday."
CHANGES = Verdict.CHANGES_REQUESTED


async def test_words_that_are_suggested_are_kept_with_the_decision_and_change_nothing_else(desk: Desk) -> None:
    draft = await routed(desk)
    await turn_down(desk, draft, CHANGES, suggested=f"  {BETTER}\r\n")
    after = await as_it_stands(desk, draft.reference)
    assert after.decision is not None
    assert after.decision.suggested == BETTER
    assert (after.revision, after.authors) == (draft.revision, draft.authors)


@pytest.mark.parametrize("verdict", [Verdict.REJECTED, CHANGES])
async def test_the_drafts_own_words_or_a_rejection_suggest_nothing(desk: Desk, verdict: Verdict) -> None:
    draft = await routed(desk)
    await turn_down(desk, draft, verdict, suggested=BETTER if verdict is Verdict.REJECTED else draft.revision.words)
    decided = (await as_it_stands(desk, draft.reference)).decision
    assert decided is not None
    assert decided.suggested == ""


@pytest.mark.clause("5.1")
async def test_words_that_could_not_be_sent_in_cannot_be_suggested(desk: Desk) -> None:
    draft = await routed(desk)
    with pytest.raises(Refused) as refused:
        await turn_down(desk, draft, CHANGES, suggested="Read http://")
    assert [one.field for one in refused.value.objections] == ["suggested"]
