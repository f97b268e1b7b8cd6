"""Words for one account alone: checked, approved, frozen and published as the words are, and no more than that."""

import json
from dataclasses import replace

import pytest

from chatops.desk import Desk
from chatops.flow.drafts.post import release_draft
from chatops.flow.drafts.submit import submit_draft
from chatops.policy.content.questions import Reply
from chatops.policy.drafts.account_words import FIELD, AccountWords
from chatops.policy.drafts.draft import Draft
from chatops.policy.objections import Refused
from chatops.policy.publishing.connections import Connection, NetworkKind
from chatops.policy.publishing.payload import frozen
from storage.engine import Database
from tests.support.council import MORNING, PEOPLE, WORDS, approve, caller, draft_form, routed, submitted
from tests.support.tampering.records import tamper

BOTH = ("facebook-page", "x-account")
SHORT = "The market is on Saturday. See the council's page."
LONG = "The market is on. " * 20
OWN = (AccountWords("x-account", SHORT),)


async def refusals(desk: Desk, **changes: object) -> dict[str, str]:
    """What is said of such a form, by the question beside which it stands."""
    filled = draft_form(**({"accounts": BOTH, "account_words": OWN} | changes))
    with pytest.raises(Refused) as refused:
        await desk.transact(submit_draft, filled=filled, by=caller("employee"))
    return {one.field: one.sentence for one in refused.value.objections}


async def test_an_account_is_given_its_own_words_and_all_others_the_words(desk: Desk) -> None:
    revision = (await submitted(desk, accounts=BOTH, account_words=OWN)).revision
    assert (revision.words_for("x-account"), revision.words_for("facebook-page")) == (SHORT, WORDS)
    for account, words in (("x-account", SHORT), ("facebook-page", WORDS)):
        connection = Connection(
            account, NetworkKind.MASTODON, "https://a.example", "bot", "1", PEOPLE["clerk"], MORNING
        )
        sent = json.loads(frozen(revision, connection))
        assert (sent["words"], sent["title"]) == (words, words.split("\n", 1)[0])


async def test_what_is_approved_covers_them_and_a_draft_without_any_is_as_it_always_was(desk: Desk) -> None:
    plain = (await submitted(desk, accounts=BOTH)).revision
    own = replace(plain, account_words=OWN)
    other = replace(plain, account_words=(AccountWords("x-account", f"{SHORT} "),))
    elsewhere = replace(plain, account_words=(AccountWords("facebook-page", SHORT),))
    assert len({one.digest for one in (plain, own, other, elsewhere)}) == 4
    for same in ("", "   ", WORDS, f" {WORDS}\r\n"):
        given = (AccountWords("x-account", same),)
        assert (await submitted(desk, accounts=BOTH, account_words=given)).revision.account_words == ()


async def test_they_fit_their_own_network_and_the_words_need_not(desk: Desk) -> None:
    assert (await submitted(desk, words=LONG, accounts=BOTH, account_words=OWN)).revision.account_words == OWN
    said = await refusals(desk, account_words=(AccountWords("x-account", LONG),))
    assert "for X the words are 359 characters, and 280 is the most" in said["words"]
    assert "give that account words of its own" in said["words"]


@pytest.mark.clause("5.12")
async def test_what_the_words_may_not_hold_they_may_not_hold_either(desk: Desk) -> None:
    said = await refusals(desk, account_words=(AccountWords("x-account", "Her number is AB 12 34 56 C."),))
    assert "It stands in the words for X account." in said["words"]
    asked = await refusals(desk, account_words=(AccountWords("x-account", "Ring Ann on 07700 900123."),))
    (sentence,) = [one for field, one in asked.items() if field.startswith("found:")]
    assert "It stands in the words for X account." in sentence


async def test_what_stands_in_both_is_asked_once_and_the_answer_is_kept(desk: Desk) -> None:
    linked = "See https://new.example/a."
    given = (AccountWords("x-account", f"Soon. {linked}"),)
    (key,) = [field for field in await refusals(desk, words=linked, account_words=given) if field.startswith("found:")]
    answered = {key.removeprefix("found:"): Reply.LOOKED}
    draft = await submitted(desk, words=linked, accounts=BOTH, account_words=given, found=answered)
    assert [one.clause for one in draft.revision.checked if one.reply is Reply.LOOKED] == ["5.6"]


async def test_words_for_an_account_that_was_not_chosen_or_for_every_one_are_put_right_first(desk: Desk) -> None:
    field = f"{FIELD}x-account"
    assert "it is not chosen" in (await refusals(desk, accounts=("facebook-page",)))[field]
    every = (*OWN, AccountWords("facebook-page", "Other words."))
    assert "posted nowhere" in (await refusals(desk, account_words=every))["words"]
    assert "cannot be shown" in (await refusals(desk, account_words=(AccountWords("x-account", "a\x00b"),)))[field]


@pytest.mark.clause("4.2b")
async def test_words_for_an_account_that_were_changed_after_the_approval_are_never_released(
    desk: Desk, database: Database
) -> None:
    draft: Draft = await routed(desk, accounts=BOTH, account_words=OWN)
    await approve(desk, draft)
    await tamper(database, """UPDATE revisions SET account_words = '[["x-account", "Vote for me."]]'""")
    assert await desk.transact(release_draft, reference=draft.reference) == ()
