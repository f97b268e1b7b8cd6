"""Confidential cases as they are read: in forms and pages only, which are kept nowhere, never in a message.

A message says that a confidential item is waiting and carries a button, and neither says of what kind it is.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from chatops.policy.content.wording import LONGEST_WORDS
from chatops.policy.hidden import with_hidden_shown
from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.names import CaseSubject
from handlers.screens.texts import escaped_length, split
from handlers.views.breaches.case import CaseLine, CaseView, InformedView, Said
from handlers.views.breaches.conversation import Conversation
from handlers.views.breaches.offers import CaseOffer

WAITING = "A confidential report is waiting."
FOR_YOU = "A confidential report is waiting for you."
NOTHING = "No confidential report is waiting for you."
MOST_PARTS = 40
MOST_CHARACTERS = 12_000
"""What one page holds; a view of Slack's holds 100 blocks, and some 250,000 characters with all that is around them."""
MOST_LINES = 40


def notice(reference: str, *, for_you: bool) -> p.Card:
    """That something waits. The same for everyone and everything, on a locked telephone as in the channel."""
    says = FOR_YOU if for_you else WAITING
    read = p.Button(names.OPEN_ITEM, "Open", CaseSubject(reference).written())
    return p.Card(says, (p.Paragraph("item", says), p.Buttons("open", (read,))))


def nothing_page() -> p.Page:
    """Return for everybody for whom nothing waits, or who may not know whether something does."""
    return p.Page(names.PAGE, "Confidential reports", (p.Paragraph("none", NOTHING),))


def list_page(lines: Sequence[CaseLine]) -> p.Page:
    """Return the cases that somebody may read, a button each."""
    if not lines:
        return nothing_page()
    parts: list[p.Part] = []
    for line in lines[:MOST_LINES]:
        subject = CaseSubject(line.reference)
        parts.append(p.Paragraph(f"line:{line.reference}", f"{line.reference}. {line.sentence}"))
        opened = p.Button(names.OPEN_ITEM, "Open", subject.written())
        parts.append(p.Buttons(f"open:{line.reference}", (opened,)))
    if len(lines) > MOST_LINES:
        parts.append(p.Note("more", f"And {len(lines) - MOST_LINES} more, shown when these are closed."))
    return p.Page(names.PAGE, "Confidential reports", tuple(parts))


def case_page(view: CaseView, page: int = 0, news: str = "") -> p.Page:
    """Return one page of a case: how it stands, what was reported, what was said since, and the buttons on each
    page.
    """
    groups: list[list[p.Part]] = [
        [p.Rows("particulars", view.particulars)],
        *(_said(f"report:{n}", part) for n, part in enumerate(view.report)),
        *(_said(f"remark:{n}", remark) for n, remark in enumerate(view.remarks)),
        *(_said(f"viewer:{n}", _viewer(viewer)) for n, viewer in enumerate(view.viewers)),
    ]
    pages = _pages(groups)
    shown = min(page, len(pages) - 1)
    parts: list[p.Part] = [*([p.Paragraph("news", news)] if news else []), p.Paragraph("standing", view.standing)]
    if view.who_decides:
        parts.append(p.Bullets("who", view.who_decides))
    if view.passwords:
        parts.append(p.Note("passwords", view.passwords))
    value = CaseSubject(view.reference, view.version, shown).written()
    parts.append(p.Buttons("acts", tuple(act_button(offer, value) for offer in CaseOffer if offer in view.offers)))
    parts += pages[shown]
    turns = _turns(view, shown, len(pages), (names.EARLIER, names.LATER))
    metadata = CaseSubject(view.reference, view.version, shown).written()
    return p.Page(names.CASE, "Confidential report", (*parts, *turns), carries=metadata)


def evidence_page(address: str, minutes: int) -> p.Page:
    """Return where the evidence is taken: an address that works once. It is in no message."""
    says = (
        f"At this address you download one file with everything that the bot has about the report. It works once, and "
        f"for {minutes} minutes. That you download it, and why, is on record."
    )
    careful = "Keep the file where nobody else can open it, and delete it when it is not needed any more."
    parts: list[p.Part] = [p.Paragraph("says", says), p.ToCopy("address", address), p.Paragraph("careful", careful)]
    return p.Page(names.PAGE, "The evidence", tuple(parts))


def informed_page(view: InformedView, news: str = "") -> p.Page:
    """9.7.1: what an officer is told of, and 9.4: what they are asked to do."""
    parts: list[p.Part] = [*([p.Paragraph("news", news)] if news else []), p.Paragraph("informed", view.sentence)]
    if view.task:
        done = p.Button(names.PASSWORDS_DONE, "Done", CaseSubject(view.reference).written(), style=p.Style.PRIMARY)
        parts += [p.Heading("task", "For you to do"), p.Paragraph("passwords", view.task), p.Buttons("done", (done,))]
    if view.done:
        parts.append(p.Paragraph("passwords", view.done))
    return p.Page(names.CASE, "Confidential report", tuple(parts), carries=CaseSubject(view.reference).written())


