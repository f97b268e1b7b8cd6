"""5.10: whoever is named in a draft is asked, answers for themselves, and whoever decides sees it."""

from typing import Any

import pytest

from chatops.desk import Desk
from chatops.evaluate import agreements
from chatops.flow.agreements import answer_agreement
from chatops.flow.registers import change_entry
from chatops.outbox.letter import LetterKind
from chatops.outbox.writers import letters_for
from chatops.policy.drafts.draft import Draft
from chatops.policy.objections import Overtaken, Refused
from chatops.policy.registers.agreements import AGREED, ASKED, answer_of, said_of_them
from chatops.policy.registers.register import Entry
from chatops.ports.errors import NoSuch
from handlers.views.drafts.draft import see_draft
from handlers.views.registers.entries import see_entry, see_notice
from tests.support.checked import replies_to
from tests.support.council import PEOPLE, StillClock, caller, new_form, revise, routed
from tests.support.registers import close, entry, kept

WORDS = "Thanks to Mrs Pemberton, who opens the hall each morning."
THEY = "volunteer"


async def naming(desk: Desk, *who: str) -> Draft:
    """A draft that names these people, who are asked."""
    named = tuple(PEOPLE[one] for one in who)
    return await routed(desk, words=WORDS, found=replies_to(WORDS), named=named)


async def asked(desk: Desk) -> list[Entry]:
    return list(await desk.look(lambda work, _now: work.register_entries.newest(["agreements"], limit=10)))


async def answer(desk: Desk, one: Entry, *, agrees: bool = True, by: str = THEY) -> Any:
    given = {"reference": one.reference, "number": one.number, "agrees": agrees, "by": caller(by)}
    return await desk.transact(answer_agreement, **given)


async def told_to_the_clerk(desk: Desk, draft: Draft) -> str:
    view = await desk.look(see_draft, reference=draft.reference, by=caller("clerk"))
    assert view.content is not None
    return "".join(str(part) for line in view.content.background.agreements for part in line)


@pytest.mark.clause("5.10")
async def test_whoever_is_named_is_asked_and_their_answer_is_told_to_whoever_decides(desk: Desk) -> None:
    draft = await naming(desk, THEY)
    (one,) = await asked(desk)
    assert (one.values["person"], one.values["draft"], one.values["about"]) == (
        str(PEOPLE[THEY]),
        draft.reference,
        WORDS,
    )
    assert "was asked, and has not answered" in await told_to_the_clerk(desk, draft)
    notice = await desk.look(see_notice, reference=one.reference, to=PEOPLE[THEY])
    assert notice.opens
    facts = await answer(desk, one)
    kinds = {letter.kind for fact in facts for letter in letters_for(fact)}
    assert {LetterKind.DECISION_CARD, LetterKind.AUTHOR_CARD} <= kinds
    assert " agrees (" in await told_to_the_clerk(desk, draft)
    await answer(desk, await kept(desk, one.reference), agrees=False)
    assert " does not agree (" in await told_to_the_clerk(desk, draft)


async def test_an_agreement_is_found_however_many_were_asked_for_since(
    desk: Desk, clock: StillClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(agreements, "MOST_LOOKED_AT", 1)
    first = await naming(desk, THEY)
    clock.move(minutes=1)
    await naming(desk, THEY)
    assert "was asked, and has not answered" in await told_to_the_clerk(desk, first)


@pytest.mark.clause("5.10")
@pytest.mark.parametrize("by", ["clerk", "employee", "councillor"])
async def test_nobody_answers_for_somebody_else(desk: Desk, by: str) -> None:
    await naming(desk, THEY)
    (one,) = await asked(desk)
    with pytest.raises(Refused, match="Only the person who is named"):
        await answer(desk, one, by=by)
    given: dict[str, Any] = {"reference": one.reference, "number": one.number, "form": new_form(), "by": caller(by)}
    with pytest.raises(Refused, match="Only the person who is named"):
        await desk.transact(change_entry, values={**one.values, "answer": AGREED}, **given)


async def test_what_others_put_down_as_an_answer_counts_as_none(desk: Desk) -> None:
    theirs = str(PEOPLE[THEY])
    assert answer_of(await entry(desk, "agreements", person=theirs, answer=AGREED)) == ASKED


async def test_an_author_who_names_themselves_is_not_asked_and_a_stranger_cannot_be(desk: Desk) -> None:
    await naming(desk, "employee")
    assert await asked(desk) == []
    with pytest.raises(Refused, match="not on the council's list of people"):
        await naming(desk, "stranger")


async def test_an_answer_to_other_words_is_told_as_that(desk: Desk) -> None:
    draft = await naming(desk, THEY)
    (one,) = await asked(desk)
    await answer(desk, one)
    other = WORDS.replace("morning", "evening")
    await revise(desk, draft, words=other, found=replies_to(other))
    assert "agrees, to other words than these" in await told_to_the_clerk(desk, draft)


async def test_the_same_answer_twice_writes_nothing_and_an_old_page_is_told_so(desk: Desk) -> None:
    await naming(desk, THEY)
    (one,) = await asked(desk)
    await answer(desk, one)
    assert await answer(desk, await kept(desk, one.reference)) == ()
    with pytest.raises(Overtaken, match="answered meanwhile"):
        await answer(desk, one, agrees=False)
    await close(desk, await kept(desk, one.reference))
    with pytest.raises(Overtaken, match="closed already"):
        await answer(desk, await kept(desk, one.reference), agrees=False)


async def test_a_volunteer_reads_what_names_them_and_no_other(desk: Desk) -> None:
    await naming(desk, THEY, "employee2")
    theirs = next(one for one in await asked(desk) if one.values["person"] == str(PEOPLE[THEY]))
    other = next(one for one in await asked(desk) if one.values["person"] != str(PEOPLE[THEY]))
    view = await desk.look(see_entry, reference=theirs.reference, by=caller(THEY))
    assert view.may_answer
    with pytest.raises(Refused):
        await desk.look(see_entry, reference=other.reference, by=caller(THEY))


async def test_only_an_agreement_is_answered_so(desk: Desk) -> None:
    with pytest.raises(NoSuch):
        await answer(desk, await entry(desk, "themes"), by="employee")


def test_of_long_words_the_rest_is_said_to_be_in_the_draft() -> None:
    assert said_of_them("a" * 1500) == "a" * 1500
    assert len(said_of_them("a" * 3000)) == 1500
    assert said_of_them("a" * 3000).endswith("(the rest is in the draft)")
