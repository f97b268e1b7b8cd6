"""`/draft`, the form for a draft, and what its author can do with it afterwards."""

from chatops.flow.drafts.bring_back import bring_back
from chatops.flow.drafts.submit import Wish, check_draft, check_revision, revise_draft, submit_draft, withdraw_draft
from chatops.policy import content, references
from chatops.policy.authority import powers
from chatops.policy.drafts.declarations import Declaration
from chatops.policy.people import Actor
from chatops.policy.text import bare, first_word
from handlers.slack.blocks import pages
from handlers.slack.blocks.drafts.card import whole_card
from handlers.slack.blocks.drafts.draft_form import draft_form, read_draft_form
from handlers.slack.kept_words import NO_FILES, forget_typed
from handlers.slack.request import Answer, Done, Say, Show, Visit
from handlers.views.drafts.draft import list_drafts, see_draft
from handlers.views.drafts.forms import form_holds, new_draft_form, revision_form

_HELP = (
    "/draft opens a form for a new post. You can type the words after it. "
    "/draft list shows your drafts and what waits for you. "
    "/draft status with a reference, such as DR-7KQ2M9, shows one draft."
)


async def on_draft_command(visit: Visit) -> Answer:
    """`/draft`, `/draft` with words, `/draft list`, `/draft status DR-7KQ2M9`, `/draft help`."""
    word, rest = first_word(visit.text)
    if word == "help" and not bare(rest):
        return Say(_HELP, ())
    if word == "list" and not bare(rest):
        return _not_for_them(visit) or await _list(visit)
    if word == "status" and _is_reference(bare(rest)):
        return _not_for_them(visit) or await _status(visit, rest)
    return await _open_form(visit, visit.text)


async def on_start_button(visit: Visit) -> Answer:
    """A button that opens the form for a new draft, perhaps with words somebody typed already."""
    return await _open_form(visit, "" if visit.text == "-" else visit.text)


async def on_message_button(visit: Visit) -> Answer:
    """The button under a direct message: the form opens with what was written in it."""
    typed = await visit.typed(visit.text)
    return await _open_form(visit, typed.words, visit.text, typed.notes(NO_FILES))


async def on_new_draft(visit: Visit) -> Answer:
    """The form for a new draft was sent."""
    # A form that was opened from a suggestion carries its reference.
    suggestion = references.read(visit.text, references.SUGGESTION) or ""
    await visit.desk.transact(submit_draft, wish=_wish(visit), by=visit.caller, suggestion=suggestion)
    await forget_typed(visit.desk, visit.caller.person, visit.text)
    return Done()


async def on_revise_button(visit: Visit) -> Answer:
    """The author wishes to revise: the form opens with the newest revision in it."""
    reference = visit.subject.reference
    await visit.desk.transact(check_revision, reference=reference, by=visit.caller)
    return Show(draft_form(await visit.desk.look(revision_form, reference=reference, by=visit.caller)))


async def on_revised_draft(visit: Visit) -> Answer:
    """The form for a revision was sent."""
    about = visit.subject
    await visit.desk.transact(
        revise_draft, reference=about.reference, revision=about.revision, wish=_wish(visit), by=visit.caller
    )
    return Done()


async def on_withdraw_button(visit: Visit) -> Answer:
    """The author takes the draft back."""
    await visit.desk.transact(withdraw_draft, reference=visit.subject.reference, by=visit.caller)
    return Done()


async def on_bring_back_button(visit: Visit) -> Answer:
    """What has lapsed is to be decided after all."""
    about = visit.subject
    await visit.desk.transact(bring_back, reference=about.reference, revision=about.revision, by=visit.caller)
    return Done()


async def _open_form(visit: Visit, typed: str, name: str = "", notes: tuple[str, ...] = ()) -> Answer:
    await visit.desk.transact(check_draft, by=visit.caller)
    words = content.tidy(typed)
    if not form_holds(words):
        sentence = content.words_can_be_posted(words)[0].sentence
        return Say(sentence, pages.to_try_again(sentence, words))
    form = draft_form(await visit.desk.look(new_draft_form, words=words, notes=notes), name)
    return Show(form, words, again=tuple(pages.start_button(words)))


def _is_reference(typed: str) -> bool:
    """Whether what follows `status` is meant as a reference: nothing, one word, or what begins like one.

    Anything longer is the words of a post that happens to begin with "Status".
    """
    return len(typed.split()) < 2 or typed.lower().startswith("dr")


def _not_for_them(visit: Visit) -> Answer | None:
    """What to say to somebody whose account is not, or may not be, one of the council's own; None for all others."""
    objections = powers.account_is_sound(Actor(visit.caller.person, visit.caller.status))
    return Say(objections[0].sentence, pages.objections_as_blocks(objections)) if objections else None


async def _list(visit: Visit) -> Answer:
    card = pages.lists_card(await visit.desk.look(list_drafts, by=visit.caller))
    return Say(card.text, card.blocks)


async def _status(visit: Visit, typed: str) -> Answer:
    reference = references.read(typed)
    if reference is None:
        sentence = "Type the reference of the draft after it, for example /draft status DR-7KQ2M9."
        return Say(sentence, pages.not_a_reference(sentence, visit.text))
    card = whole_card(await visit.desk.look(see_draft, reference=reference, by=visit.caller))
    return Say(card.text, card.blocks)


def _wish(visit: Visit) -> Wish:
    given = read_draft_form(visit.answers)
    return Wish(
        form=visit.form,
        words=given.words,
        accounts=given.accounts,
        day=given.day,
        at=given.at,
        declared=tuple(declaration for declaration in Declaration if declaration.value in given.declared),
        urgent=given.urgent,
    )
