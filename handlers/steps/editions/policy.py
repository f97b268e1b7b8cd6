"""`/policy`: anyone reads the policy and confirms it; the Town Clerk and the Deputy see who has, and remind others."""

from chatops.facts.editions import ReadersReminded
from chatops.flow.editions.acknowledge import acknowledge_policy, check_register, remind_readers
from chatops.policy.objections import Overtaken
from chatops.policy.text import bare, first_word
from chatops.ports.errors import NoSuch
from handlers.requests.request import Answer, Done, Mend, Request, Say, Show
from handlers.screens.editions import policy_pages as pages
from handlers.screens.editions.house_rules import house_rules_page
from handlers.screens.editions.policy_pages import CONFIRMED, Came, Place
from handlers.views.editions import see_policy, see_register

_HELP = (
    "/policy opens the council's social media policy, and says when you acknowledged it. "
    "/policy rules shows the house rules, which hold where the policy is silent. "
    "/policy ask puts a question about it to the Town Clerk and the Deputy. "
    "/policy find, with a word or without, shows what colleagues asked and what was answered, without names. "
    "The Town Clerk and the Deputy see with /policy who who has acknowledged it, and can remind the others."
)
_NEWER = "The policy was changed while you were reading. This is the newer edition."


async def on_policy_command(request: Request) -> Answer:
    """`/policy`, `/policy who`, `/policy register`, `/policy rules`, `/policy help`."""
    word, rest = first_word(request.text)
    if not word:
        return await on_read_button(request)
    if word in {"who", "register"} and not bare(rest):
        await request.desk.transact(check_register, by=request.caller)
        card = pages.register_card(await request.desk.look(see_register, by=request.caller))
        return Say(card.text, card.parts)
    if word == "rules" and not bare(rest):
        return Show(house_rules_page())
    return Say(_HELP, ())


async def on_read_button(request: Request) -> Answer:
    """A button that opens the policy."""
    return Show(pages.policy_page(await request.desk.look(see_policy, by=request.caller)))


async def on_policy_page(request: Request) -> Answer:
    """A page was read: the next one, or the confirmation at the end."""
    try:
        place = Place.read(request.text)
    except (ValueError, TypeError):
        raise NoSuch("this form carries no page of the policy") from None
    view = await request.desk.look(see_policy, by=request.caller)
    if view.edition != place.edition:
        return Show(pages.policy_page(view, came=place.came, note=_NEWER))
    if not pages.is_last_page(view, place.page):
        return Show(pages.policy_page(view, place.page + 1, place.came))
    if not pages.has_confirmed(request.answers):
        return Mend({CONFIRMED: "Tick the box when you have read and understood the policy."})
    try:
        await request.desk.transact(acknowledge_policy, edition=place.edition, by=request.caller)
    except Overtaken:
        view = await request.desk.look(see_policy, by=request.caller)
        return Show(pages.policy_page(view, came=place.came, note=_NEWER))
    return Done() if place.came is Came.SENT else Show(pages.thanks_page(view, place.came))


async def on_remind_button(request: Request) -> Answer:
    """An officer has those reminded who have not read the policy."""
    facts = await request.desk.transact(remind_readers, by=request.caller)
    count = sum(len(fact.to) for fact in facts if isinstance(fact, ReadersReminded))
    return Say("One person was reminded." if count == 1 else f"{count} people were reminded.", ())
