"""`/council registers`: the registers, their entries, and the buttons and forms that make, change and close one."""

from chatops.evaluate.registers import named
from chatops.facts.registers import RegisterFact
from chatops.flow.agreements import answer_agreement
from chatops.flow.registers import (
    change_entry,
    check_change,
    check_closing,
    check_entry,
    close_entry,
    make_entry,
)
from chatops.policy import references
from chatops.policy.registers.catalogue import REGISTERS
from chatops.policy.registers.consents import CONSENTS
from chatops.policy.registers.register import Register
from chatops.policy.text import first_word
from chatops.ports.errors import NoSuch
from handlers.requests.request import Answer, PutInPlace, Request, Show
from handlers.screens.parts import Page
from handlers.screens.registers import forms, pages
from handlers.views.registers.entries import changing_form, may_read_entry, new_entry_form, register_of, see_entry
from handlers.views.registers.lists import find_entries, see_register, see_registers


async def on_registers_command(request: Request) -> Answer:
    """All of them; one of them by its name; an entry by its reference; or the entries that have these words."""
    _, typed = first_word(request.text)
    words = " ".join(typed.split())
    if not words:
        return Show(pages.registers_page(await request.desk.look(see_registers, by=request.caller)))
    reference = references.read(words, references.REGISTER)
    if reference is not None:
        return Show(await _entry(request, reference))
    key = next((one.key for one in REGISTERS.values() if words.lower() in {one.key, one.title.lower()}), None)
    if key is not None:
        return Show(await _register(request, key))
    return Show(pages.register_page(await request.desk.look(find_entries, words=words, by=request.caller)))


async def on_consents_command(request: Request) -> Answer:
    """`/council consents`: the register of them."""
    return Show(await _register(request, CONSENTS.key))


async def on_register_button(request: Request) -> Answer:
    """One register."""
    return Show(await _register(request, request.text))


async def on_add_button(request: Request) -> Answer:
    """The form for a new entry."""
    await request.desk.transact(check_entry, register=request.text, by=request.caller)
    return Show(forms.entry_form(await request.desk.look(new_entry_form, register=request.text)))


async def on_entry_button(request: Request) -> Answer:
    """One entry."""
    return Show(await _entry(request, request.reference(references.REGISTER, "entry")))


async def on_change_button(request: Request) -> Answer:
    """The form with what the entry says."""
    reference, _ = _carried(request)
    await request.desk.transact(check_change, reference=reference, by=request.caller)
    return Show(forms.entry_form(await request.desk.look(changing_form, reference=reference)))


async def on_agree_button(request: Request) -> Answer:
    """Somebody who is named in a draft agrees to it."""
    return await _answered(request, agrees=True)


async def on_disagree_button(request: Request) -> Answer:
    """Somebody who is named in a draft does not agree to it."""
    return await _answered(request, agrees=False)


async def _answered(request: Request, *, agrees: bool) -> Answer:
    reference, number = _carried(request)
    await request.desk.transact(answer_agreement, reference=reference, number=number, agrees=agrees, by=request.caller)
    return PutInPlace(await _entry(request, reference, "Your answer is saved. Whoever decides on the draft sees it."))


async def on_close_button(request: Request) -> Answer:
    """The form that asks what came of it."""
    reference, number = _carried(request)
    await request.desk.transact(check_closing, reference=reference, by=request.caller)
    return Show(forms.closing_form(reference, number, await request.desk.look(register_of, reference=reference)))


async def on_entry(request: Request) -> Answer:
    """The form was sent: for a new entry of the register that it carries, or for the version that it carries."""
    if request.text in REGISTERS:
        values = await _filled_in(request, named(request.text))
        facts = await request.desk.transact(
            make_entry, register=request.text, values=values, form=request.form, by=request.caller
        )
        made = next((fact.reference for fact in facts if isinstance(fact, RegisterFact)), None)
        return PutInPlace(await _register_or_kept(request, made))
    reference, number = _carried(request)
    values = await _filled_in(request, await request.desk.look(register_of, reference=reference))
    await request.desk.transact(
        change_entry, reference=reference, number=number, values=values, form=request.form, by=request.caller
    )
    return PutInPlace(await _entry(request, reference, "The entry has been changed."))


async def on_closed(request: Request) -> Answer:
    """The form was sent: the entry is closed."""
    reference, number = _carried(request)
    why = forms.read_closing_form(request.answers)
    await request.desk.transact(
        close_entry, reference=reference, number=number, why=why, form=request.form, by=request.caller
    )
    return PutInPlace(await _entry(request, reference, "The entry has been closed. It stays in the record."))


async def _filled_in(request: Request, register: Register) -> dict[str, str]:
    """Return what was filled in; a person by the key that the council knows them by."""
    values, users = forms.read_entry_form(register, request.answers)
    return values | {name: str((await request.chosen(user)).person) for name, user in users.items()}


def _carried(request: Request) -> tuple[str, int]:
    try:
        return forms.read(request.text)
    except ValueError:
        raise NoSuch("this carries no entry") from None


async def _register(request: Request, key: str) -> Page:
    return pages.register_page(await request.desk.look(see_register, key=key, by=request.caller))


async def _entry(request: Request, reference: str, news: str = "") -> Page:
    return pages.entry_page(await request.desk.look(see_entry, reference=reference, by=request.caller), news)


async def _register_or_kept(request: Request, made: str | None) -> Page:
    """Return what somebody sees who made an entry: the entry, or that it is kept where they may not read it."""
    if made is None:  # the same form, sent again
        return pages.registers_page(await request.desk.look(see_registers, by=request.caller))
    if await request.desk.look(may_read_entry, reference=made, by=request.caller):
        return await _entry(request, made, "The entry has been made.")
    return pages.kept_page(made)
