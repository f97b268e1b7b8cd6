"""The cards of a draft: for who decides it, its author, who posts it, and the drafts channel.

Pure drawing: a view of the draft as it stands in, blocks and the text of the notification out. The text of a
notification can be read on a locked telephone, so it never has any words of the draft.
"""

from collections.abc import Callable

from chatops.policy.drafts.stages import Stage
from chatops.policy.stops import StopCause
from handlers.screens import elements as e
from handlers.screens import names
from handlers.screens.cards import Card
from handlers.screens.elements import Block, Element
from handlers.screens.names import Subject
from handlers.views.drafts.draft import Content, DraftView, Offer
from handlers.views.phrases import Sentence, listed

MOVED_ON = "There is a newer card for this draft further down."
LONGEST_COMPARISON = 3500
"""Characters of two revisions that are compared on a card. Slack refuses a message whose blocks hold some 12,000
together (https://github.com/slackapi/bolt-js/issues/2867), and the words themselves come first."""


def decision_card(view: DraftView) -> Card:
    """For who is asked to decide: everything that would be published, and the buttons while it waits."""
    waits = bool(view.offers & {Offer.APPROVE, Offer.CONFIRM})
    blocks = [*_top(view), *_asked(view), *_content(view), *_reason(view), *_posts(view)]
    return _card(view, "waits for your decision" if waits else "", blocks, _DECIDE)


def with_discussion(drawn: Card, link: str) -> Card:
    """The card with a link to the place where the draft is talked about: the thread under its status card."""
    button = e.plain_button(names.DISCUSS, "Discuss") | {"url": link}
    return Card(drawn.text, (*drawn.blocks, *e.actions("discuss", [button])))


def author_card(view: DraftView) -> Card:
    """For the author: where the draft stands, why it was turned down if it was, and what can be done."""
    return _card(view, "", [*_top(view), *_reason(view), *_words(view.content), *_posts(view)], _CHANGE)


def status_card(view: DraftView) -> Card:
    """For the drafts channel: who wrote it and where it stands. No words, no buttons."""
    return _card(view, "", [*_top(view), *_posts(view)], ())


def handover_card(view: DraftView) -> Card:
    """For who holds the accounts: the words ready to copy, and the button that records where they were posted."""
    to_post = Offer.RECORD_POST in view.offers
    blocks = [*_top(view), *_words_to_post(view), *_posts(view)]
    asks = "is late: ask before you post it" if view.late else "is ready for you to post"
    return _card(view, asks if to_post else "", blocks, (Offer.RECORD_POST, Offer.TAKE_BACK))


def whole_card(view: DraftView, *, to_press: bool = True) -> Card:
    """The answer to a question about one draft: all that this person may see, and do unless it is only to be read."""
    blocks = [*_top(view), *_asked(view), *_content(view), *_reason(view), *_posts(view)]
    return _card(view, "", blocks, tuple(_BUTTONS) if to_press else ())


def folded_card(view: DraftView) -> Card:
    """What is left of a card when a newer one hangs further down."""
    return Card(f"{view.reference}: {MOVED_ON}", (e.note("folded", f"{view.reference}: {MOVED_ON}"),))


_DECIDE = (
    Offer.APPROVE,
    Offer.APPROVE_AGAIN,
    Offer.CONFIRM,
    Offer.EXEMPT,
    Offer.ASK_FOR_CHANGES,
    Offer.REJECT,
    Offer.REASSIGN,
    Offer.BRING_BACK,
    Offer.TAKE_BACK,
)
_CHANGE = (Offer.BRING_BACK, Offer.REVISE, Offer.WITHDRAW, Offer.EXEMPT)

_STAGES = {
    Stage.SUBMITTED: "has been sent in",
    Stage.ROUTED: "waits to be decided",
    Stage.CHANGES_REQUESTED: "was sent back for changes",
    Stage.APPROVED: "is approved",
    Stage.UNCONFIRMED: "waits to be confirmed",
    Stage.HELD: "is held because of the pre-election period",
    Stage.RELEASED: "is released for posting",
    Stage.POSTED: "has been posted",
    Stage.REJECTED: "was rejected",
    Stage.WITHDRAWN: "was withdrawn",
    Stage.LAPSED: "has lapsed",
}


