"""What is read about who may decide: the list of delegations, notices, who holds what."""

from collections.abc import Sequence

from handlers.screens import elements as e
from handlers.screens import names
from handlers.screens.cards import Card
from handlers.screens.elements import Block
from handlers.views.authority.delegations import DelegationsView, DelegationView
from handlers.views.authority.people import PeopleView
from handlers.views.phrases import Sentence, listed

MOST_SHOWN = 20
MOST_IN_FORCE = 8
"""Delegations that are shown one by one: each takes four blocks of the fifty that a message holds."""
LONGEST_REASON_SHOWN = 300
"""A list of twenty with long reasons would be more than Slack takes in one message; the record has all of each."""


def delegations_card(view: DelegationsView) -> Card:
    """The answer to `/council delegations`."""
    headline = _headline(view)
    blocks = [e.header("title", "Approval that is lent"), e.paragraph("headline", headline)]
    for one in view.in_force[:MOST_IN_FORCE]:
        blocks += _listed(one)
    if len(view.in_force) > MOST_IN_FORCE:
        more = listed([one.reference for one in view.in_force[MOST_IN_FORCE:]])
        blocks.append(e.note("more", f"And {more}: /council delegations with one of these shows it."))
    if view.ended:
        blocks += [e.note("ended-label", "Ended"), e.bullets("ended", [_in_a_line(one) for one in view.ended])]
    if view.may_lend:
        blocks.append(e.note("how", "/council delegate lends approval to an employee for a stated case."))
    return Card(headline, tuple(blocks))


def delegation_notice(view: DelegationView) -> Card:
    """For those concerned: that approval was lent, or that it has ended, as it stands now."""
    headline = f"Delegation {view.reference} {'is in force' if view.holds else 'has ended'}."
    return Card(headline, (e.header("title", headline), *_told(view)))


def people_card(view: PeopleView) -> Card:
    """The answer to `/council people`."""
    headline = "Who may decide what is posted"
    blocks = [e.header("title", headline)]
    if view.offices:
        blocks.append(e.table("offices", view.offices))
    if view.delegates:
        blocks += [
            e.note("delegates-label", "Approval is lent to"),
            e.bullets("delegates", view.delegates[:MOST_SHOWN]),
        ]
    return Card(headline, (*blocks, e.note("yours-label", "What you may do"), e.bullets("yours", view.yours)))


def council_card(view: PeopleView, commands: Sequence[str]) -> Card:
    """The answer to `/council` alone: what this person may do and why, and what can be typed."""
    headline = "What you may do"
    blocks = [e.header("title", headline), e.bullets("yours", view.yours)]
    return Card(headline, (*blocks, e.note("commands-label", "What you can type"), e.bullets("commands", commands)))


def absence_notice(absence: Sentence, meanwhile: Sentence) -> Card:
    """For the Clerk and the Deputy: that one of them is away or back."""
    return Card("Who is there to decide has changed.", (e.sentence("absence", absence, (" ",), meanwhile),))


def roles_notice(people: Sequence[Sentence], offices: Sequence[tuple[str, Sentence]]) -> Card:
    """For each office holder: what changed in the council's list of people, and who holds what now."""
    headline = "The council's list of people has changed."
    blocks = [e.header("title", headline)]
    if people:
        blocks.append(e.bullets("people", people))
    says = "It holds for the next click. What waits for a decision is put before those who may decide it now."
    return Card(headline, (*blocks, e.table("offices", offices), e.paragraph("says", says)))


def _headline(view: DelegationsView) -> str:
    if not view.in_force:
        return "No approval is lent." if view.all_of_them else "No approval is lent to you."
    many = len(view.in_force)
    return "One delegation is in force." if many == 1 else f"{many} delegations are in force."


def _listed(view: DelegationView) -> list[Block]:
    end = e.button(
        names.END_DELEGATION,
        "End it",
        view.reference,
        style="danger",
        confirm=e.confirmation(
            "End this delegation?",
            f"{view.reference} holds no longer from that moment. What was decided under it stays good.",
            "End it",
            "Go back",
        ),
    )
    buttons = e.actions(f"end:{view.reference}", [end]) if view.may_end else []
    return [e.divider(f"line:{view.reference}"), *_told(view), *buttons]


def _told(view: DelegationView) -> list[Block]:
    return [
        e.sentence(f"said:{view.reference}", view.said, (f" {view.standing}",), bold=f"{view.reference} "),
        *e.quoted(f"reason:{view.reference}", _shortened(view.reason)),
    ]


def _in_a_line(view: DelegationView) -> Sentence:
    return (f"{view.reference}: ", *view.said, f" {view.standing}")


def _shortened(reason: str) -> str:
    return reason if len(reason) <= LONGEST_REASON_SHOWN else f"{reason[:LONGEST_REASON_SHOWN]}…"
