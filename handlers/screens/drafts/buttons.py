"""The buttons of a draft: one for each thing that may be offered to somebody, with what is asked before it is done."""

from collections.abc import Callable

from chatops.policy.stops import StopCause
from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.names import Subject
from handlers.views.drafts.changed import AS_SOON_AS_APPROVED
from handlers.views.drafts.draft import DraftView
from handlers.views.drafts.offers import Offer
from handlers.views.phrases import listed


def _approve(view: DraftView) -> p.Button:
    if view.routine:
        return p.Button(names.STATE_ROUTINE, "Approve", _value(view), style=p.Style.PRIMARY)
    if view.alone:
        return p.Button(names.APPROVE_OWN, "Approve my own draft", _value(view), style=p.Style.PRIMARY)
    if view.to_allow:
        return p.Button(names.APPROVE_ALLOWING, "Approve", _value(view), style=p.Style.PRIMARY)
    if view.topics:
        return p.Button(names.STATE_AND_APPROVE, "Approve", _value(view), style=p.Style.PRIMARY)
    confirm = p.Question(
        f"Approve version {view.revision}?",
        f"You approve version {view.revision} of {view.reference} in the council's name, as it is shown. "
        + _then(view, "at once" if view.goes_out == AS_SOON_AS_APPROVED else view.goes_out),
        "Approve",
        "Go back",
    )
    return p.Button(names.APPROVE, "Approve", _value(view), style=p.Style.PRIMARY, question=confirm)


def _then(view: DraftView, at: str) -> str:
    """Return what an approval leads to: the bot posts it, or somebody by hand, and until then the town has been told
    nothing.
    """
    official = [line for line in view.accounts if line.official]
    by_bot = [line.name for line in official if line.by_bot]
    if not by_bot:
        return f"Those who hold its accounts get the words to post {at}."
    if len(by_bot) < len(official):
        return (
            f"Where the bot posts by itself, it posts it {at}. Those who hold the other accounts get the words to post."
        )
    return f"The bot posts it on {by_bot[0]} {at}." if len(by_bot) == 1 else f"The bot posts it on its accounts {at}."


def _confirm(view: DraftView) -> p.Button:
    if view.routine:
        return p.Button(names.STATE_ROUTINE, "Confirm", _value(view), style=p.Style.PRIMARY)
    if view.topics:
        return p.Button(names.STATE_AND_APPROVE, "Confirm", _value(view), style=p.Style.PRIMARY)
    asked = p.Question(
        f"Confirm version {view.revision}?",
        f"{_why_confirmed(view)} It is posted on your authority.",
        "Confirm",
        "Go back",
    )
    return p.Button(names.CONFIRM, "Confirm", _value(view), style=p.Style.PRIMARY, question=asked)


def _why_confirmed(view: DraftView) -> str:
    if view.stopped is StopCause.LATE:
        return f"The time to post {view.reference} has passed. {_then(view, 'at once')}"
    if view.stopped is StopCause.ACCOUNT:
        return f"{view.reference} is posted on {listed([line.name for line in view.accounts if line.official])} only."
    if view.stopped is StopCause.CONSENT:
        return f"{view.reference} rests on a consent that was withdrawn or has ended: it has to be given again first."
    if view.stopped is StopCause.PICTURE:
        return f"A picture of {view.reference} was not whole when it was to be posted."
    if view.stopped is StopCause.TEMPLATE:
        return f"The template or series that {view.reference} rests on has ended, or whoever proposed it has left."
    return f"Whoever approved {view.reference} is no longer able to."


def take_back_button(view: DraftView) -> p.Button:
    """Return the button that opens the form in which an approver says why."""
    return p.Button(names.TAKE_BACK, "Take the approval back", _value(view))


def _withdraw(view: DraftView) -> p.Button:
    confirm = p.Question(
        "Withdraw this draft?", f"{view.reference} will not be posted. This cannot be undone.", "Withdraw", "Go back"
    )
    return p.Button(names.WITHDRAW, "Withdraw", _value(view), question=confirm)


def _take_over(view: DraftView) -> p.Button:
    confirm = p.Question(
        "Take this draft over?",
        "This goes on record. From then on you answer for it (5.8), read its words, and send it in.",
        "Take it over",
        "Go back",
    )
    return p.Button(names.TAKE_OVER, "Take it over", _value(view), question=confirm)


def _bring_back(view: DraftView) -> p.Button:
    confirm = p.Question(
        "Bring this draft back?",
        f"The same words become version {view.revision + 1} of {view.reference}, to be decided again. If its time has "
        "passed, it is posted once approved; its author can revise it to give it another.",
        "Bring it back",
        "Go back",
    )
    return p.Button(names.BRING_BACK, "Bring it back", _value(view), style=p.Style.PRIMARY, question=confirm)


def _approve_again(view: DraftView) -> p.Button:
    if view.routine:
        return _approve(view)
    act = names.STATE_AND_APPROVE if view.topics else names.APPROVE_AGAIN
    over = "the pause" if view.after_a_pause else "purdah"
    return p.Button(act, f"Approve now that {over} is over", _value(view), style=p.Style.PRIMARY)


def _value(view: DraftView) -> str:
    return Subject(view.reference, view.revision).written()


BUTTONS: dict[Offer, Callable[[DraftView], p.Button]] = {
    Offer.APPROVE: _approve,
    Offer.ASK_FOR_CHANGES: lambda view: p.Button(names.ASK_FOR_CHANGES, "Ask for changes", _value(view)),
    Offer.REJECT: lambda view: p.Button(names.REJECT, "Reject", _value(view), style=p.Style.DANGER),
    Offer.REVISE: lambda view: p.Button(names.REVISE, "Revise", _value(view)),
    Offer.TAKE_OVER: _take_over,
    Offer.WITHDRAW: _withdraw,
    Offer.BRING_BACK: _bring_back,
    Offer.APPROVE_AGAIN: _approve_again,
    Offer.CONFIRM: _confirm,
    Offer.TAKE_BACK: take_back_button,
    Offer.TURN_DOWN: lambda view: p.Button(names.TURN_DOWN, "Reject", _value(view), style=p.Style.DANGER),
    Offer.REASSIGN: lambda view: p.Button(names.REASSIGN, "Reassign", _value(view)),
    Offer.COMMENT: lambda view: p.Button(names.COMMENT, "Comment", _value(view)),
    Offer.EXEMPT: lambda view: p.Button(names.EXEMPT, "Allow it in purdah", _value(view)),
    Offer.LET_THROUGH: lambda view: p.Button(names.LET_THROUGH, "Let it through the pause", _value(view)),
    Offer.FOLLOW_UP: lambda view: p.Button(names.FOLLOW_UP, "Add to its record", _value(view)),
    Offer.LOOK: lambda view: p.Button(names.LOOK_NOW, "Look at it now", _value(view)),
    Offer.FIND_OUT: lambda view: p.Button(names.FOUND_OUT, "It is out already", _value(view)),
    Offer.RECORD_POST: lambda view: p.Button(
        names.RECORD_POST, "I have posted it", _value(view), style=p.Style.PRIMARY
    ),
}
"""For each offer its button, which carries the draft and the revision that was shown."""
