"""The cards of a draft: for who decides it, its author, who posts it, and the drafts channel.

A view of the draft as it stands in, parts and the text of the notification out. That text can be read on a locked
telephone, so it never has any words of the draft.
"""

from collections.abc import Sequence

from chatops.policy.drafts.stages import WAITING, Stage
from handlers.screens import parts as p
from handlers.screens.drafts.account_words import own_changes, own_words, words_label
from handlers.screens.drafts.after_post_form import after_post_parts
from handlers.screens.drafts.background import told_parts
from handlers.screens.drafts.below import with_previews
from handlers.screens.drafts.beside import buttons_beside
from handlers.screens.drafts.buttons import BUTTONS
from handlers.screens.drafts.comments import all_comments, newest_comments
from handlers.screens.drafts.declared import declared_parts
from handlers.screens.drafts.pictures import pictures_to_post, shown_pictures, without_pictures
from handlers.screens.drafts.standing import is_to_be_posted, stage_in_words
from handlers.screens.drafts.suggested import suggested_parts, take_words_button, too_long_to_compare
from handlers.screens.drafts.to_post import post_again_parts, where_to_post, why_nothing, words_to_post
from handlers.views.drafts.draft import Content, DraftView
from handlers.views.drafts.offers import DECIDES, Offer
from handlers.views.drafts.publishing import left_to_people
from handlers.views.phrases import Sentence, listed

MOVED_ON = "see the newer message about this draft below."


def decision_card(view: DraftView) -> p.Card:
    """Return for who is asked to decide: everything that would be published, and the buttons while it waits."""
    waits = bool(view.offers & DECIDES)
    said = newest_comments(view.comments)
    parts: list[p.Part] = [*_top(view), *_asked(view), *_content(view), *_reason(view), *said, *_posts(view)]
    asks = "waits for your decision" if waits else ""
    return with_previews(_card(view, asks, parts, _DECIDE, buttons_beside(view)), view.content)


def author_card(view: DraftView) -> p.Card:
    """Return for the author: where the draft stands, why it was turned down if it was, and what can be done."""
    said = newest_comments(view.comments)
    told = "has a comment from an approver" if _is_commented(view) else ""
    parts: list[p.Part] = [*_top(view), *_reason(view), *said, *_words(view), *_posts(view)]
    return with_previews(_card(view, told, parts, _CHANGE, buttons_beside(view)), view.content)


def _is_commented(view: DraftView) -> bool:
    """Return whether a comment is the last that was said of it: what is decided, or revised, has something newer to
    say.
    """
    return view.comments is not None and view.comments.revision == view.revision and view.stage in WAITING


def status_card(view: DraftView) -> p.Card:
    """Return for the drafts channel: who wrote it and where it stands. No words but its title, no buttons."""
    return _card(view, "", [*_top(view), *_posts(view)], ())


def handover_card(view: DraftView) -> p.Card:
    """Return for who holds the accounts: the words ready to copy, and the button that records where they were
    posted.
    """
    to_post = Offer.RECORD_POST in view.offers
    parts: list[p.Part] = [*_top(view), *_words_to_post(view), *post_again_parts(view), *_posts(view)]
    asks = "is late: ask before you post it" if view.late else "is ready for you to post"
    again = "was not posted after all" if view.again else ""
    return _card(view, asks if to_post else again, parts, _POST)


def whole_card(view: DraftView, *, to_press: bool = True) -> p.Card:
    """Return the answer to a question about one draft: all that this person may see, and do unless it is only to be
    read.
    """
    said = newest_comments(view.comments) if to_press else all_comments(view.comments)
    content = _content(view, in_full=not to_press)
    parts: list[p.Part] = [*_top(view), *_asked(view), *content, *_reason(view), *said, *_posts(view)]
    if not to_press:
        # A page that is only read has less room: what was told besides the words, and of its posts, is on the cards.
        return _card(
            view, "", [part for part in without_pictures(parts) if part.name.partition(":")[0] not in _ON_CARDS], ()
        )
    return _card(view, "", parts, tuple(BUTTONS), buttons_beside(view))


