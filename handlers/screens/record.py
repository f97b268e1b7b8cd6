"""The pages of the record on the web, and the message with the address that opens them."""

from collections.abc import Callable
from dataclasses import replace

from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.drafts.card import whole_card
from handlers.screens.record_answers import answer_parts
from handlers.views.looks import ROOT
from handlers.views.record.lists import MonthView, PostsView
from handlers.views.record.posts import PostView
from handlers.views.record.review import ReviewView
from handlers.views.record.review_sections import Section

AddressOf = Callable[[str], str]
"""The whole address of a page of the record, by its path below `/record`."""

LEAVE = "record:leave"
_WAITS = "The address opens the record for you once, within ten minutes. Do not pass it on."
_OPENS = {names.OPEN_REGISTER: "register", names.OPEN_ENTRY: "entry"}
"""What a button opens in the chat, and the page of the record that shows the same."""


def link_parts(address: str) -> p.Parts:
    """Return the address that opens the record, for one person alone."""
    opens = p.Button(names.OPEN_RECORD, "Open the record", link=address)
    return (p.Paragraph("opens", _WAITS), p.Buttons("open", (opens,)))


def door_page(minutes: int) -> p.Page:
    """Return what every address shows before it is used, whether it opens anything or not."""
    text = f"Press the button to open the record. This address works once. The record stays open for {minutes} minutes."
    button = p.Button(names.OPEN_RECORD, "Open the record", "-", style=p.Style.PRIMARY)
    return p.Page(names.PAGE, "The council's record", (p.Paragraph("door", text), p.Buttons("open", (button,))))


def nothing_page() -> p.Page:
    """Return for an address that opens nothing, or a page that nobody may see."""
    text = "There is nothing here. Write “council record” to the bot for a new address."
    return p.Page(names.PAGE, "Nothing here", (p.Paragraph("nothing", text),))


def left_page() -> p.Page:
    """Return the page that says that the record is closed on this computer."""
    text = "The record is closed on this computer. Write “council record” to the bot to open it again."
    return p.Page(names.PAGE, "Closed", (p.Paragraph("left", text),))


def posts_parts(view: PostsView, words: str, address: AddressOf, later: str, *, narrowed: bool) -> p.Parts:
    """Return the drafts that were found. `later` is the address of the next page, empty when there is none, and
    `narrowed` is whether not all were asked for.
    """
    if not view.lines:
        nothing = "Nothing that you may see was found." if narrowed else "There is no draft or post that you may see."
        parts: list[p.Part] = [p.Paragraph("found", nothing)]
    elif words:
        parts = [p.Paragraph("found", f"Found with “{words}”, newest first.")]
    elif narrowed:
        parts = [p.Paragraph("found", "Found, newest first.")]
    else:
        parts = [p.Paragraph("found", "The drafts and posts that you may see, newest first.")]
    for line in view.lines:
        parts.append(p.Rows(f"post:{line.reference}", ((line.reference, line.said),)))
        parts.append(p.Buttons(f"open:{line.reference}", (_leads("Open", address(f"/post/{line.reference}")),)))
    if later:
        parts.append(p.Buttons("later", (_leads("Earlier ones", later),)))
    return tuple(parts)


def month_parts(view: MonthView, address: AddressOf) -> p.Parts:
    """Return the days of a month on which drafts were sent in, each of which leads to them."""
    around = ((view.before, "Month before"), (view.following, "Month after"))
    parts: list[p.Part] = [
        p.Buttons("around", tuple(_leads(words, address(f"/days?month={day:%Y-%m}")) for day, words in around))
    ]
    if not view.days:
        return (*parts, p.Paragraph("none", "Nothing that you may see was sent in in this month."))
    parts.append(p.Paragraph("days", "How many drafts were sent in on each day."))
    for day, many in view.days:
        of_day = address(f"/posts?first={day.isoformat()}&last={day.isoformat()}")
        parts.append(p.Buttons(f"day:{day.isoformat()}", (_leads(f"{day:%A} {day.day} {day:%B}: {many:,}", of_day),)))
    return tuple(parts)


def post_parts(view: PostView) -> p.Parts:
    """Return one draft as it stands, what an auditor asks of it, and what happened to it."""
    parts: list[p.Part] = list(whole_card(view.draft).parts)
    parts += answer_parts(view.answers, words=False)
    if view.history:
        parts.append(p.Heading("history", "What happened"))
    for n, event in enumerate(view.history):
        parts.append(p.Says(f"event:{n}", event.said))
        if event.words:
            parts.append(p.Quoted(f"event-words:{n}", event.words))
    return tuple(parts)


def review_minutes(view: ReviewView) -> p.Parts:
    """Return sentences for the minutes, which stand above the charts."""
    return (p.Note("minutes-label", "For the minutes"), p.ToCopy("minutes", "\n".join(view.sentences)))


def review_figures(view: ReviewView) -> p.Parts:
    """Return the figures, what was recommended, and what the record shows for the yearly return."""
    parts: list[p.Part] = []
    for n, section in enumerate(view.sections):
        parts += _section(f"figures:{n}", section, "before")
    parts.append(p.Heading("recommended", "Recommended to the Council (2.2)"))
    for one in view.recommended:
        parts.append(p.Quoted(f"recommended:{one.reference}", one.what))
        came = one.resolved or "Open"
        parts.append(p.Rows(f"resolved:{one.reference}", (("Reference", (one.reference,)), ("Resolved", (came,)))))
    if not view.recommended:
        parts.append(p.Note("none-recommended", "Nothing is open, and nothing was resolved in these days."))
    for n, section in enumerate(view.evidence):
        parts += _section(f"evidence:{n}", replace(section, title=f"Assertion 10: {section.title}"), "proof")
    return tuple(parts)


def _section(name: str, section: Section, beside: str) -> tuple[p.Part, ...]:
    heading = p.Heading(f"{name}:title", section.title)
    if not section.rows:
        return heading, p.Note(f"{name}:none", "Nothing.")
    rows = ((label, (f"{now} ({beside}: {other})" if other else now,)) for label, now, other in section.rows)
    return heading, p.Rows(name, tuple(rows))


def to_read(parts: p.Parts, address: AddressOf) -> p.Parts:
    """Return the same parts, only to be read: what opens something leads there, and nothing else can be pressed. The
    bot's own pictures are below the record, for whoever has it open.
    """
    return tuple(_to_read(part, address) for part in parts)


def _to_read(part: p.Part, address: AddressOf) -> p.Part:
    if isinstance(part, p.Picture) and part.address.startswith(f"{ROOT}/"):
        return replace(part, address=address(f"/{part.address}"))
    return _only_opens(part, address) if isinstance(part, p.Buttons) else part


def _only_opens(row: p.Buttons, address: AddressOf) -> p.Buttons:
    kept = [
        one if one.act == names.OPEN_RECORD else _leads(one.words, address(f"/{_OPENS[one.act]}/{one.value}"))
        for one in row.buttons
        if one.act == names.OPEN_RECORD or one.act in _OPENS
    ]
    return replace(row, buttons=tuple(kept))


def _leads(words: str, where: str) -> p.Button:
    return p.Button(names.OPEN_RECORD, words, link=where)
