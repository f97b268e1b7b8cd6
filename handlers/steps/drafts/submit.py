"""`/draft`, the form for a draft, and what its author can do with it afterwards."""

from dataclasses import replace

from chatops.flow.drafts.bring_back import bring_back
from chatops.flow.drafts.submit import (
    check_draft,
    check_revision,
    revise_draft,
    submit_draft,
    withdraw_draft,
)
from chatops.flow.drafts.take_over import take_over_draft
from chatops.flow.editions.ask import check_question
from chatops.policy import references
from chatops.policy.authority import powers
from chatops.policy.content import questions, wording
from chatops.policy.drafts import declarations
from chatops.policy.drafts.account_words import ASK_FIELD, WANTED_FIELD
from chatops.policy.drafts.draft_form import DraftForm
from chatops.policy.people import Actor
from chatops.policy.pictures import FILES_FIELD
from chatops.policy.text import bare, first_word
from handlers.requests.filled_draft import as_filled_in, filled_in
from handlers.requests.kept_words import forget_typed
from handlers.requests.pictures import pictures_of
from handlers.requests.request import Answer, Done, Mend, Request, Say, Show
from handlers.requests.unfinished import forget_saved, saved_by
from handlers.screens import pages
from handlers.screens.drafts import checks, lists
from handlers.screens.drafts.card import whole_card
from handlers.screens.drafts.draft_form import HELP, draft_form
from handlers.screens.drafts.pictures import ever_in
from handlers.screens.drafts.unfinished import unfinished_page
from handlers.screens.editions.question_forms import unsure_form
from handlers.views.drafts.draft import see_draft
from handlers.views.drafts.forms import (
    DraftFormView,
    findings_for,
    form_holds,
    found_form,
    new_draft_form,
    revision_form,
)
from handlers.views.drafts.lists import find_drafts, list_drafts
from handlers.views.drafts.unfinished import see_unfinished
from handlers.views.drafts.used_again import form_to_use_again

_OF_THE_LIST = {"", "drafts", "my drafts", "of drafts", "of my drafts", "all", "mine"}
"""What people type after "list" and mean no more by it."""
_MOST_LOOKED_FOR = 4
"""Words that somebody looks for at most; more of them are a post that begins with "Find"."""
_ONLY_THE_LIST = {"drafts", "my drafts", "my list"}
"""What people type without it, and mean the same."""


async def on_draft_command(request: Request) -> Answer:
    """`/draft`, `/draft` with words, `/draft list`, `/draft status DR-7KQ2M9`, `/draft DR-7KQ2M9`, `/draft check …`."""
    word, rest = first_word(request.text)
    if word == "help" and not bare(rest):
        return Say(HELP, ())
    if (word == "list" and bare(rest).lower() in _OF_THE_LIST) or bare(request.text).lower() in _ONLY_THE_LIST:
        return _not_for_them(request) or await _list(request)
    if word == "status" and references.is_meant(bare(rest)):
        return _not_for_them(request) or await _status(request, rest)
    if references.read(request.text):
        return _not_for_them(request) or await _status(request, request.text)
    if word == "check":
        return await _check(request, rest)
    if word == "find" and len(rest.split()) <= _MOST_LOOKED_FOR:
        return _not_for_them(request) or await _find(request, bare(rest))
    return await _saved(request) or await _open_form(request, request.text)


async def on_start_button(request: Request) -> Answer:
    """A button that opens the form for a new draft, perhaps with words somebody typed already."""
    return await _open_form(request, "" if request.text == "-" else request.text)


async def on_use_again_button(request: Request) -> Answer:
    """The form for a new draft, with the words of one that is over. Raises NoSuch for whoever may not read them."""
    form = await request.desk.look(form_to_use_again, reference=request.subject.reference, by=request.caller)
    await request.desk.transact(check_draft, by=request.caller)
    return Show(draft_form(form), form.words, again=tuple(pages.start_button(form.words)))


async def on_message_button(request: Request) -> Answer:
    """The button under a direct message: the form opens with what was written in it."""
    typed = await request.typed(request.text)
    taken = await pictures_of(request, typed.files, check_draft)
    return await _open_form(request, typed.words, request.text, (*typed.notes(), *taken.wrong), taken.digests)


async def on_new_draft(request: Request) -> Answer:
    """The form for a new draft was sent."""
    # A form that was opened from a suggestion carries its reference; one that was saved meanwhile did so then.
    saved = await saved_by(request.desk, request.caller, request.text)
    suggestion = references.read(saved.carries if saved else request.text, references.SUGGESTION) or ""
    filled = await filled_in(request)
    if again := await _unsure(request, filled) or await _again(request, as_filled_in(request, filled), request.text):
        return again
    await request.desk.transact(submit_draft, filled=filled, by=request.caller, suggestion=suggestion)
    await forget_typed(request.desk, request.caller.identity, request.text)
    await forget_saved(request.desk, request.caller, request.text)
    return Done()


async def on_revise_button(request: Request) -> Answer:
    """The author wishes to revise: the form opens with the newest revision in it."""
    reference = request.subject.reference
    await request.desk.transact(check_revision, reference=reference, by=request.caller)
    return Show(draft_form(await request.desk.look(revision_form, reference=reference, by=request.caller)))