def folded_card(view: DraftView) -> p.Card:
    """Return what is left of a card when a newer one hangs further down."""
    return p.Card(f"{view.reference}: {MOVED_ON}", (p.Note("folded", f"{view.reference}: {MOVED_ON}"),))


_TOLD = ("agreement", "request", "consents-label", "consents", "answers-label", "answers", "sources-label", "sources")
_ON_CARDS = frozenset({"after", "suggested-label", "suggested", *_TOLD})
_DECIDE = (
    Offer.APPROVE,
    Offer.APPROVE_AGAIN,
    Offer.CONFIRM,
    Offer.EXEMPT,
    Offer.LET_THROUGH,
    Offer.ASK_FOR_CHANGES,
    Offer.REJECT,
    Offer.TURN_DOWN,
    Offer.COMMENT,
    Offer.REASSIGN,
    Offer.BRING_BACK,
    Offer.TAKE_BACK,
    Offer.TAKE_OVER,
    # Of their own draft, where nobody else may decide it: they get no other card.
    Offer.REVISE,
    Offer.WITHDRAW,
    # Where the bot posts by itself nobody has a card with words to post.
    Offer.FOLLOW_UP,
    Offer.LOOK,
)
_POST = (Offer.RECORD_POST, Offer.FIND_OUT, Offer.TAKE_BACK, Offer.FOLLOW_UP, Offer.LOOK)
_CHANGE = (Offer.BRING_BACK, Offer.REVISE, Offer.TAKE_OVER, Offer.WITHDRAW, Offer.EXEMPT)


def _card(
    view: DraftView, asks: str, parts: list[p.Part], offers: tuple[Offer, ...], besides: Sequence[p.Button] = ()
) -> p.Card:
    shown = [BUTTONS[offer](view) for offer in offers if offer in view.offers]
    buttons = [*(take_words_button(view) if offers else ()), *shown, *besides]
    text = f"Draft {view.reference}, version {view.revision}, {asks or stage_in_words(view)}."
    return p.Card(text, (*parts, p.Buttons("buttons", tuple(buttons))))


def _top(view: DraftView) -> list[p.Part]:
    names_of_accounts = listed([line.name for line in view.accounts])
    rows: list[tuple[str, Sentence]] = [
        *([("About", (view.title,))] if view.title else []),
        ("From", (view.author,)),
        ("For", (names_of_accounts,)),
        *([("What for", (view.purpose,))] if view.purpose else []),
        *([("To be posted", (view.goes_out,))] if is_to_be_posted(view) else []),
        *([] if view.taken_over else [("Sent in", (view.sent_in,))]),
    ]
    parts: list[p.Part] = [
        p.Heading("title", f"Draft {view.reference}, version {view.revision}"),
        p.Says("standing", view.standing),
        p.Rows("particulars", tuple(rows), run_on=True),
    ]
    if view.urgent:
        parts.insert(1, p.Note("urgent", "The author says that this is an emergency."))
    if view.paused:
        parts.append(p.Says("paused", view.paused, bold="Pause: "))
    if view.purdah:
        parts.append(p.Says("purdah", view.purdah, bold="Purdah: "))
    return parts


def _asked(view: DraftView) -> list[p.Part]:
    """With what authority a delegate decides, and the note with which it was handed on."""
    parts: list[p.Part] = [p.Note("under", view.under)] if view.under else []
    if view.handed:
        parts += [p.Says("handed", view.handed.said), p.Quoted("note", view.handed.note)]
    return parts


def _content(view: DraftView, *, in_full: bool = False) -> list[p.Part]:
    content = view.content
    if content is None:
        return []
    # Below the particulars a quotation is the words: a label there only puts the buttons further down.
    words = _words(view)[0 if view.handed or content.own else 1 :]
    parts: list[p.Part] = [*_named(view), *words, *_hidden(content), *_changes(content)]
    if content.changed_besides:
        parts.append(p.Paragraph("changed-besides", "\n".join(content.changed_besides)))
    declared = declared_parts(content.declared, in_full=in_full or not view.offers & DECIDES)
    return [*parts, *told_parts(content.background), *declared]


