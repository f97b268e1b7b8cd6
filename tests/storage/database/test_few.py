"""Which drafts have a row where most have none is asked once for all, as long as that is the cheaper way."""

import pytest

from chatops.desk import Desk
from chatops.flow.drafts.comment import comment_on_draft
from chatops.policy.drafts.draft import Draft
from storage.database.read_cache import Few
from storage.drafts.schema import comments
from storage.engine import Database
from tests.support.council import caller, new_form, routed


async def commented(desk: Desk) -> Draft:
    draft = await routed(desk)
    about = {"reference": draft.reference, "revision": 1, "form": new_form(), "words": "Which day?"}
    await desk.transact(comment_on_draft, **about, by=caller("deputy"))
    return draft


async def test_of_few_it_is_known_who_has_none_and_of_many_each_is_asked_by_itself(
    database: Database, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    some, without = [await commented(desk) for _ in range(3)], await routed(desk)

    async def have_none() -> list[bool]:
        return await database.look(
            lambda connection: [
                Few(connection, desk.council, writing=False).has_none(comments, one.reference)
                for one in (*some, without)
            ]
        )

    assert await have_none() == [False, False, False, True]
    monkeypatch.setattr("storage.database.read_cache.MOST", 2)
    assert await have_none() == [False, False, False, False], "nothing is known, and so each is read"
    for draft in some:
        assert len(await desk.look(lambda work, _now, of=draft: work.drafts.comments(of.reference))) == 1
