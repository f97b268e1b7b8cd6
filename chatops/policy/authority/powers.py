"""Who may do what to a draft. Every rule is asked at the moment of the act, never when a card was drawn."""

from collections.abc import Collection, Iterable, Mapping

from chatops.policy.drafts.draft import Draft, Lent
from chatops.policy.objections import Objection
from chatops.policy.people import AccountStatus, Actor, Delegation, Office, Person, ScopeKind, Standing

APPROVING_OFFICES = (Office.TOWN_CLERK, Office.DEPUTY_TOWN_CLERK)

_ACCOUNT_SENTENCES = {
    AccountStatus.GUEST: "Guests cannot do this. Ask the Town Clerk.",
    AccountStatus.DEACTIVATED: "This account has been closed, so it cannot be used for this.",
    AccountStatus.BOT: "Only a person can do this.",
    AccountStatus.OUTSIDER: "Only people of the council itself can do this.",
    AccountStatus.UNLISTED: (
        "We cannot tell who you are, because you did not come by an account of the council's. Sign in with your "
        "council account and try again."
    ),
    AccountStatus.UNKNOWN: "We could not check who you are just now, so nothing was changed. Try again in a minute.",
}


def account_is_sound(actor: Actor) -> list[Objection]:
    """1.1: only people of the council act for it; in doubt the answer is no."""
    if actor.status is AccountStatus.ACTIVE:
        return []
    return [Objection("1.1", _ACCOUNT_SENTENCES[actor.status])]


def may_draft(actor: Actor) -> list[Objection]:
    """4.2b, house rule 3: employees and volunteers draft; a member suggests it to an employee."""
    unsound = account_is_sound(actor)
    if unsound:
        return unsound
    if actor.standing in {Standing.EMPLOYEE, Standing.VOLUNTEER}:
        return []
    if actor.is_member:
        sentence = "Councillors cannot draft posts themselves. Give your suggestion to an employee, who can draft it."
        return [Objection("house rule 3", sentence)]
    return [Objection("1.1", "You are not on the council's list of people yet. Ask the Town Clerk to add you.")]


def may_decide(actor: Actor, draft: Draft, stated: str = "", *, alone: bool = False) -> list[Objection]:
    """3.1, 3.1.1: the Town Clerk and the Deputy decide, and whom they lent it to; never on a draft of one's own.

    `stated` is the reference of the delegation to whose topic a delegate states that the draft belongs. With `alone`
    the draft is an officer's own and nobody else may decide it, which the council has allowed (house rule 1).
    """
    unsound = account_is_sound(actor)
    if unsound:
        return unsound
    if actor.is_member:
        sentence = "A councillor cannot decide what is posted. Only the Town Clerk or the Deputy Town Clerk can."
        return [Objection("9.2", sentence)]
    if not (holds_approving_office(actor) or _may_be_a_delegate(actor)):
        return [Objection("3.1", "Only the Town Clerk or the Deputy Town Clerk can decide what is posted.")]
    own = [] if alone else nobody_decides_their_own(actor, draft)
    if own or holds_approving_office(actor):
        return own
    return _lent_for_this(actor, draft, stated)


def _may_be_a_delegate(actor: Actor) -> bool:
    # House rule 3: the Chair handles breach cases and nothing else, whatever the list says of their standing.
    return actor.is_employee and actor.office is None and bool(actor.lent)


def holds_approving_office(actor: Actor) -> bool:
    """Return whether somebody decides by an office of their own. Clause 3.1."""
    return actor.is_employee and actor.office in APPROVING_OFFICES


def nobody_decides_their_own(actor: Actor, draft: Draft) -> list[Objection]:
    """House rule 1: nobody decides a draft they wrote any part of, the Town Clerk included."""
    if actor.person not in draft.authors:
        return []
    other = "the Town Clerk or the Deputy Town Clerk"
    if actor.office in APPROVING_OFFICES:
        other = "the Deputy Town Clerk" if actor.office is Office.TOWN_CLERK else "the Town Clerk"
    return [Objection("house rule 1", f"You wrote this draft, so {other} decides it.")]


def lent_under(actor: Actor, draft: Draft, stated: str = "") -> Delegation | None:
    """3.1.1: the delegation under which somebody would decide this draft, or None.

    One whose case is plain comes before one for a topic, which needs the delegate's statement that the draft belongs
    to it.
    """
    usable = usable_delegations(actor, draft)
    plain = (lent for lent in usable if not lent.for_a_topic)
    meant = (lent for lent in usable if lent.reference == stated)
    return next(plain, None) or next(meant, None)


def usable_delegations(actor: Actor, draft: Draft) -> tuple[Delegation, ...]:
    """3.1.1, house rule 8: what was lent to this person that can be for this draft.

    For a topic only a draft that was put before them, since nobody decides what they were not shown.
    """
    if not _may_be_a_delegate(actor):
        return ()
    return tuple(
        lent
        for lent in actor.lent
        if lent.delegate == actor.person
        and may_be_for(lent, draft)
        and (not lent.for_a_topic or actor.person in draft.asked)
    )


def may_be_for(lent: Delegation, draft: Draft) -> bool:
    """3.1.1, house rules 1 and 8: whether it can be the case, and neither of the two wrote the draft."""
    return may_cover(lent, draft) and draft.authors.isdisjoint({lent.lender, lent.delegate})


def may_cover(lent: Delegation, draft: Draft) -> bool:
    """3.1.1: whether a draft can be the case that was lent. Whether it belongs to a topic is for a person to say."""
    kind, about = lent.scope.kind, lent.scope.about
    this_draft = kind is ScopeKind.DRAFT and about == draft.reference
    this_account = kind is ScopeKind.ACCOUNT and draft.revision.accounts == (about,)
    return this_draft or this_account or lent.for_a_topic