def _named(view: DraftView) -> list[p.Part]:
    return [p.Says("named", (view.named,), bold="Names in the words: ")] if view.named else []


def _words(view: DraftView) -> list[p.Part]:
    content = view.content
    if content is None:
        return []
    label = words_label(content.own, [line.name for line in view.accounts])
    words: list[p.Part] = [p.Note("words-label", label), p.Quoted("words", content.words)]
    return [*words, *own_words(content.own), *shown_pictures(content.pictures)]


def _changes(content: Content) -> list[p.Part]:
    own = own_changes(content.own)
    compared = [*([p.Compared("changes", content.changes)] if content.changes else []), *(part for _, part in own)]
    if not compared:
        return []
    if too_long_to_compare([piece for part in compared for piece in part.pieces]):
        return [p.Note("changes-label", "So much has changed that the changes are not marked: read all of the words.")]
    parts: list[p.Part] = [p.Note("changes-label", _CHANGED), *compared[: len(compared) - len(own)]]
    for name, part in own:
        parts += [p.Note(f"{part.name}-label", f"In the words for {name}"), part]
    return parts


_CHANGED = "What changed: removed words are struck out, added words are bold"

_DO_NOT_POST = "Do not post it: it is no longer approved."
_DO_NOT_POST_TAKEN_BACK = (
    "Do not post it: its approval has been taken back. If it is out already, press “It is out already”."
)
_DO_NOT_POST_TAKEN_OVER = f"{_DO_NOT_POST} If it is out already, press “It is out already”."
_DO_NOT_POST_HELD = "Do not post it: it is held. If it is out already, press “It is out already”."


def _words_to_post(view: DraftView) -> list[p.Part]:
    if view.stage is Stage.POSTED:
        return []
    if view.stage is Stage.RELEASED and (nothing := why_nothing(view)):
        return [p.Says("post", (nothing,))]
    if view.stage is not Stage.RELEASED or view.content is None:
        sent_back = _DO_NOT_POST_TAKEN_OVER if view.taken_over else _DO_NOT_POST_TAKEN_BACK
        said = {Stage.HELD: _DO_NOT_POST_HELD, Stage.CHANGES_REQUESTED: sent_back}
        return [p.Says("post", (said.get(view.stage, _DO_NOT_POST),))]
    told: list[p.Part] = [p.Says("late", (view.late,), bold="Late: ")] if view.late else []
    wanted = [line for line in view.accounts if line.wanted]
    told += [p.Says(f"left:{one.key}", (left_to_people(one.name, one.why),)) for one in wanted if one.why]
    return [
        *told,
        *words_to_post(view.content, [line.name for line in wanted]),
        *where_to_post(wanted),
        *_hidden(view.content),
        *pictures_to_post(view.content.pictures),
    ]


def _hidden(content: Content) -> list[p.Part]:
    codes: list[p.Part] = [p.Note("codes", content.codes)] if content.codes else []
    if not content.hidden:
        return codes
    found = listed(content.hidden)
    says = f"These words contain characters that cannot be seen: {found}. Ask the author why."
    return [*codes, p.Note("hidden", says)]


def _reason(view: DraftView) -> list[p.Part]:
    if view.reason is None:
        return []
    parts: list[p.Part] = [p.Note("reason-label", view.reason.label), p.Quoted("reason", view.reason.words)]
    if view.reason.clauses:
        label = p.Note("cites-label", "Clauses of the policy")
        parts += [label, p.Bullets("cites", view.reason.clauses)]
    return [*parts, *suggested_parts(view.reason)]


def _posts(view: DraftView) -> list[p.Part]:
    posted = [(line.name, (line.link,)) for line in view.accounts if line.link]
    return [p.Rows("posts", tuple(posted)), *after_post_parts(view.after)] if posted else []
