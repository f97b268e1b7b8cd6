"""A confidential case for the person outside the chat, on the web and at the server. House rule 5."""

from collections.abc import Sequence

from chatops.policy.breaches import casework
from chatops.policy.breaches.case import Case, CaseStage
from handlers.screens.breaches import case_forms, case_pages
from handlers.screens.names import CaseSubject
from handlers.screens.parts import (
    Button,
    Buttons,
    Form,
    Heading,
    Note,
    Page,
    Paragraph,
    Part,
    Parts,
    Quoted,
    Rows,
    Says,
)
from handlers.views.breaches import case_in_full
from handlers.views.breaches.closing import ClosingView
from handlers.views.breaches.offers import CaseOffer

OPEN, EVIDENCE, ANOTHER_LINK, LEAVE = "outside:open", "outside:evidence", "outside:another", "outside:leave"
"""What only the person outside the chat does: the names of buttons."""

_MOVES = {CaseOffer.ACKNOWLEDGE: "case:acknowledge", CaseOffer.LOOK_INTO: "case:look-into"}
"""What only moves a case on, and the act that it is asked of."""


def closed_door_page(minutes: int) -> Page:
    """Return the page of every address, whatever is behind it. An opened case stays open for so many minutes."""
    says = f"This address can be opened once. When you open it, it stays open on this computer for {minutes} minutes."
    return _page("A confidential report", Paragraph("says", says), Buttons("open", (Button(OPEN, "Open it"),)))


def take_page() -> Page:
    """Return the page at which a handler takes the evidence, the same for every address."""
    says = "It can be downloaded once. Keep the file where nobody else can open it."
    return _page("A confidential report", Paragraph("says", says), Buttons("take", (Button(EVIDENCE, "Download it"),)))


def nothing_page() -> Page:
    """Return the one answer to whatever opens nothing."""
    says = (
        "The address has been opened already, or its time is over, or it was never right. If something still waits "
        "for you, a message with another address comes to you by e-mail."
    )
    return _page("Nothing can be opened here", Paragraph("says", says))


def nothing_to_take_page() -> Page:
    """Return the one answer to whatever gives no evidence."""
    says = "An address can be used once, and for a quarter of an hour."
    return _page("Nothing can be opened here", Paragraph("says", says))


def wait_page() -> Page:
    """Return for whoever tries an address that opens nothing after many have been tried."""
    says = (
        "Too many addresses that open nothing have been tried just now, so none is looked at for a minute. Yours has "
        "not been used up."
    )
    return _page("Try again in a minute", Paragraph("says", says))


def opened_page() -> Page:
    """Return what stands there for the moment in which a browser goes on to the case."""
    return _page("Opened", Paragraph("says", "Your browser goes on to the report by itself."))


def left_page() -> Page:
    """That nothing of the case is left on the computer."""
    says = "You can close this window. Nothing of the report is kept on this computer."
    return _page("You have left the report", Paragraph("says", says))


def case_on_server(parts: Sequence[case_in_full.Part]) -> Page:
    """Return a case as it is read on the computer where the bot runs, where nothing can be done with it."""
    return _page("Confidential report", *case_parts(parts))


def case_page(parts: Sequence[case_in_full.Part], until: str, news: str = "") -> Page:
    """Return a case on the web: until when it stays open, what has just been done, and all of the case."""
    stays = Paragraph("until", f"This page stays open on this computer until {until}. That you opened it is on record.")
    return _page("Confidential report", stays, *_news(news), *case_parts(parts))


def case_parts(parts: Sequence[case_in_full.Part]) -> Parts:
    """Return all of a case: facts in rows, and what people wrote below a label that says whose words they are."""
    drawn: Parts = ()
    for n, part in enumerate(parts):
        rows = tuple((label, (text,)) for label, text in part.facts)
        drawn += (Heading(f"part:{n}", part.heading), *((Rows(f"facts:{n}", rows),) if rows else ()))
        for m, (label, words) in enumerate(part.words):
            drawn += (Says(f"label:{n}:{m}", (), bold=f"{label}:"), Quoted(f"words:{n}:{m}", words))
        if not part.facts and not part.words:
            drawn += (Paragraph(f"none:{n}", "None."),)
    return drawn


def list_page(cases: Sequence[tuple[str, str]]) -> Page:
    """Return the cases that wait: the reference of each, and how it stands."""
    rows = tuple((reference, (stands,)) for reference, stands in cases)
    none = Paragraph("none", "No report waits for the person outside the chat.")
    return _page("Confidential reports", Rows("cases", rows) if rows else none)


def can_do(case: Case, closing: ClosingView) -> tuple[Buttons | Form, ...]:
    """Return what the person outside can do with a case as it stands: the buttons and forms of whoever handles one."""
    subject, is_open = CaseSubject(case.reference, case.version), case.stage is not CaseStage.CLOSED
    moves = [offer for offer, act in _MOVES.items() if casework.can_move(case, act)]
    return (
        Buttons("moves", tuple(case_pages.act_button(offer, subject.written()) for offer in moves)),
        case_forms.write_form(subject, may_ask=is_open),
        *((case_forms.close_form(subject, closing),) if is_open else ()),
    )


def keep_or_leave(*, may_come_back: bool) -> Parts:
    """Return the evidence, another address to come back by, and the way out."""
    evidence = (
        "The evidence is a zip file with everything above, the record of what was done, and the hash of each file. "
        "That you downloaded it is on record."
    )
    another = (
        Note("another-label", "To come back later, have another address sent to you."),
        Buttons("another", (Button(ANOTHER_LINK, "Send me another address"),)),
    )
    return (
        Heading("keep", "Keep or leave"),
        Note("evidence-label", evidence),
        Buttons("evidence", (Button(EVIDENCE, "Download the evidence"),)),
        *(another if may_come_back else ()),
        Buttons("leave", (Button(LEAVE, "Leave this page"),)),
    )


def _news(says: str) -> Parts:
    return (Paragraph("news", says),) if says else ()


def _page(title: str, *parts: Part) -> Page:
    return Page("outside", title, parts)