def stage_in_words(view: DraftView) -> str:
    """How the draft stands, to follow its name: `is approved`."""
    return _STAGES[view.stage]


def _card(view: DraftView, asks: str, blocks: list[Block], offers: tuple[Offer, ...]) -> Card:
    buttons = [_BUTTONS[offer](view) for offer in offers if offer in view.offers]
    text = f"Draft {view.reference}, revision {view.revision}, {asks or stage_in_words(view)}."
    return Card(text, (*blocks, *e.actions("buttons", buttons)))


def _top(view: DraftView) -> list[Block]:
    names_of_accounts = listed([line.name for line in view.accounts])
    rows: list[tuple[str, Sentence]] = [
        ("From", (view.author,)),
        ("For", (names_of_accounts,)),
        ("To go out", (view.goes_out,)),
        ("Sent in", (view.sent_in,)),
    ]
    blocks = [
        e.header("title", f"Draft {view.reference}, revision {view.revision}"),
        e.sentence("standing", view.standing),
        e.table("particulars", rows),
    ]
    if view.urgent:
        blocks.insert(1, e.note("urgent", "The author says that this is an emergency."))
    if view.purdah:
        blocks.append(e.sentence("purdah", view.purdah, bold="Pre-election period: "))
    return blocks


def _asked(view: DraftView) -> list[Block]:
    """With what authority a delegate decides, and the note with which it was handed on."""
    blocks = [e.note("under", view.under)] if view.under else []
    if view.handed:
        blocks += [e.sentence("handed", view.handed.said), *e.quoted("note", view.handed.note)]
    return blocks


def _content(view: DraftView) -> list[Block]:
    content = view.content
    if content is None:
        return []
    blocks = [*_named(view), *_words(content), *_hidden(content), *_changes(content)]
    if content.changed_besides:
        blocks.append(e.paragraph("changed-besides", "\n".join(content.changed_besides)))
    blocks.append(e.note("declared-label", "The author declares"))
    blocks.append(e.bullets("declared", content.declared))
    return blocks


def _named(view: DraftView) -> list[Block]:
    return [e.sentence("named", (view.named,), bold="Names in the words: ")] if view.named else []


def _words(content: Content | None) -> list[Block]:
    return [e.note("words-label", "The words"), *e.quoted("words", content.words)] if content else []


def _changes(content: Content) -> list[Block]:
    if not content.changes:
        return []
    if sum(e.shown_length(piece.text) for piece in content.changes) > LONGEST_COMPARISON:
        return [e.note("changes-label", "So much has changed that the changes are not marked: read all of the words.")]
    label = "What changed: removed words are struck out, added words are bold"
    return [e.note("changes-label", label), *e.compared("changes", content.changes)]


_DO_NOT_POST = "Do not post it: it is no longer released."
_DO_NOT_POST_TAKEN_BACK = (
    "Do not post it: its approval has been taken back. If it is out already, tell the Town Clerk or the Deputy."
)
_DO_NOT_POST_HELD = (
    "Do not post it: it is held because of the pre-election period. If it is out already, tell the Town Clerk; its "
    "link can be recorded once it may go out again."
)


def _words_to_post(view: DraftView) -> list[Block]:
    if view.stage is Stage.POSTED:
        return []
    if view.stage is not Stage.RELEASED or view.content is None:
        said = {Stage.HELD: _DO_NOT_POST_HELD, Stage.CHANGES_REQUESTED: _DO_NOT_POST_TAKEN_BACK}
        return [e.sentence("post", (said.get(view.stage, _DO_NOT_POST),))]
    left = listed([line.name for line in view.accounts if line.wanted])
    boxes = e.to_copy("copy", view.content.words)
    how = "" if len(boxes) == 1 else f" They are long: copy all {len(boxes)} boxes, one after the other."
    late = [e.sentence("late", (view.late,), bold="Late: ")] if view.late else []
    return [
        *late,
        e.sentence("post", (f"Post these words to {left}, exactly as they are.{how}",)),
        *boxes,
        *_hidden(view.content),
    ]


def _hidden(content: Content) -> list[Block]:
    codes = [e.note("codes", content.codes)] if content.codes else []
    if not content.hidden:
        return codes
    found = listed(content.hidden)
    says = f"These words contain characters that cannot be seen: {found}. Ask the author why."
    return [*codes, e.note("hidden", says)]


