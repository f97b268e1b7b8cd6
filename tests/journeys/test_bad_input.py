"""Bad input, in tables: what is done, the sentence that is seen, and beside which question.

Nothing that was typed is lost, and nothing is left behind but a refusal in the journal.
"""

from typing import Any

import pytest

from tests.journeys.raw import form_with, sent_signed
from tests.journeys.record import UNKNOWN, nothing_but
from tests.journeys.town import DECLARED, FACEBOOK, FROM_OURS, LINKS, WORDS, Town, X

UNSHOWN = "The words contain a character that cannot be shown. Type that part again."
ANSWER = "Answer this one. If it is not so, choose “See my note” and say why in the note."
NOTE = "Write the note that you point to: what is not so, and why it is right to post it."

BAD_DRAFTS: dict[str, tuple[dict[str, Any], dict[str, str]]] = {
    "no words": ({"words": ""}, {"words": "Write the words of the post."}),
    "blank words": ({"words": " \t\n\u00a0 "}, {"words": "Write the words of the post."}),
    "words that cannot be seen": ({"words": "\u200b\u2060"}, {"words": "Write the words of the post."}),
    "words too long": (
        {"words": "a" * 3250},
        {"words": "The words are too long by 250: 3,000 characters is the most."},
    ),
    "NUL": ({"words": "Market\x00day"}, {"words": UNSHOWN}),
    "half a link": (
        {"words": "Read https://nowhere today"},
        {"words": "“https://nowhere” is not a whole link. Write it in full, as https://www.example.org."},
    ),
    "no account": ({"accounts": []}, {"accounts": "Choose the account or accounts it is for."}),
    "a time that has passed": (
        {"day": "2027-03-01", "time": "09:29"},
        {"day": "That time has passed. Choose a later one, or clear both to have it posted once approved."},
    ),
    "the missing hour": (
        {"day": "2027-03-28", "time": "01:30"},
        {"time": "The clocks go forward that night: 01:30 does not exist. Choose another."},
    ),
    "a date without a time": (
        {"day": "2027-03-02"},
        {"time": "Choose the time too, or clear the date to have it posted once it is approved."},
    ),
    "a time without a date": (
        {"time": "12:00"},
        {"day": "Choose the date too, or clear the time to have it posted once it is approved."},
    ),
    "too far ahead": (
        {"day": "2029-01-01", "time": "12:00"},
        {"day": "That is more than a year ahead. Choose an earlier date."},
    ),
    "nothing declared": (dict.fromkeys(DECLARED, None), dict.fromkeys(DECLARED, ANSWER)),
    "one thing not declared": ({"declared:contacts": None}, {"declared:contacts": ANSWER}),
    "a note that is not there": ({"declared:contacts": "See my note"}, {"note": NOTE}),
    "several things at once": (
        {"words": "", "accounts": [], "time": "12:00", "declared:links": None},
        {
            "words": "Write the words of the post.",
            "accounts": "Choose the account or accounts it is for.",
            "day": "Choose the date too, or clear the time to have it posted once it is approved.",
            "declared:links": ANSWER,
        },
    ),
}

BAD_LINKS = {
    "no link": ("", "Paste the link of the post."),
    "not a link": ("yes, posted", "This is not a whole https link. Copy it from the address bar of the post."),
    "not https": (LINKS[FACEBOOK].replace("https", "http"), "This is not a whole https link."),
    "a script": ("javascript:alert(1)", "This is not a whole https link."),
    "a line end": ("https://www.facebook.com/a\u2028b", "This is not a whole https link."),
    "NUL": ("https://www.facebook.com/a\x00b", "This is not a whole https link."),
    "somebody in it": ("https://www.facebook.com@evil.example/1", "This is not a whole https link."),
    "another network": (LINKS[X], "This link is not on Facebook, where Facebook page is."),
    "a host that ends alike": ("https://notfacebook.com/1", "This link is not on Facebook, where Facebook page is."),
    "the account itself": (
        "https://www.facebook.com/ThornburyTC/",
        "This is the link to Facebook page itself. Copy the link of the post.",
    ),
}

BAD_REASONS = {
    "none": ("", "Say why, so that the author knows what to do next."),
    "blank": (" \n\u00a0", "Say why, so that the author knows what to do next."),
    "NUL": ("No\x00", "The reason contains a character that cannot be shown. Type that part again."),
    "too long": ("a" * 2001, "Keep the reason to 2,000 characters."),
}