def _lent_for_this(actor: Actor, draft: Draft, stated: str) -> list[Objection]:
    """3.1.1, house rule 8: a delegate decides the case that was lent to them, where the lender may."""
    if lent_under(actor, draft, stated):
        return []
    if usable_delegations(actor, draft):
        return [Objection("3.1.1", "State first that this draft is about what was delegated to you.", "topic")]
    conflicts = (a_delegate_decides_what_the_lender_may(lent, draft) for lent in actor.lent if may_cover(lent, draft))
    another = [Objection("3.1.1", "Approval was delegated to you for another case, so you cannot decide this draft.")]
    return next(filter(None, conflicts), another)


def a_delegate_decides_what_the_lender_may(lent: Delegation, draft: Draft) -> list[Objection]:
    """House rule 8: what was lent is the lender's authority, so it does not reach a draft that the lender wrote."""
    if lent.lender not in draft.authors:
        return []
    sentence = f"The {lent.office}, who delegated approval to you, wrote this draft, so you cannot decide it for them."
    return [Objection("house rule 8", sentence)]


def approvers_to_ask(
    author: Person,
    holders: Mapping[Office, Person],
    *,
    both: bool = False,
    away: Collection[Person] = (),
    delegations: Iterable[Delegation] = (),
) -> tuple[Person, ...]:
    """3.1, house rule 1: the Town Clerk; for the Town Clerk's own draft, the Deputy. Empty when there is nobody.

    `both` asks the Clerk and the Deputy at once, as an emergency needs. Whoever is `away`
    is passed over for the other; when nobody else is left, they are asked all the same, so that a card is open.
    `delegations` are those in force that can be for the draft: their delegates are asked as well, for a topic only
    while no officer is there.
    """
    able = tuple(holders[office] for office in APPROVING_OFFICES if office in holders and holders[office] != author)
    present = tuple(officer for officer in able if officer not in away)
    officers = able if both or not present else present[:1]
    delegates = (
        lent.delegate
        for lent in delegations
        if author not in {lent.lender, lent.delegate} and (not lent.for_a_topic or not present)
    )
    return tuple(dict.fromkeys((*officers, *delegates)))


def somebody_can_decide(author: Person, holders: Mapping[Office, Person], *, own: bool = False) -> list[Objection]:
    """3.1: a draft that nobody may decide is not taken in, so that it does not wait for ever.

    `own` is whether the council lets an officer approve their own where nobody else may decide (house rule 1).
    """
    if approvers_to_ask(author, holders) or (own and author in holders.values()):
        return []
    sentence = "Nobody can decide this draft: it needs the Deputy Town Clerk, and that office is vacant."
    return [Objection("3.1", sentence)]


def may_change(actor: Actor, draft: Draft) -> list[Objection]:
    """5.8: the author answers for a draft, so only the author revises or withdraws it."""
    unsound = may_draft(actor)
    if unsound:
        return unsound
    if actor.person == draft.author:
        return []
    return [Objection("5.8", "Only the person who wrote this draft can change or withdraw it.")]


def may_take_over(actor: Actor, draft: Draft, *, author_is_there: bool) -> list[Objection]:
    """5.8, house rule 3: a draft whose author has left the council is taken over by an employee, who answers for it.

    `author_is_there` is whether its author may still draft for the council.
    """
    unsound = may_draft(actor)
    if unsound:
        return unsound
    if not actor.is_employee or actor.office is Office.CHAIR:
        return [Objection("5.8", "Only an employee can take over a draft whose author has left.")]
    if author_is_there or actor.person == draft.author:
        return [Objection("5.8", "Its author is still on the council's list of people, and answers for it.")]
    return []


def account_holders(holders: Mapping[Office, Person]) -> tuple[Person, ...]:
    """9.1: the Town Clerk and the Deputy Town Clerk control the accounts, and have access to each."""
    return tuple(holders[office] for office in APPROVING_OFFICES if office in holders)


def whom_to_alert(holders: Mapping[Office, Person], besides: Person | None) -> Person | None:
    """2.2: the officer who hears that the bot could not reach somebody; never the one it could not reach."""
    officers = (holders.get(office) for office in APPROVING_OFFICES)
    return next((officer for officer in officers if officer is not None and officer != besides), None)


def approval_is_backed(approver: Actor, lent: Lent | None) -> list[Objection]:
    """3.1: what was approved goes out while whoever approved it is still an officer, or, by delegation, an employee.

    A delegation that has ended since changes nothing: the decision was good when it was made.
    """
    unsound = account_is_sound(approver)
    if unsound:
        return unsound
    if approver.is_member:
        return [Objection("9.2", "Whoever approved it is a councillor now.")]
    if not approver.is_employee or (lent is None and approver.office not in APPROVING_OFFICES):
        return [Objection("3.1", "Whoever approved it no longer has the office or the standing to.")]
    return []


def may_reassign(actor: Actor, draft: Draft) -> list[Objection]:
    """3.1: whoever may decide a draft may hand it to another who may."""
    usable = usable_delegations(actor, draft)
    return may_decide(actor, draft, usable[0].reference if usable else "")


def may_take_back(actor: Actor, draft: Draft) -> list[Objection]:
    """House rule 9: whoever may approve a draft may take its approval back.

    A delegate need not state the topic: nothing goes out by it.
    """
    return may_reassign(actor, draft)


def may_comment(actor: Actor, draft: Draft) -> list[Objection]:
    """3.1: whoever may decide a draft may say something of it without deciding, of no topic that they need to state."""
    return may_reassign(actor, draft)
