"""The words of a draft are used again with those that an account has of its own, by whoever may read them."""

import pytest

from chatops.desk import Desk
from chatops.policy.drafts.account_words import AccountWords
from chatops.ports.errors import NoSuch
from handlers.views.drafts.used_again import form_to_use_again
from tests.support.council import WORDS, caller, drop_account, submitted

BOTH = ("facebook-page", "x-account")
OWN = (AccountWords("x-account", "The market is on Saturday. See the council's page."),)


async def test_words_of_one_account_are_used_again_with_the_accounts_that_there_still_are(desk: Desk) -> None:
    draft = await submitted(desk, accounts=BOTH, account_words=OWN)
    again = {"reference": draft.reference, "by": caller("employee")}
    form = await desk.look(form_to_use_again, **again)
    assert (form.words, form.account_words, form.chosen, form.reference) == (WORDS, OWN, BOTH, None)
    await drop_account(desk, "x-account")
    form = await desk.look(form_to_use_again, **again)
    assert (form.words, form.account_words, form.chosen) == (WORDS, (), ())


async def test_one_text_for_all_chooses_no_accounts(desk: Desk) -> None:
    draft = await submitted(desk, accounts=BOTH)
    form = await desk.look(form_to_use_again, reference=draft.reference, by=caller("employee"))
    assert (form.words, form.account_words, form.chosen) == (WORDS, (), ())


async def test_whoever_may_not_read_them_does_not_use_them(desk: Desk) -> None:
    draft = await submitted(desk, accounts=BOTH, account_words=OWN)
    with pytest.raises(NoSuch):
        await desk.look(form_to_use_again, reference=draft.reference, by=caller("chair"))
