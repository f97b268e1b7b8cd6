"""The policy to read, page by page, the confirmation at its end, and the register of who has read it."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from chatops.policy.editions.edition import Section
from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.answers import Answers
from handlers.screens.texts import escaped_length, split
from handlers.views.editions import PolicyView, RegisterView

LONGEST_PAGE = 5000
"""Characters on one page of the policy, as they are written: a few sections, so that it is read and not scrolled."""
MOST_PARTS = 60
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
    Came.PRESSED: "Now press the button once more.",
    Came.SENT: "After this you are back in your form, with everything in it. Send it once more.",
}


@dataclass(frozen=True, slots=True)
class Place:
    """Which page of which edition somebody has in front of them, and how they came there."""

    edition: int
    page: int
    came: Came

    def written(self) -> str:
        """Return as a form's metadata."""
        return json.dumps([self.edition, self.page, self.came])

    @classmethod
    def read(cls, metadata: str) -> "Place":
        """Return what `written` gave. Raises ValueError, TypeError for anything else."""
        edition, page, came = json.loads(metadata)
        return cls(int(edition), int(page), Came(came))


def policy_page(view: PolicyView, page: int = 0, came: Came = Came.ASKED, note: str = "") -> p.Screen:
    """Return one page of the policy; the last asks for the confirmation of those who have not given it."""
    pages = _pages(view.sections)
    page = min(page, len(pages) - 1)
    metadata = Place(view.edition, page, came).written()
    parts: list[p.Part] = [*_above(view, page, len(pages), came, note), *pages[page]]
    if page < len(pages) - 1:
        submit = f"Next page ({page + 2} of {len(pages)})"
        return p.Form(names.POLICY, "The policy", tuple(parts), submit=submit, carries=metadata)
    if not view.asks:
        return p.Page(names.POLICY, "The policy", tuple(parts), carries=metadata)
    options = (p.Option(CONFIRMED, CONFIRM),)
    parts.append(p.Asked(CONFIRMED, "Your confirmation", p.Choices(options)))
    if came is Came.SENT:
        parts.append(p.Note("next", _NEXT[came]))
    return p.Form(names.POLICY, "The policy", tuple(parts), submit="Confirm", carries=metadata)


def is_last_page(view: PolicyView, page: int) -> bool:
    """Return whether nothing of the policy follows this page."""
    return page >= len(_pages(view.sections)) - 1


def has_confirmed(answers: Answers) -> bool:
    """Return whether the confirmation at the end is ticked."""
    return CONFIRMED in answers.chosen(CONFIRMED)


def thanks_page(view: PolicyView, came: Came) -> p.Page:
    """That it is in the record, and what to do next."""
    says = f"It is in the record that you have read and understood edition {view.edition} of the policy."
    parts: list[p.Part] = [p.Paragraph("says", says)]
    if _NEXT[came]:
        parts.append(p.Paragraph("next", _NEXT[came]))
    return p.Page(names.PAGE, "Thank you", tuple(parts))


def register_card(view: RegisterView) -> p.Card:
    """Return who has acknowledged the policy and who has not, with a button that reminds those who have not."""
    headline = f"{len(view.done)} of {len(view.done) + len(view.missing)} have acknowledged the policy."
    parts: list[p.Part] = [
        p.Heading("title", "Who has read the policy"),
        p.Paragraph("headline", f"Edition {view.edition}, since {view.since}. {headline}"),
    ]
    for name, label, lines in (("missing", "Not yet", view.missing), ("done", "Acknowledged", view.done)):
        if lines:
            parts += [p.Note(f"{name}-label", label), p.Bullets(name, lines[:MOST_LISTED])]
        if len(lines) > MOST_LISTED:
            parts.append(p.Note(f"{name}-more", f"And {len(lines) - MOST_LISTED} more."))
    if view.missing and not view.may_remind:
        parts.append(p.Note("reminded", "They were reminded today."))
    remind = [p.Button(names.REMIND_READERS, "Remind them", "-", style=p.Style.PRIMARY)] if view.may_remind else []
    return p.Card(headline, (*parts, p.Buttons("remind", tuple(remind))))


def reading_reminder(view: PolicyView) -> p.Card:
    """Return for somebody who has not read the policy: that they are asked to, and a button that opens it."""
    says = "Please read the council's social media policy, and confirm that you have understood it."
    button = p.Button(names.READ_POLICY, "Read the policy", "-", style=p.Style.PRIMARY)
    return p.Card(says, (p.Paragraph("says", says), p.Note("which", view.standing), p.Buttons("read", (button,))))


def edition_notice(view: PolicyView) -> p.Card:
    """Return for the drafts channel: that the policy has a new edition."""
    says = f"Edition {view.edition} of the council's social media policy has been in force since {view.since}."
    what = "Everyone is asked to read it before they next send in a draft or decide on one. /policy opens it."
    return p.Card(says, (p.Paragraph("says", says), p.Note("what", what)))


def _above(view: PolicyView, page: int, of: int, came: Came, note: str) -> list[p.Part]:
    parts: list[p.Part] = [p.Paragraph("newer", note)] if note else []
    if page == 0:
        if came in _WHY and view.asks:
            parts.append(p.Paragraph("why", _WHY[came]))
        parts.append(p.Note("standing", view.standing))
        if view.supplements:
            also = f"It supplements the council's Communication policy: {view.supplements}"
            parts.append(p.Note("supplements", also))
    elif of > 1:
        parts.append(p.Note("standing", f"Edition {view.edition}, page {page + 1} of {of}"))
    return parts


def _pages(sections: Sequence[Section]) -> list[list[p.Part]]:
    pages: list[list[p.Part]] = [[]]
    room = LONGEST_PAGE
    for section in _sections(sections):
        length = sum(escaped_length(part.text) for part in section)
        full = length > room or len(pages[-1]) + len(section) > MOST_PARTS
        if pages[-1] and full:
            pages.append([])
            room = LONGEST_PAGE
        for n in range(0, len(section), MOST_PARTS):  # a section of enormous length goes on over several pages
            if n:
                pages.append([])
            pages[-1] += section[n : n + MOST_PARTS]
        room -= length
    return pages


def _sections(sections: Sequence[Section]) -> Iterator[list[p.Heading | p.Paragraph]]:
    for number, section in enumerate(sections):
        pieces = split("\n\n".join(section.paragraphs)) if section.paragraphs else []
        yield [
            p.Heading(f"title:{number}", section.title),
            *(p.Paragraph(f"text:{number}:{n}", part) for n, part in enumerate(pieces)),
        ]
