"""What is read about who may decide: the list of delegations, notices, who holds what."""

from collections.abc import Sequence

from handlers.screens import names
from handlers.screens import parts as p
from handlers.views.authority.delegations import DelegationsView, DelegationView
from handlers.views.authority.people import PeopleView
from handlers.views.phrases import Sentence, listed

MOST_SHOWN = 20
MOST_IN_FORCE = 8
"""Delegations that are shown one by one: each takes four blocks of the fifty that a message of Slack's holds."""
LONGEST_REASON_SHOWN = 300
"""A list of twenty with long reasons would be more than Slack takes in one message; the record has all of each."""


def delegations_card(view: DelegationsView) -> p.Card:
    """Return the answer to `/council delegations`."""
    headline = _headline(view)
    parts: list[p.Part] = [p.Heading("title", "Delegated approval"), p.Paragraph("headline", headline)]
    for one in view.in_force[:MOST_IN_FORCE]:
        parts += _listed(one)
    if len(view.in_force) > MOST_IN_FORCE:
        more = listed([one.reference for one in view.in_force[MOST_IN_FORCE:]])
        parts.append(p.Note("more", f"And {more}: /council delegations with one of these shows it."))
    if view.ended:
        parts += [p.Note("ended-label", "Ended"), p.Bullets("ended", tuple(_in_a_line(one) for one in view.ended))]
    if view.may_lend:
        parts.append(p.Note("how", "With /council delegate you delegate approval to an employee for a stated case."))
    return p.Card(headline, tuple(parts))


def delegation_notice(view: DelegationView) -> p.Card:
    """Return for those concerned: that approval was lent, or that it has ended, as it stands now."""
    headline = f"Delegation {view.reference} {'is in force' if view.holds else 'has ended'}."
    return p.Card(headline, (p.Heading("title", headline), *_told(view)))


def people_card(view: PeopleView) -> p.Card:
    """Return the answer to `/council people`."""
    headline = "Who may decide what is posted"
    parts: list[p.Part] = [p.Heading("title", headline)]
    if view.offices:
        parts.append(p.Rows("offices", view.offices))
    if view.delegates:
        parts += [
            p.Note("delegates-label", "Approval is delegated to"),
            p.Bullets("delegates", view.delegates[:MOST_SHOWN]),
        ]
    return p.Card(headline, (*parts, p.Note("yours-label", "What you may do"), p.Bullets("yours", view.yours)))


def council_card(view: PeopleView, commands: Sequence[str]) -> p.Card:
    """Return the answer to `/council` alone: what this person may do and why, and what can be typed."""
    headline = "What you may do"
    parts: list[p.Part] = [p.Heading("title", headline), p.Bullets("yours", view.yours)]
    return p.Card(
        headline, (*parts, p.Note("commands-label", "What you can type"), p.Bullets("commands", tuple(commands)))
    )


def absence_notice(absence: Sentence, meanwhile: Sentence) -> p.Card:
    """Return for the Clerk and the Deputy: that one of them is away or back."""
    return p.Card("Who is available to decide has changed.", (p.Says("absence", (*absence, " ", *meanwhile)),))


def roles_notice(people: Sequence[Sentence], offices: Sequence[tuple[str, Sentence]]) -> p.Card:
    """Return for each office holder: what changed in the council's list of people, and who holds what now."""
    headline = "The council's list of people has changed."
    parts: list[p.Part] = [p.Heading("title", headline)]
    if people:
        parts.append(p.Bullets("people", tuple(people)))
    says = "The change takes effect now. What waits for a decision is put before those who may decide it now."
    return p.Card(headline, (*parts, p.Rows("offices", tuple(offices)), p.Paragraph("says", says)))


def _headline(view: DelegationsView) -> str:
    if not view.in_force:
        return (
            "No approval is delegated at the moment."
            if view.all_of_them
            else "No approval is delegated to you at the moment."
        )
    many = len(view.in_force)
    return "One delegation is in force." if many == 1 else f"{many} delegations are in force."


def _listed(view: DelegationView) -> list[p.Part]:
    end = p.Button(
        names.END_DELEGATION,
        "End it",
        view.reference,
        style=p.Style.DANGER,
        question=p.Question(
            "End this delegation?",
            f"{view.reference} ends at once. What was decided under it still stands.",
            "End it",
            "Go back",
        ),
    )
    return [
        p.Line(f"line:{view.reference}"),
        *_told(view),
        p.Buttons(f"end:{view.reference}", (end,) if view.may_end else ()),
    ]


def _told(view: DelegationView) -> list[p.Part]:
    return [
        p.Says(f"said:{view.reference}", (*view.said, f" {view.standing}"), bold=f"{view.reference} "),
        p.Quoted(f"reason:{view.reference}", _shortened(view.reason)),
    ]


def _in_a_line(view: DelegationView) -> Sentence:
    return (f"{view.reference}: ", *view.said, f" {view.standing}")


def _shortened(reason: str) -> str:
    return reason if len(reason) <= LONGEST_REASON_SHOWN else f"{reason[:LONGEST_REASON_SHOWN]}…"
