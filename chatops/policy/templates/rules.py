"""Who may propose, approve, use and end a template, and whether a template may be approved or used now.

House rule 15. It is off until the Town Clerk switches it on.
"""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime, time, timedelta

from chatops.clock import london_date, london_instant
from chatops.policy.authority import powers
from chatops.policy.content.finding import ContentFinding, FindingKind
from chatops.policy.content.wording import a_text_is_given, words_can_be_posted
from chatops.policy.objections import Objection
from chatops.policy.people import Actor, Office
from chatops.policy.purdah.periods import clerk_only
from chatops.policy.templates.blanks import CLAUSE, blanks_can_be_filled
from chatops.policy.templates.template import Template, TemplateState

LONGEST_NAME = 50
"""Characters of a name: it has to be read whole in a list on a telephone."""
MOST_STANDING = 15
"""Templates that are proposed or approved at one time: a list is to show all of them."""
LONGEST = timedelta(days=366)
"""How far ahead a template ends at most: a year, also a leap year."""

MEANING = (
    "Clause 4.2b of the policy asks that an approver reads each post. With templates the council decides otherwise for "
    "posts that come again and again: an approver approves the text once, with its blanks, and the bot approves each "
    "use of it, though nobody but its author has read what is in the blanks."
)
"""What the Town Clerk is told before templates are switched on."""


def may_switch_templates(actor: Actor) -> list[Objection]:
    """House rule 15: the Town Clerk alone decides that the council works with templates."""
    return clerk_only(actor, "Only the Town Clerk can switch templates on or off.", CLAUSE)


def templates_are_on(*, on: bool) -> list[Objection]:
    """House rule 15: without the Town Clerk's word there are no templates: each post is read by an approver."""
    if on:
        return []
    works = "The council does not work with templates or series."
    return [Objection(CLAUSE, f"{works} The Town Clerk can switch both on with /draft templates.")]


def may_propose(actor: Actor) -> list[Objection]:
    """House rule 15: an employee proposes a template, an officer too; no volunteer, no councillor."""
    unsound = powers.may_draft(actor)
    if unsound:
        return unsound
    if actor.is_employee and actor.office is not Office.CHAIR:
        return []
    return [Objection(CLAUSE, "Only an employee of the council can propose a template or a series.")]


def template_is_whole(
    name: str,
    words: str,
    accounts: Sequence[str],
    official: Collection[str],
    others: Iterable[Template],
) -> list[Objection]:
    """House rule 15: a template has a name of its own, words with blanks that can be filled, and official accounts.

    `others` are the templates that stand.
    """
    wrong = [
        *a_text_is_given(name, "name", CLAUSE, "name", "Give it a short name.", LONGEST_NAME),
        *words_can_be_posted(words),
        *blanks_can_be_filled(words),
    ]
    if not accounts or not set(accounts) <= set(official):
        wrong.append(Objection(CLAUSE, "Choose the accounts it is for, of those on the list.", "accounts"))
    standing = list(others)
    same = [one.noun for one in standing if one.name.casefold() == name.casefold()]
    if same:
        wrong.append(Objection(CLAUSE, f"A {same[0]} of that name is there already. End that one first.", "name"))
    if len(standing) >= MOST_STANDING:
        sentence = f"There are {MOST_STANDING} templates and series already. End one first."
        wrong.append(Objection(CLAUSE, sentence, "name"))
    return wrong


def ends_within_a_year(last: date | None, now: datetime) -> tuple[datetime | None, list[Objection]]:
    """House rule 15: a template has a last day, by London's calendar, a year ahead at most.

    Return the instant at which that day is over, None where it is not a day that may be, and why not.
    """
    if last is None:
        return None, [Objection(CLAUSE, "Choose the last day on which it may be used.", "ends")]
    if last < london_date(now):
        return None, [Objection(CLAUSE, "That day has passed. Choose a later one.", "ends")]
    if last > london_date(now) + LONGEST:
        return None, [Objection(CLAUSE, "That is more than a year ahead. Choose an earlier day.", "ends")]
    return london_instant(last + timedelta(days=1), time.min), []


def asks_nothing(found: Iterable[ContentFinding]) -> list[Objection]:
    """House rule 15: what the checks would ask of each post is asked of an approver, so no template says it."""
    asked = [one for one in found if one.kind in {FindingKind.RULE, FindingKind.PROMPT}]
    if not asked:
        return []
    *others, last = asked
    says = "An approver has to read what is asked about each time, so words that are approved once cannot say it."
    return [
        *(Objection(one.clause, one.sentence, "words") for one in others),
        Objection(last.clause, f"{last.sentence} {says}", "words"),
    ]


def may_decide_template(actor: Actor, template: Template) -> list[Objection]:
    """3.1, house rule 15: the Town Clerk or the Deputy approves a template, or refuses it; nobody their own.

    What was lent for one case is not lent for what comes again and again, so no delegate does.
    """
    unsound = powers.account_is_sound(actor)
    if unsound:
        return unsound
    if not powers.holds_approving_office(actor):
        sentence = f"Only the Town Clerk or the Deputy Town Clerk can approve or reject a {template.noun}."
        return [Objection("3.1", sentence)]
    if actor.person == template.by:
        return [Objection("house rule 1", f"You proposed this {template.noun}, so somebody else decides it.")]
    return []


def may_end(actor: Actor, template: Template) -> list[Objection]:
    """House rule 15: either officer ends a template before its time, or whoever proposed it."""
    unsound = powers.account_is_sound(actor)
    if unsound:
        return unsound
    if powers.holds_approving_office(actor) or (actor.person == template.by and not powers.may_draft(actor)):
        return []
    sentence = f"Only the Town Clerk, the Deputy Town Clerk or whoever proposed a {template.noun} can end it."
    return [Objection(CLAUSE, sentence)]


def may_see(actor: Actor) -> list[Objection]:
    """House rule 15: the templates are shown to whoever drafts for the council."""
    return powers.may_draft(actor)


def all_is_so(*, declared: bool) -> list[Objection]:
    """House rule 15: whoever uses a template says of it, in one, what section 5 asks of every post."""
    if declared:
        return []
    sentence = "Read this, and tick it if it is so. If any of it is not, draft the post yourself with /draft."
    return [Objection(CLAUSE, sentence, "declared")]


def may_use(actor: Actor, template: Template) -> list[Objection]:
    """House rule 15: whoever may draft uses a template, but not on an approval of their own."""
    unsound = powers.may_draft(actor)
    if unsound:
        return unsound
    if template.decision is not None and template.decision.by == actor.person:
        return [Objection("house rule 1", f"You approved this {template.noun}, so somebody else uses it.")]
    return []


def approval_holds(template: Template, now: datetime, *, on: bool) -> list[Objection]:
    """House rule 15: a use goes out while the approval of its template holds: it was not ended, and is not over."""
    if not on:
        return templates_are_on(on=on)
    why = _WHY_NOT.get(template.state(now))
    return [Objection(CLAUSE, f"The {template.noun} “{template.name}” {why}")] if why else []


_WHY_NOT = {
    TemplateState.PROPOSED: "has not been approved.",
    TemplateState.REFUSED: "was rejected.",
    TemplateState.ENDED: "has ended, so it cannot be used any more.",
    TemplateState.OVER: "is over, so it cannot be used any more.",
}
