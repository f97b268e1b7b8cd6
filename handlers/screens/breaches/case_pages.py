"""Confidential cases as they are read: in forms and pages only, which Slack keeps nowhere, never in a message.

A message says that a confidential item is waiting and carries a button, and neither says of what kind it is.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from chatops.policy.content.wording import LONGEST_WORDS
from handlers.screens import elements as e
from handlers.screens import names
from handlers.screens.cards import Card
from handlers.screens.elements import Block, Element
from handlers.screens.names import CaseSubject
from handlers.views.breaches.case import CaseLine, CaseOffer, CaseView, InformedView, Said
from handlers.views.breaches.conversation import Conversation

WAITING = "A confidential item is waiting."
FOR_YOU = "A confidential item is waiting for you."
NOTHING = "No confidential item is waiting for you."
MOST_BLOCKS = 40
MOST_CHARACTERS = 12_000
"""What one page holds; a view of Slack's holds 100 blocks, and some 250,000 characters with all that is around them."""
MOST_LINES = 40


def notice(reference: str, *, for_you: bool) -> Card:
    """That something waits. The same for everyone and everything, on a locked telephone as in the channel."""
    says = FOR_YOU if for_you else WAITING
    read = e.button(names.OPEN_ITEM, "Open", CaseSubject(reference).written())
    return Card(says, (e.paragraph("item", says), *e.actions("open", [read])))


def nothing_page() -> Element:
    """For everybody for whom nothing waits, or who may not know whether something does."""
    return e.modal(names.PAGE, "Confidential items", [e.paragraph("none", NOTHING)])


def list_page(lines: Sequence[CaseLine]) -> Element:
    """The cases that somebody may read, a button each."""
    if not lines:
        return nothing_page()
    blocks: list[Block] = []
    for line in lines[:MOST_LINES]:
        subject = CaseSubject(line.reference)
        blocks.append(e.paragraph(f"line:{line.reference}", f"{line.reference}. {line.sentence}"))
        opened = e.button(names.OPEN_ITEM, "Open", subject.written())
        blocks += e.actions(f"open:{line.reference}", [opened])
    if len(lines) > MOST_LINES:
        blocks.append(e.note("more", f"And {len(lines) - MOST_LINES} more, shown when these are closed."))
    return e.modal(names.PAGE, "Confidential items", blocks)


def case_page(view: CaseView, page: int = 0, news: str = "") -> Element:
    """One page of a case: how it stands, what was reported, what was said since, and the buttons on each page."""
    groups = [
        [e.table("particulars", view.particulars)],
        *(_said(f"report:{n}", part) for n, part in enumerate(view.report)),
        *(_said(f"remark:{n}", remark) for n, remark in enumerate(view.remarks)),
        *(_said(f"viewer:{n}", _viewer(viewer)) for n, viewer in enumerate(view.viewers)),
    ]
    pages = _pages(groups)
    shown = min(page, len(pages) - 1)
    blocks = [*([e.paragraph("news", news)] if news else []), e.paragraph("standing", view.standing)]
    if view.passwords:
        blocks.append(e.note("passwords", view.passwords))
    buttons = [_BUTTONS[offer] for offer in CaseOffer if offer in view.offers]
    value = CaseSubject(view.reference, view.version, shown).written()
    blocks += e.actions("acts", [e.button(action, text, value) for action, text in buttons])
    blocks += pages[shown]
    turns = _turns(view, shown, len(pages), (names.EARLIER, names.LATER))
    metadata = CaseSubject(view.reference, view.version, shown).written()
    return e.modal(names.CASE, "Confidential case", [*blocks, *turns], metadata=metadata)


def evidence_page(address: str, minutes: int) -> Element:
    """Where the evidence is taken: an address that works once. It is in no message."""
    says = (
        f"At this address you take one file with everything that the bot has about the case. It works once, and for "
        f"{minutes} minutes. That you take it, and why, is on record."
    )
    careful = "Keep the file where nobody else can open it, and delete it when it is not needed any more."
    blocks = [e.paragraph("says", says), *e.to_copy("address", address), e.paragraph("careful", careful)]
    return e.modal(names.PAGE, "The evidence", blocks)


