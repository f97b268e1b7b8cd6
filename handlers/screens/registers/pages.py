"""The pages of the council's registers: which there are, what is in one, one entry; and the notice of an entry."""

from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.registers.forms import written
from handlers.views.registers.entries import EntryView, NoticeView
from handlers.views.registers.lists import RegisterLine, RegisterView

_ABOUT = "Type /council registers and some words to find an entry."
_NEVER = "What is written here is for whoever may read the register. A report about a person belongs in /breach."


def registers_page(lines: tuple[RegisterLine, ...]) -> p.Page:
    """Return every register that this person may open, with a button for each."""
    parts: list[p.Part] = [p.Paragraph("about", _ABOUT), p.Note("never", _NEVER)]
    for line in lines:
        parts.append(p.Rows(f"register:{line.key}", ((line.title, (_state(line),)),)))
        buttons = [p.Button(names.OPEN_REGISTER, "Open", line.key)] if line.may_read else []
        if line.may_write:
            buttons.append(p.Button(names.ADD_ENTRY, "New entry", line.key))
        parts.append(p.Buttons(f"open:{line.key}", tuple(buttons)))
    return p.Page(names.PAGE, "Registers", tuple(parts))


def _state(line: RegisterLine) -> str:
    if not line.may_read:
        return "You can make an entry; those who look after the register read it."
    if not line.open:
        return "No open entry."
    return f"Open: {line.open:,}." + (f" To be looked at now: {line.due:,}." if line.due else "")


def register_page(view: RegisterView, news: str = "") -> p.Page:
    """Return one register: what it is for, texts to copy, and its entries. `news` says what was done."""
    parts: list[p.Part] = [p.Paragraph("news", news)] if news else []
    parts += [p.Heading("title", view.title), p.Paragraph("about", view.about)]
    for n, (title, text) in enumerate(view.ready):
        parts += [p.Note(f"ready-label:{n}", title), p.ToCopy(f"ready:{n}", text)]
    if view.may_write:
        parts.append(p.Buttons("add", (p.Button(names.ADD_ENTRY, "New entry", view.key, style=p.Style.PRIMARY),)))
    if not view.entries:
        parts.append(p.Note("none", "There is no entry."))
    for line in view.entries:
        parts.append(p.Rows(f"entry:{line.reference}", ((line.reference, line.said),)))
        parts.append(p.Buttons(f"open:{line.reference}", (p.Button(names.OPEN_ENTRY, "Open", line.reference),)))
    if view.more:
        more = f"There are {view.more:,} more. Type /council registers and some words of the entry to find it."
        parts.append(p.Note("more", more))
    return p.Page(names.PAGE, "Register", tuple(parts))


def entry_page(view: EntryView, news: str = "") -> p.Page:
    """Return one entry: how it stands, what it says, who wrote it. `news` says what was done."""
    parts: list[p.Part] = [p.Paragraph("news", news)] if news else []
    parts += [p.Heading("title", f"{view.title}: {view.reference}"), p.Says("standing", view.standing)]
    if view.held:
        parts.append(p.Note("held", view.held))
    if view.rows:
        parts.append(p.Rows("says", view.rows))
    for n, (label, words) in enumerate(view.words):
        parts += [p.Note(f"label:{n}", label), p.Quoted(f"words:{n}", words)]
    if view.why:
        parts += [p.Note("why-label", "What came of it"), p.Quoted("why", view.why)]
    if view.uses is not None:
        parts.append(p.Note("uses-label", "Posts that rest on it. Take down what may no longer be shown."))
        parts.append(p.Bullets("uses", view.uses) if view.uses else p.Paragraph("uses", "None."))
    parts += [p.Line("line"), p.Bullets("history", view.history)]
    buttons = []
    carried = written(view.reference, view.number)
    if view.may_answer:
        buttons.append(p.Button(names.AGREE, "I agree", carried, style=p.Style.PRIMARY))
        buttons.append(p.Button(names.DISAGREE, "I do not agree", carried))
    if view.may_change:
        buttons.append(p.Button(names.CHANGE_ENTRY, "Change", carried))
    if view.may_close:
        buttons.append(p.Button(names.CLOSE_ENTRY, "Close this entry", carried))
    parts.append(p.Buttons("acts", tuple(buttons)))
    return p.Page(names.PAGE, "Register", tuple(parts))


def kept_page(reference: str) -> p.Page:
    """Return for somebody who may make an entry and not read the register: it is kept."""
    says = f"It is kept as {reference}, and those who deal with it are told."
    return p.Page(names.PAGE, "Register", (p.Paragraph("kept", says),))


def entry_notice(view: NoticeView) -> p.Card:
    """Return for somebody whom an entry concerns: how it stands, and a button that opens it."""
    button = p.Button(names.OPEN_ENTRY, "Open it", view.reference)
    parts = (p.Says("entry", view.said), p.Buttons("open", (button,) if view.opens else ()))
    return p.Card("An entry in one of the council's registers needs you.", parts)
