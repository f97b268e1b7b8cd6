"""The screens about the registers at their largest, by the function that describes each."""

from chatops.policy.registers.catalogue import REGISTERS
from chatops.policy.registers.register import LONGEST, FieldKind, Register
from handlers.screens import parts as p
from handlers.screens.registers import forms, pages
from handlers.views.registers.entries import MOST_VERSIONS, EntryFormView, EntryView, NoticeView
from handlers.views.registers.lists import MOST_SHOWN, RegisterLine, RegisterView
from handlers.views.registers.shown import EntryLine
from tests.support.largest.values import ACCOUNTS, CROWD, SAYS, SENTENCE, Largest, long

_REFERENCE = "RG-7KQ2M9"
_WORDS = tuple(long(LONGEST[FieldKind.WORDS], f"Words {n}. ") for n in range(4))
_WHY = long(LONGEST[FieldKind.WORDS], "What came of it. ")
_LINES = tuple(
    RegisterLine(one.key, one.title, 2000, 1999, may_read=True, may_write=True) for one in REGISTERS.values()
)
_ENTRIES = tuple(EntryLine(f"RG-0000{n:02}", SENTENCE) for n in range(MOST_SHOWN))
_REPLIES = REGISTERS["replies"]
_REGISTER = RegisterView(
    "replies", _REPLIES.title, _REPLIES.about, _ENTRIES, 1985, may_write=True, ready=_REPLIES.ready
)
_ENTRY = EntryView(
    reference=_REFERENCE,
    number=99,
    title=_REPLIES.title,
    standing=SENTENCE,
    rows=tuple((f"Label {n}", SENTENCE) for n in range(6)),
    words=tuple((f"Question {n}", words) for n, words in enumerate(_WORDS)),
    history=tuple(SENTENCE for _ in range(MOST_VERSIONS)),
    why=_WHY,
    may_change=True,
    may_close=True,
    uses=(SAYS,) * 21,
    may_answer=True,
)


def _filled(register: Register) -> p.Form:
    words = {
        field.name: long(LONGEST[field.kind], f"{field.name} ") if field.kind in LONGEST else _value(field.kind)
        for field in register.fields
    }
    return forms.entry_form(EntryFormView(register, ACCOUNTS[:50], words, _REFERENCE, 99))


def _value(kind: FieldKind) -> str:
    return {FieldKind.PERSON: str(CROWD[0]), FieldKind.DAY: "2027-03-01"}.get(kind, "account-0")


SCREENS: dict[str, Largest] = {
    "registers.forms.entry_form": Largest(lambda: [_filled(register) for register in REGISTERS.values()]),
    "registers.forms.closing_form": Largest(lambda: [forms.closing_form(_REFERENCE, 99, _REPLIES)]),
    "registers.pages.registers_page": Largest(lambda: [pages.registers_page(_LINES)]),
    "registers.pages.register_page": Largest(lambda: [pages.register_page(_REGISTER, SAYS)]),
    "registers.pages.entry_page": Largest(lambda: [pages.entry_page(_ENTRY, SAYS)], (*_WORDS, _WHY)),
    "registers.pages.kept_page": Largest(lambda: [pages.kept_page(_REFERENCE)]),
    "registers.pages.entry_notice": Largest(lambda: [pages.entry_notice(NoticeView(_REFERENCE, SENTENCE, opens=True))]),
}
"""Every function about the registers that describes a screen."""
