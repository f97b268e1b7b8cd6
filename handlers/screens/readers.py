"""Those from outside who read the record by a link: the page, the form, and what they read."""

from dataclasses import dataclass
from datetime import date

from chatops.policy.readers import LONGEST, LONGEST_NAME, LONGEST_REASON, ReaderView
from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.answers import Answers, by_name
from handlers.views.purdah.elections import ElectionsView
from handlers.views.readers import ReadersView

_ABOUT = (
    "Somebody from outside reads a part of the record by a link: an auditor all of it but confidential reports, the "
    "returning officer's team the periods of purdah and what was allowed in them. Nothing can be changed by it."
)
_VIEWS = {
    ReaderView.AUDITOR: "An auditor: all of the record but confidential reports",
    ReaderView.ELECTIONS: "The returning officer's team: purdah, and what was allowed in it",
}
_ONCE = (
    "This address opens in one browser, once, and it stands here once. Send it to them alone: whoever opens it first "
    "reads by it. /council readers says when it was opened, and ends it at once."
)
_END = p.Question("End this link?", "Whoever reads by it reads nothing more. This cannot be undone.", "End it", "Back")


def readers_page(view: ReadersView, news: str = "") -> p.Page:
    """Return who reads the record from outside, and the buttons that end a link and give one."""
    parts: list[p.Part] = [p.Paragraph("news", news)] if news else []
    parts.append(p.Paragraph("about", _ABOUT))
    if view.may_give:
        parts.append(p.Buttons("give", (p.Button(names.GIVE_LINK, "Let somebody read", "-", style=p.Style.PRIMARY),)))
    if not view.lines:
        parts.append(p.Paragraph("none", "Nobody has been given a link."))
    for one in view.lines:
        parts += [
            p.Line(f"line:{one.reference}"),
            p.Says(f"reads:{one.reference}", one.reads),
            p.Quoted(f"who:{one.reference}", f"{one.who}\n{one.why}"),
            p.Says(f"stands:{one.reference}", one.stands),
        ]
        if one.may_end:
            end = p.Button(names.END_LINK, "End it", one.reference, question=_END)
            parts.append(p.Buttons(f"end:{one.reference}", (end,)))
    return p.Page(names.PAGE, "Readers from outside", tuple(parts))


def reader_form() -> p.Form:
    """Return for whom, what they read, until when and why."""
    views = tuple(p.Option(view.name, says) for view, says in _VIEWS.items())
    parts = (
        p.Asked("who", "For whom?", p.Text(longest=LONGEST_NAME), hint="Their name and office, or firm."),
        p.Asked("view", "What do they read?", p.Choice(views)),
        p.Asked("until", "Until which day?", p.Day(None), hint=f"{LONGEST.days} days from now at the latest."),
        p.Asked("why", "Why?", p.Text(multiline=True, longest=LONGEST_REASON), hint="It stays in the record."),
    )
    return p.Form(names.READER, "Let somebody read", parts, submit="Make the link")


@dataclass(frozen=True, slots=True)
class ReaderAnswers:
    """What was filled in."""

    who: str
    view: ReaderView
    until: date | None
    why: str


def read_reader_form(answers: Answers) -> ReaderAnswers:
    """Return the answers. Raises NoSuchChoice, NoSuchDate."""
    view = answers.needed("view", by_name(ReaderView))
    return ReaderAnswers(answers.text("who"), view, answers.day("until"), answers.text("why"))


def link_page(address: str) -> p.Page:
    """Return the address of a link that was just made, to be copied."""
    parts = (p.Paragraph("once", _ONCE), p.ToCopy("address", address))
    return p.Page(names.PAGE, "The link", parts)


def door_page() -> p.Page:
    """Return what every address shows before it is opened, whether it opens anything or not."""
    text = "Press the button to read the council's record. The link opens in one browser: this one, if you press here."
    button = p.Button(names.OPEN_RECORD, "Open the record", "-", style=p.Style.PRIMARY)
    return p.Page(names.PAGE, "The council's record", (p.Paragraph("door", text), p.Buttons("open", (button,))))


def nothing_page() -> p.Page:
    """Return for an address that opens nothing, or a page that is not among what is read by the link."""
    text = "There is nothing here for you. A link ends, and opens in one browser. Ask the Town Clerk for another."
    return p.Page(names.PAGE, "Nothing here", (p.Paragraph("nothing", text),))


def read_by(who: str, until: str) -> p.Parts:
    """Return what stands above every page: for whom it was opened, and until when."""
    says = f"Opened for somebody from outside, who only reads, until {until}. The Town Clerk made the link for:"
    return (p.Note("read-by", says), p.Quoted("who", who))


def elections_parts(view: ElectionsView) -> p.Parts:
    """Return the periods of purdah, and what was allowed in them."""
    parts: list[p.Part] = [p.Heading("periods", "Periods")]
    parts += [] if view.periods else [p.Paragraph("no-periods", "No period of purdah is on record.")]
    for n, one in enumerate(view.periods):
        parts += [p.Paragraph(f"period:{n}", one.said), p.Quoted(f"reason:{n}", one.reason)]
        if one.ended:
            parts += [p.Note(f"ended-label:{n}", "Ended before its time"), p.Quoted(f"ended:{n}", one.ended)]
    parts.append(p.Heading("exemptions", "Allowed in purdah"))
    parts += [] if view.exemptions else [p.Paragraph("no-exemptions", "Nothing was allowed in purdah.")]
    for n, given in enumerate(view.exemptions):
        parts.append(p.Says(f"exemption:{n}", given.said))
        for m, (question, answer) in enumerate(given.grounds):
            parts += [p.Note(f"question:{n}:{m}", question), p.Quoted(f"answer:{n}:{m}", answer)]
        if given.posted:
            parts += [p.Quoted(f"words:{n}", given.words), p.Bullets(f"posted:{n}", given.posted)]
    if view.more:
        parts.append(p.Note("more", f"And {view.more:,} more. The council's copy of its record has all of them."))
    parts.append(p.Heading("routines", "Routine notices"))
    parts += [] if view.routines else [p.Paragraph("no-routines", "No routine notice was allowed.")]
    for routine in view.routines:
        parts += [
            p.Paragraph(f"routine:{routine.reference}", routine.where),
            p.Quoted(f"covers:{routine.reference}", routine.covers),
        ]
    return tuple(parts)
