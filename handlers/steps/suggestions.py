"""“Suggest as council post” in the menu of a message, and what becomes of a suggestion."""

from chatops.flow.drafts.submit import check_draft
from chatops.flow.suggestions import check_adoption, check_suggestion, make_suggestion
from chatops.policy import references
from chatops.policy.content import wording
from chatops.policy.people import Standing
from handlers.requests.kept_words import NO_FILES
from handlers.requests.request import Answer, Done, Request, Show
from handlers.screens.drafts.draft_form import draft_form
from handlers.screens.suggestions import cannot_be_used, read_suggestion_form, suggestion_form
from handlers.views.drafts.forms import form_holds, new_draft_form
from handlers.views.suggestions import words_to_adopt

_OF_A_BOT = "A bot wrote this message. Only what a person wrote can be made into a post."
_NO_WORDS = "This message has no words to make a post of. Files and pictures cannot be taken over."


async def on_message_shortcut(request: Request) -> Answer:
    """The form for a draft, with the words of the message; for a member of the council the form for a suggestion."""
    actor = await request.desk.look(lambda work, _now: work.people.actor(request.caller))
    member = actor.standing is Standing.MEMBER
    await request.desk.transact(check_suggestion if member else check_draft, by=request.caller)
    written = await request.chosen_message()
    if written.by_a_bot:
        return Show(cannot_be_used(_OF_A_BOT), otherwise=_OF_A_BOT)
    words = wording.tidy(written.words)
    if not words:
        return Show(cannot_be_used(_NO_WORDS), otherwise=_NO_WORDS)
    if not form_holds(words):
        sentence = wording.words_can_be_posted(words)[0].sentence
        return Show(cannot_be_used(sentence, words), otherwise=sentence)
    notes = (NO_FILES,) if written.files else ()
    form = await request.desk.look(new_draft_form, words=words, notes=notes)
    return Show(suggestion_form(words, form.notes) if member else draft_form(form), words)


async def on_suggestion(request: Request) -> Answer:
    """The form for a suggestion was sent."""
    words = read_suggestion_form(request.answers)
    await request.desk.transact(make_suggestion, form=request.form, words=words, by=request.caller)
    return Done()


async def on_adopt_button(request: Request) -> Answer:
    """An employee reads a suggestion: the form for a draft opens with its words."""
    reference = request.reference(references.SUGGESTION, "suggestion")
    await request.desk.transact(check_adoption, reference=reference, by=request.caller)
    words = await request.desk.look(words_to_adopt, reference=reference, by=request.caller)
    return Show(draft_form(await request.desk.look(new_draft_form, words=words), reference))