def _reason(view: DraftView) -> list[Block]:
    if view.reason is None:
        return []
    blocks = [e.note("reason-label", view.reason.label), *e.quoted("reason", view.reason.words)]
    if view.reason.clauses:
        blocks.append(e.note("cites-label", "Clauses of the policy that it rests on"))
        blocks.append(e.bullets("cites", view.reason.clauses))
    return blocks


def _posts(view: DraftView) -> list[Block]:
    posted = [(line.name, (line.link,)) for line in view.accounts if line.link]
    return [e.table("posts", posted)] if posted else []


def _approve(view: DraftView) -> Element:
    if view.topics:
        return e.button(names.STATE_AND_APPROVE, "Approve", _value(view), style="primary")
    confirm = e.confirmation(
        f"Approve revision {view.revision}?",
        f"You approve revision {view.revision} of {view.reference} in the council's name, as it is shown. "
        f"It goes out {view.goes_out}.",
        "Approve",
        "Go back",
    )
    return e.button(names.APPROVE, "Approve", _value(view), style="primary", confirm=confirm)


def _confirm(view: DraftView) -> Element:
    if view.topics:
        return e.button(names.STATE_AND_APPROVE, "Confirm", _value(view), style="primary")
    asked = e.confirmation(
        f"Confirm revision {view.revision}?",
        f"{_why_confirmed(view)} It goes out on your authority.",
        "Confirm",
        "Go back",
    )
    return e.button(names.CONFIRM, "Confirm", _value(view), style="primary", confirm=asked)


def _why_confirmed(view: DraftView) -> str:
    if view.stopped is StopCause.LATE:
        return f"The time to go out of {view.reference} has passed, so it is handed over at once."
    if view.stopped is StopCause.ACCOUNT:
        return f"{view.reference} goes out on {listed([line.name for line in view.accounts if line.official])} only."
    return f"Whoever approved {view.reference} is no longer able to."


def take_back_button(view: DraftView) -> Element:
    """The button that opens the form in which an approver says why."""
    return e.button(names.TAKE_BACK, "Take the approval back", _value(view))


def _withdraw(view: DraftView) -> Element:
    confirm = e.confirmation(
        "Withdraw this draft?", f"{view.reference} will not be posted. This cannot be undone.", "Withdraw", "Go back"
    )
    return e.button(names.WITHDRAW, "Withdraw", _value(view), confirm=confirm)


def _bring_back(view: DraftView) -> Element:
    confirm = e.confirmation(
        "Bring this draft back?",
        f"The same words become revision {view.revision + 1} of {view.reference}, to be decided anew. If its time to "
        "go out has passed, it goes out as soon as it is approved; its author can revise it to give it another.",
        "Bring it back",
        "Go back",
    )
    return e.button(names.BRING_BACK, "Bring it back", _value(view), style="primary", confirm=confirm)


def _value(view: DraftView) -> str:
    return Subject(view.reference, view.revision).written()


_BUTTONS: dict[Offer, Callable[[DraftView], Element]] = {
    Offer.APPROVE: _approve,
    Offer.ASK_FOR_CHANGES: lambda view: e.button(names.ASK_FOR_CHANGES, "Ask for changes", _value(view)),
    Offer.REJECT: lambda view: e.button(names.REJECT, "Reject", _value(view), style="danger"),
    Offer.REVISE: lambda view: e.button(names.REVISE, "Revise", _value(view)),
    Offer.WITHDRAW: _withdraw,
    Offer.BRING_BACK: _bring_back,
    Offer.APPROVE_AGAIN: lambda view: e.button(
        names.STATE_AND_APPROVE if view.topics else names.APPROVE_AGAIN, "Approve again", _value(view), style="primary"
    ),
    Offer.CONFIRM: _confirm,
    Offer.TAKE_BACK: take_back_button,
    Offer.REASSIGN: lambda view: e.button(names.REASSIGN, "Reassign", _value(view)),
    Offer.EXEMPT: lambda view: e.button(names.EXEMPT, "Exempt from the period", _value(view)),
    Offer.RECORD_POST: lambda view: e.button(names.RECORD_POST, "I have posted it", _value(view), style="primary"),
}