async def on_revised_draft(request: Request) -> Answer:
    """The form for a revision was sent."""
    about, filled = request.subject, await filled_in(request)
    seen = replace(as_filled_in(request, filled), reference=about.reference, revision=about.revision)
    if again := await _unsure(request, filled) or await _again(request, seen):
        return again
    await request.desk.transact(
        revise_draft, reference=about.reference, revision=about.revision, filled=filled, by=request.caller
    )
    await forget_saved(request.desk, request.caller, request.text)
    return Done()


async def on_take_over_button(request: Request) -> Answer:
    """Somebody takes over the draft of a person who has left: it is theirs, and a card shows them its words."""
    about = request.subject
    await request.desk.transact(take_over_draft, reference=about.reference, revision=about.revision, by=request.caller)
    return Done()


async def on_withdraw_button(request: Request) -> Answer:
    """The author takes the draft back."""
    await request.desk.transact(withdraw_draft, reference=request.subject.reference, by=request.caller)
    return Done()


async def on_bring_back_button(request: Request) -> Answer:
    """What has lapsed is to be decided after all."""
    about = request.subject
    await request.desk.transact(bring_back, reference=about.reference, revision=about.revision, by=request.caller)
    return Done()


async def _unsure(request: Request, filled: DraftForm) -> Answer | None:
    """Return the form for a question with the draft in it, where its author is unsure; None for all others."""
    if (field := declarations.unsure_of(filled.declared) or questions.unsure_of(filled.found)) is None:
        return None
    words = wording.tidy(filled.words)
    await request.desk.transact(check_question, by=request.caller)
    wrong = declarations.it_fits_in_a_question(words, field)
    return Mend({field: wrong[0].sentence}) if wrong else Show(unsure_form(words))


async def _again(request: Request, seen: DraftFormView, carries: str = "") -> Answer | None:
    """Return the form once more, where pictures were added or the checks ask something; None when all is there."""
    taken = await pictures_of(request, request.answers.added(FILES_FIELD), check_draft)
    if taken.wrong:
        return Mend({FILES_FIELD: " ".join(taken.wrong)})
    added = tuple(one for one in taken.digests if one not in ever_in(request.answers))
    wanted, asks = request.answers.chosen(WANTED_FIELD), bool(request.answers.chosen(ASK_FIELD))
    asked = await request.desk.look(found_form, filled=seen, added=added, wanted=wanted, asks=asks)
    return Show(draft_form(asked, carries)) if asked else None


async def _saved(request: Request) -> Answer | None:
    """Return the forms that somebody saved, before a new one opens; None where there are none, or words were typed."""
    kept = () if bare(request.text) else await request.desk.look(see_unfinished, by=request.caller)
    return Show(unfinished_page(kept)) if kept else None


async def _open_form(
    request: Request, typed: str, name: str = "", notes: tuple[str, ...] = (), pictures: tuple[str, ...] = ()
) -> Answer:
    await request.desk.transact(check_draft, by=request.caller)
    words = wording.tidy(typed)
    if not form_holds(words):
        sentence = wording.words_can_be_posted(words)[0].sentence
        return Say(sentence, pages.to_try_again(sentence, words))
    form = draft_form(await request.desk.look(new_draft_form, words=words, notes=notes, pictures=pictures), name)
    return Show(form, words, again=tuple(pages.start_button(words)))


def _not_for_them(request: Request) -> Answer | None:
    """Return what to say to somebody whose account is not, or may not be, one of the council's own; None for all
    others.
    """
    objections = powers.account_is_sound(Actor(request.caller.person, request.caller.status))
    return Say(objections[0].sentence, pages.objections_as_parts(objections)) if objections else None


async def _list(request: Request) -> Answer:
    card = lists.lists_card(await request.desk.look(list_drafts, by=request.caller))
    return Say(card.text, card.parts)


async def _find(request: Request, words: str) -> Answer:
    if not words:
        return Say("Type a word of the draft after it, for example /draft find bins.", ())
    card = lists.found_card(await request.desk.look(find_drafts, words=words, by=request.caller))
    return Say(card.text, card.parts)


async def _status(request: Request, typed: str) -> Answer:
    reference = references.read_typed(typed)
    if reference is None:
        sentence = "Type the reference of the draft after it, for example /draft status DR-7KQ2M9."
        return Say(sentence, pages.not_a_reference(sentence, request.text))
    card = whole_card(await request.desk.look(see_draft, reference=reference, by=request.caller))
    return Say(card.text, card.parts)


async def _check(request: Request, typed: str) -> Answer:
    """What would be found in these words. Anybody may ask, and nothing is kept."""
    words = wording.tidy(typed)
    wrong = wording.words_can_be_posted(words)
    if wrong:
        sentence = "Type the words after it, for example /draft check The market is on Saturday."
        return Say(sentence if not words else wrong[0].sentence, ())
    found = await request.desk.look(findings_for, words=words)
    card = checks.findings_card(found, tuple(pages.start_button(words)))
    return Say(card.text, card.parts)
