"""Several drafts approved on one form, each by a decision of its own."""

from chatops.flow.drafts.decide import approve_draft
from chatops.policy.editions.acknowledgements import policy_is_unread
from chatops.policy.objections import Overtaken, Refused
from chatops.ports.errors import NoSuch
from handlers.requests.request import Answer, Mend, Request, Say, Show
from handlers.screens.drafts.several import first_question, read_several_form, several_form, several_page
from handlers.views.drafts.several import names_of, see_several

_NONE = "No draft waits that you can approve in this way. Type /draft list to see what waits, and open it."
_GONE = "It is not there any more."


async def on_several_button(request: Request) -> Answer:
    """Each draft that waits for them, whole, with a box to tick."""
    views = await request.desk.look(see_several, by=request.caller)
    return Show(several_form(views)) if views else Say(_NONE, ())


async def on_several(request: Request) -> Answer:
    """The ticked are approved one after the other; what is refused says why, and keeps none of the others."""
    chosen = read_several_form(request.answers)
    if not chosen:
        return Mend({first_question(request.answers): "Tick each draft that you approve, or close this."})
    approved: list[str] = []
    refused: list[tuple[str, str]] = []
    for one in chosen:
        try:
            await request.desk.transact(
                approve_draft, reference=one.reference, revision=one.revision, by=request.caller
            )
            approved.append(one.reference)
        except Refused as no:
            if policy_is_unread(no.objections):
                raise
            refused.append((one.reference, no.objections[0].sentence))
        except Overtaken as changed:
            refused.append((one.reference, changed.sentence))
        except NoSuch:
            refused.append((one.reference, _GONE))
    every = [*approved, *(reference for reference, _ in refused)]
    called = dict(zip(every, await request.desk.look(names_of, references=every, by=request.caller), strict=True))
    return Show(several_page([called[one] for one in approved], [(called[one], why) for one, why in refused]))