def informed_page(view: InformedView, news: str = "") -> Element:
    """9.7.1: what an officer is told of, and 9.4: what they are asked to do."""
    blocks = [*([e.paragraph("news", news)] if news else []), e.paragraph("informed", view.sentence)]
    if view.task:
        done = e.button(names.PASSWORDS_DONE, "Done", CaseSubject(view.reference).written(), style="primary")
        blocks += [e.header("task", "For you to do"), e.paragraph("passwords", view.task), *e.actions("done", [done])]
    if view.done:
        blocks.append(e.paragraph("passwords", view.done))
    return e.modal(names.CASE, "Confidential item", blocks, metadata=CaseSubject(view.reference).written())


@dataclass(frozen=True, slots=True)
class Key:
    """How a reporter came to the conversation: with the code, or by name to a reference. One of the two is empty."""

    code: str
    reference: str

    def written(self) -> str:
        """As a form's metadata."""
        return json.dumps([self.code, self.reference])

    @classmethod
    def read(cls, written: Any) -> "Key":
        """What `written` gave. Raises ValueError for anything else, whoever made it."""
        try:
            code, reference = json.loads(written)
        except (TypeError, ValueError, RecursionError):
            raise ValueError("this page was not drawn by the bot") from None
        if type(code) is not str or type(reference) is not str or not (code or reference):
            raise ValueError("this page was not drawn by the bot")
        return cls(code, reference)


def conversation_page(view: Conversation, key: Key, page: int | None = None, news: str = "") -> Element:
    """What was said, the latest page first, and a box to write in.

    The box has another name after each message, so that Slack empties it.
    """
    pages = _pages([_said(f"said:{n}", said) for n, said in enumerate(view.said)])
    shown = min(page if page is not None else len(pages) - 1, len(pages) - 1)
    box = {"type": "plain_text_input", "multiline": True, "max_length": LONGEST_WORDS}
    blocks = [
        *([e.paragraph("news", news)] if news else []),
        e.paragraph("standing", view.standing),
        *pages[shown],
        *_turns(view, shown, len(pages), (names.EARLIER_SAID, names.LATER_SAID)),
        e.asked(f"words:{view.version}", "Write to those who handle it", box),
    ]
    return e.modal(names.CONVERSATION, "Your report", blocks, submit="Send", metadata=key.written())


_BUTTONS = {
    CaseOffer.ACKNOWLEDGE: (names.CASE_ACKNOWLEDGE, "Acknowledge"),
    CaseOffer.LOOK_INTO: (names.CASE_LOOK_INTO, "Look into it"),
    CaseOffer.WRITE: (names.CASE_WRITE, "Write"),
    CaseOffer.CLOSE: (names.CASE_CLOSE, "Close the case"),
    CaseOffer.NAME_VIEWER: (names.CASE_VIEWER, "Name a viewer"),
    CaseOffer.HOLD: (names.CASE_HOLD, "Legal hold"),
    CaseOffer.LET_GO: (names.CASE_HOLD, "Lift the hold"),
    CaseOffer.EVIDENCE: (names.CASE_EVIDENCE, "Take the evidence"),
    CaseOffer.PASSWORDS: (names.PASSWORDS_DONE, "Passwords changed"),
}


def _said(block_id: str, said: Said) -> list[Block]:
    return [e.sentence(f"{block_id}:who", said.label), *e.quoted(block_id, said.words)]


def _viewer(viewer: Said) -> Said:
    return Said(("May read it: ", *viewer.label), viewer.words)


def _pages(groups: Sequence[list[Block]]) -> list[list[Block]]:
    """The groups on as few pages as hold them, each group begun where there is room for its first two blocks."""
    pages: list[list[Block]] = [[]]
    room = MOST_CHARACTERS
    for group in groups:
        for n, block in enumerate(group):
            needs = e.length_of(block) + (e.length_of(group[1]) if n == 0 and len(group) > 1 else 0)
            if pages[-1] and (needs > room or len(pages[-1]) >= MOST_BLOCKS - 1):
                pages.append([])
                room = MOST_CHARACTERS
            pages[-1].append(block)
            room -= e.length_of(block)
    return pages


def _turns(view: CaseView | Conversation, shown: int, count: int, actions: tuple[str, str]) -> list[Block]:
    """Which page this is, and the buttons to the others; nothing when there is one page."""
    if count == 1:
        return []
    to = zip(actions, ("Earlier", "Later"), (shown - 1, shown + 1), strict=True)
    buttons = [
        e.button(action, label, CaseSubject(view.reference, view.version, page).written())
        for action, label, page in to
        if 0 <= page < count
    ]
    return [e.note("page", f"Page {shown + 1} of {count}"), *e.actions("turn", buttons)]