@dataclass(frozen=True, slots=True)
class Key:
    """How a reporter came to the conversation: with the code, or by name to a reference. One of the two is empty."""

    code: str
    reference: str

    def written(self) -> str:
        """Return as a form's metadata."""
        return json.dumps([self.code, self.reference])

    @classmethod
    def read(cls, written: Any) -> "Key":
        """Return what `written` gave. Raises ValueError for anything else, whoever made it."""
        try:
            code, reference = json.loads(written)
        except (TypeError, ValueError, RecursionError):
            raise ValueError("this page was not drawn by the bot") from None
        if type(code) is not str or type(reference) is not str or not (code or reference):
            raise ValueError("this page was not drawn by the bot")
        return cls(code, reference)


def conversation_page(view: Conversation, key: Key, page: int | None = None, news: str = "") -> p.Form:
    """Return what was said, the latest page first, and a box to write in.

    The box has another name after each message, so that it is empty again.
    """
    pages = _pages([_said(f"said:{n}", said) for n, said in enumerate(view.said)])
    shown = min(page if page is not None else len(pages) - 1, len(pages) - 1)
    box = p.Text(multiline=True, longest=LONGEST_WORDS)
    parts: list[p.Part] = [
        *([p.Paragraph("news", news)] if news else []),
        p.Paragraph("standing", view.standing),
        *pages[shown],
        *_turns(view, shown, len(pages), (names.EARLIER_SAID, names.LATER_SAID)),
        p.Asked(f"words:{view.version}", "Write to those who handle it", box),
    ]
    return p.Form(names.CONVERSATION, "Your report", tuple(parts), submit="Send", carries=key.written())


def act_button(offer: CaseOffer, carries: str) -> p.Button:
    """Return what a handler presses to do this."""
    act, words = _BUTTONS[offer]
    return p.Button(act, words, carries)


_BUTTONS = {
    CaseOffer.ACKNOWLEDGE: (names.CASE_ACKNOWLEDGE, "Acknowledge"),
    CaseOffer.LOOK_INTO: (names.CASE_LOOK_INTO, "Look into it"),
    CaseOffer.WRITE: (names.CASE_WRITE, "Write"),
    CaseOffer.CLOSE: (names.CASE_CLOSE, "Close the report"),
    CaseOffer.NAME_VIEWER: (names.CASE_VIEWER, "Let somebody read it"),
    CaseOffer.HOLD: (names.CASE_HOLD, "Legal hold"),
    CaseOffer.LET_GO: (names.CASE_HOLD, "Lift the hold"),
    CaseOffer.EVIDENCE: (names.CASE_EVIDENCE, "Download the evidence"),
    CaseOffer.PASSWORDS: (names.PASSWORDS_DONE, "Passwords changed"),
}


def _said(name: str, said: Said) -> list[p.Part]:
    """Return who said something, and the words in pieces that pages are made of."""
    pieces = split(with_hidden_shown(said.words))
    quoted = (p.Quoted(f"{name}:{n}", piece, written_out=True) for n, piece in enumerate(pieces))
    return [p.Says(f"{name}:who", said.label), *quoted]


def _viewer(viewer: Said) -> Said:
    return Said(("May read it: ", *viewer.label), viewer.words)


def _pages(groups: Sequence[list[p.Part]]) -> list[list[p.Part]]:
    """Return the groups on as few pages as hold them, each group begun where there is room for its first two parts."""
    pages: list[list[p.Part]] = [[]]
    room = MOST_CHARACTERS
    for group in groups:
        for n, part in enumerate(group):
            needs = _length(part) + (_length(group[1]) if n == 0 and len(group) > 1 else 0)
            if pages[-1] and (needs > room or len(pages[-1]) >= MOST_PARTS - 1):
                pages.append([])
                room = MOST_CHARACTERS
            pages[-1].append(part)
            room -= _length(part)
    return pages


def _length(part: p.Part) -> int:
    """Return how many characters of text a part of a case shows."""
    match part:
        case p.Says(_, said):
            texts = [text for text in said if isinstance(text, str)]
        case p.Rows(_, rows):
            texts = [text for label, said in rows for text in (f"{label}: ", *said) if isinstance(text, str)]
        case p.Quoted(_, words):
            texts = [words]
        case _:
            texts = []
    return sum(map(escaped_length, texts))


def _turns(view: CaseView | Conversation, shown: int, count: int, actions: tuple[str, str]) -> list[p.Part]:
    """Return which page this is, and the buttons to the others; nothing when there is one page."""
    if count == 1:
        return []
    to = zip(actions, ("Earlier", "Later"), (shown - 1, shown + 1), strict=True)
    buttons = [
        p.Button(action, label, CaseSubject(view.reference, view.version, page).written())
        for action, label, page in to
        if 0 <= page < count
    ]
    return [p.Note("page", f"Page {shown + 1} of {count}"), p.Buttons("turn", tuple(buttons))]
