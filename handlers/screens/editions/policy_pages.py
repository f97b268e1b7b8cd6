"""The policy to read, page by page, the confirmation at its end, and the register of who has read it."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from chatops.policy.editions.edition import Section
from handlers.screens import elements as e
from handlers.screens import names
from handlers.screens.cards import Card
from handlers.screens.elements import Block, Element
from handlers.screens.state import Answers
from handlers.views.editions import PolicyView, RegisterView

LONGEST_PAGE = 5000
"""Characters on one page of the policy, as Slack counts them: a few sections, so that it is read and not scrolled."""
MOST_BLOCKS = 60
MOST_LISTED = 80
CONFIRM = "I have read and understood this policy"
CONFIRMED = "confirmed"
"""The question at the end."""


class Came(StrEnum):
    """How somebody came to read the policy, which is where they go on from when they have."""

    ASKED = "asked"
    PRESSED = "pressed"
    SENT = "sent"


_WHY = {
    Came.PRESSED: "Before you decide, please read the policy and confirm it. Nothing has been decided yet.",
    Came.SENT: "Before this is sent, please read the policy and confirm it. Your form is kept as you left it.",
}
_NEXT = {
    Came.ASKED: "",
    Came.PRESSED: "Now press the button on the card once more.",
    Came.SENT: "After this you are back in your form, with everything in it. Send it once more.",
}


@dataclass(frozen=True, slots=True)
class Place:
    """Which page of which edition somebody has in front of them, and how they came there."""

    edition: int
    page: int
    came: Came

    def written(self) -> str:
        """As a form's metadata."""
        return json.dumps([self.edition, self.page, self.came])

    @classmethod
    def read(cls, metadata: str) -> "Place":
        """What `written` gave. Raises ValueError, TypeError for anything else."""
        edition, page, came = json.loads(metadata)
        return cls(int(edition), int(page), Came(came))


def policy_page(view: PolicyView, page: int = 0, came: Came = Came.ASKED, note: str = "") -> Element:
    """One page of the policy; the last asks for the confirmation of those who have not given it."""
    pages = _pages(view.sections)
    page = min(page, len(pages) - 1)
    metadata = Place(view.edition, page, came).written()
    blocks = [*_above(view, page, len(pages), came, note), *pages[page]]
    if page < len(pages) - 1:
        submit = f"Next page ({page + 2} of {len(pages)})"
        return e.modal(names.POLICY, "The policy", blocks, submit=submit, metadata=metadata)
    if not view.asks:
        return e.modal(names.POLICY, "The policy", blocks, metadata=metadata)
    options = [e.option(CONFIRMED, CONFIRM)]
    blocks.append(e.asked(CONFIRMED, "Your confirmation", {"type": "checkboxes", "options": options}))
    if came is Came.SENT:
        blocks.append(e.note("next", _NEXT[came]))
    return e.modal(names.POLICY, "The policy", blocks, submit="Confirm", metadata=metadata)


def is_last_page(view: PolicyView, page: int) -> bool:
    """Whether nothing of the policy follows this page."""
    return page >= len(_pages(view.sections)) - 1


def has_confirmed(answers: Answers) -> bool:
    """Whether the confirmation at the end is ticked."""
    return CONFIRMED in answers.chosen(CONFIRMED)


def thanks_page(view: PolicyView, came: Came) -> Element:
    """That it is in the record, and what to do next."""
    says = f"It is in the record that you have read and understood edition {view.edition} of the policy."
    blocks = [e.paragraph("says", says)]
    if _NEXT[came]:
        blocks.append(e.paragraph("next", _NEXT[came]))
    return e.modal(names.PAGE, "Thank you", blocks)


def register_card(view: RegisterView) -> Card:
    """Who has acknowledged the policy and who has not, with a button that reminds those who have not."""
    headline = f"{len(view.done)} of {len(view.done) + len(view.missing)} have acknowledged the policy."
    blocks = [
        e.header("title", "Who has read the policy"),
        e.paragraph("headline", f"Edition {view.edition}, since {view.since}. {headline}"),
    ]
    for name, label, lines in (("missing", "Not yet", view.missing), ("done", "Acknowledged", view.done)):
        if lines:
            blocks += [e.note(f"{name}-label", label), e.bullets(name, lines[:MOST_LISTED])]
        if len(lines) > MOST_LISTED:
            blocks.append(e.note(f"{name}-more", f"And {len(lines) - MOST_LISTED} more."))
    if view.missing and not view.may_remind:
        blocks.append(e.note("reminded", "They were reminded today."))
    remind = [e.button(names.REMIND_READERS, "Remind them", "-", style="primary")] if view.may_remind else []
    return Card(headline, (*blocks, *e.actions("remind", remind)))


def reading_reminder(view: PolicyView) -> Card:
    """For somebody who has not read the policy: that they are asked to, and a button that opens it."""
    says = "Please read the council's social media policy, and confirm that you have understood it."
    button = e.button(names.READ_POLICY, "Read the policy", "-", style="primary")
    return Card(says, (e.paragraph("says", says), e.note("which", view.standing), *e.actions("read", [button])))


def edition_notice(view: PolicyView) -> Card:
    """For the drafts channel: that the policy has a new edition."""
    says = f"Edition {view.edition} of the council's social media policy is in force since {view.since}."
    what = "Everyone is asked to read it before they next send in a draft or decide on one. /policy opens it."
    return Card(says, (e.paragraph("says", says), e.note("what", what)))


def _above(view: PolicyView, page: int, of: int, came: Came, note: str) -> list[Block]:
    blocks = [e.paragraph("newer", note)] if note else []
    if page == 0:
        if came in _WHY and view.asks:
            blocks.append(e.paragraph("why", _WHY[came]))
        blocks.append(e.note("standing", view.standing))
    elif of > 1:
        blocks.append(e.note("standing", f"Edition {view.edition}, page {page + 1} of {of}"))
    return blocks


def _pages(sections: Sequence[Section]) -> list[list[Block]]:
    pages: list[list[Block]] = [[]]
    room = LONGEST_PAGE
    for section in _sections(sections):
        length = sum(e.escaped_length(block["text"]["text"]) for block in section)
        full = length > room or len(pages[-1]) + len(section) > MOST_BLOCKS
        if pages[-1] and full:
            pages.append([])
            room = LONGEST_PAGE
        for n in range(0, len(section), MOST_BLOCKS):  # a section of enormous length goes on over several pages
            if n:
                pages.append([])
            pages[-1] += section[n : n + MOST_BLOCKS]
        room -= length
    return pages


def _sections(sections: Sequence[Section]) -> Iterator[list[Block]]:
    for number, section in enumerate(sections):
        parts = e.split("\n\n".join(section.paragraphs)) if section.paragraphs else []
        yield [
            e.header(f"title:{number}", section.title),
            *(e.paragraph(f"text:{number}:{n}", part) for n, part in enumerate(parts)),
        ]