async def test_a_draft_that_cannot_be_sent_says_why_beside_the_question(small_town: Town) -> None:
    town = small_town
    for row, (wrong, sentences) in BAD_DRAFTS.items():
        await town.opens_form(town.employee, WORDS)
        async with nothing_but(town, "draft:submit"):
            form = town.employee.fill({"accounts": [FACEBOOK]} | DECLARED | wrong)
            refused = await town.employee.submit(forced=True)
            assert refused.errors == sentences, row
        assert town.employee.view.values == form.values, row
        await town.sends(town.employee, words=WORDS, accounts=[FACEBOOK], day=None, time=None)
        await town.deliver()
    assert await town.acts() == len(BAD_DRAFTS) * ["attempt:refused", "draft:submitted", "draft:routed"]


async def test_half_a_character_in_the_words_is_refused_beside_them(town: Town) -> None:
    await town.opens_form(town.employee, WORDS)
    town.employee.fill({"accounts": [FACEBOOK]} | DECLARED)
    async with nothing_but(town, "draft:submit"):
        answer = await sent_signed(town, form_with(town, town.employee, "words", "Market \ud83d day"))
        assert answer == (200, {"response_action": "errors", "errors": {"words": UNSHOWN}})


async def test_a_link_that_is_none_says_why_beside_the_question(small_town: Town) -> None:
    town = small_town
    reference = await town.released()
    await town.clerk.press(town.card(town.clerk, reference, "I have posted it"), "I have posted it")
    for row, (link, sentence) in BAD_LINKS.items():
        async with nothing_but(town, "draft:post"):
            refused = await town.clerk.submit({"facebook-page": link} | FROM_OURS, forced=True)
            assert list(refused.errors) == ["facebook-page"], row
            assert refused.errors["facebook-page"].startswith(sentence), row
        assert (town.clerk.view.values["facebook-page"]["facebook-page"]["value"] or "") == link, row


async def test_the_same_link_for_two_accounts_is_refused_beside_both(small_town: Town) -> None:
    town = small_town
    await town.lists_account(name="Town page", network="Facebook", address="https://www.facebook.com/Thornbury")
    reference = await town.released(accounts=[FACEBOOK, "Town page (Facebook)"])
    await town.clerk.press(town.card(town.clerk, reference, "I have posted it"), "I have posted it")
    both = {"facebook-page": LINKS[FACEBOOK], "town-page": LINKS[FACEBOOK]} | FROM_OURS
    await town.clerk.submit(both)
    sure = {"sure:town-page": ["Yes. I have opened it, and it is"]}
    async with nothing_but(town, "draft:post"):
        refused = await town.clerk.submit(both | sure)
        twice = "The same link is given twice. Each post has its own."
        assert refused.errors == {"facebook-page": twice, "town-page": twice}


@pytest.mark.parametrize(("button", "act"), [("Reject", "draft:reject"), ("Ask for changes", "draft:ask-for-changes")])
async def test_nobody_is_turned_down_without_a_reason(small_town: Town, button: str, act: str) -> None:
    town = small_town
    reference = await town.submits(town.employee)
    await town.clerk.press(town.card(town.clerk, reference), button)
    for row, (reason, sentence) in BAD_REASONS.items():
        async with nothing_but(town, act):
            refused = await town.clerk.submit({"reason": reason}, forced=True)
            assert refused.errors == {"reason": sentence}, row
        assert (town.clerk.view.values["reason"]["reason"]["value"] or "") == reason, row


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("a" * 3001, "The words are too long by 1: 3,000 characters is the most."),
        ("Market\x00day", UNSHOWN),
    ],
    ids=["too long", "NUL"],
)
async def test_words_that_no_form_can_hold_come_back_whole(small_town: Town, typed: str, sentence: str) -> None:
    town = small_town
    async with nothing_but(town):
        told = town.told(await town.employee.command("/draft", typed))
    assert told.startswith(sentence)
    assert typed.replace("\x00", "[U+0000]") in told.replace("\n", "")
    assert "[Draft a post]" in told


@pytest.mark.parametrize("typed", ["", "nonsense", "DR-", "DR-00000U", "DR-0000000", "dr 12 34 5", "DR-000\x0000"])
async def test_a_reference_that_is_none_says_how_to_type_one(small_town: Town, typed: str) -> None:
    async with nothing_but(small_town):
        told = await small_town.asks_status(small_town.employee, typed)
    assert told.startswith("Type the reference of the draft after it, for example /draft status DR-7KQ2M9.")


async def test_an_unknown_reference_says_so(small_town: Town) -> None:
    async with nothing_but(small_town):
        assert (await small_town.asks_status(small_town.employee, "DR-000000")).startswith(UNKNOWN)


async def test_words_that_begin_like_a_question_open_the_form_all_the_same(small_town: Town) -> None:
    await small_town.opens_form(small_town.employee, "Status of the car park: open again.")
    typed = small_town.employee.view.values["words"]["words"]["value"]
    assert typed == "Status of the car park: open again."
