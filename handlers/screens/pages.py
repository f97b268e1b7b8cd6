"""Pages and answers that are read, not filled in: notices, lists, help, and the Home tab."""

import re
from collections.abc import Sequence

from chatops.outbox.letter import HEAD, WAITING_FOR_THEM
from chatops.policy import references
from chatops.policy.anchors import Head
from chatops.policy.clauses import CLAUSES
from chatops.policy.objections import Objection
from handlers.screens import elements as e
from handlers.screens import names
from handlers.screens.cards import Card
from handlers.screens.drafts.card import stage_in_words, take_back_button, whole_card
from handlers.screens.elements import Block, Element
from handlers.views.deadlines import WaitingView
from handlers.views.drafts.draft import DraftView, Lists, Offer
from handlers.views.drafts.forms import form_holds
from handlers.views.home import HomeView
from handlers.views.outages import OutageView
from handlers.views.phrases import Sentence, listed


def objections_as_blocks(objections: Sequence[Objection]) -> tuple[Block, ...]:
    """Why not, a paragraph for each reason, with the clause it rests on."""
    return tuple(
        block
        for n, objection in enumerate(objections)
        for block in (
            e.paragraph(f"why:{n}", objection.sentence),
            e.note(f"clause:{n}", _clause(objection.clause)),
        )
    )


def not_done_page(blocks: Sequence[Block]) -> Element:
    """A page that answers a button: nothing was changed, and why."""
    return e.modal(names.PAGE, "Nothing was changed", blocks)


def unclear_page(blocks: Sequence[Block]) -> Element:
    """A page that answers a button: nobody knows whether it was saved, and what to do."""
    return e.modal(names.PAGE, "It may not be saved", blocks)


def overtaken_blocks(sentence: str, view: DraftView | None) -> tuple[Block, ...]:
    """Somebody was first, or the card was old: what stands now, for those who may see it."""
    stands = (e.divider("line"), *whole_card(view, to_press=False).blocks) if view else ()
    return (e.paragraph("why", sentence), *stands)


def words_kept(words: str) -> tuple[Block, ...]:
    """What somebody typed, given back to them, so that nothing is lost."""
    return (e.note("kept-label", "What you wrote"), *e.quoted("kept", words)) if words.strip() else ()


def not_a_reference(sentence: str, typed: str) -> tuple[Block, ...]:
    """What to type to see a draft, and what was typed instead."""
    return (e.paragraph("why", sentence), *words_kept(typed))


def start_button(words: str) -> list[Block]:
    """A button that opens the form, with the words in it when it can carry them; if not, a note that says so."""
    fits = len(words) <= e.LONGEST_VALUE and form_holds(words)
    made = e.button(names.START_DRAFT, "Draft a post", (words if fits else "") or "-", style="primary")
    note = [] if fits else [e.note("not-carried", "The button cannot carry these words: copy them into the form.")]
    return [*e.actions("start", [made]), *note]


def to_try_again(sentence: str, words: str) -> tuple[Block, ...]:
    """Why a form did not open, what was typed for it, and a button that opens it."""
    return (e.paragraph("why", sentence), *words_kept(words), *start_button(words))


_FILES = (
    "The file that you sent is not taken: it stays in Slack. If it belongs to a report, say in the form what it shows, "
    "and then delete your message with it."
)


def greeting(typed: str, no_drafting: Sequence[Objection], *, files: bool = False) -> Card:
    """The answer to a direct message: three things that one can do here. `typed` is the name of what was written.

    `no_drafting` is why this person may not draft, if they may not; `files` whether files came with the message.
    """
    says = (
        "Here you can report a suspected breach of the social media policy in confidence, or ask a question about it. "
        "What you wrote is in the form that you open, and in no message of the bot's."
    )
    buttons = [
        e.button(names.START_REPORT, "Report a breach", typed),
        e.button(names.ASK_QUESTION, "Ask a question about the policy", typed),
    ]
    of_files = [e.paragraph("files", _FILES)] if files else []
    if no_drafting:
        asked = (*e.actions("start", buttons), *objections_as_blocks(no_drafting))
        return Card(says, (e.paragraph("greeting", says), *of_files, *asked))
    drafts = "You can also draft a post. The Town Clerk or the Deputy decides whether it goes out."
    more = "Or type /breach or /draft anywhere. /draft list shows your drafts."
    buttons.append(e.button(names.DRAFT_MESSAGE, "Draft a post", typed, style="primary"))
    asked = (*e.actions("start", buttons), e.note("more", more))
    return Card(says, (e.paragraph("greeting", f"{says} {drafts}"), *of_files, *asked))


def records_notice(sentence: str) -> Card:
    """For the Town Clerk: the records may be an old copy."""
    return Card(sentence, (e.paragraph("records", sentence),))


def head_notice(head: Head) -> Card:
    """For the channel that the council chose: the number and the hash, as “journal verify” prints them."""
    says = f"The council's journal has {head.sequence} entries. The last has the hash {head.hash}."
    return Card(
        says,
        (
            e.paragraph("head", says),
            e.note("why", "Keep this message: it shows years later that no entry before it was changed."),
        ),
    )


def undelivered(about: str) -> Card:
    """For an officer: the bot could not reach somebody or the drafts channel about a draft, or answer somebody."""
    if references.read(about, references.PURDAH) or _MONTH.fullmatch(about):
        says = "A notice about the pre-election period could not be delivered. The period itself is not affected. "
        return _told_to_officer(says, says + "Type /purdah to see how it stands, and tell the people concerned.")
    if references.read(about, references.SUGGESTION):
        says = f"The card of suggestion {about} could not be delivered. The suggestion itself is safe. "
        return _told_to_officer(says, says + "Tell the people concerned. " + _CALL_FOR_HELP)
    if about == HEAD:
        says = "The daily message about the journal could not be delivered. The journal itself is safe. "
        return _told_to_officer(says, says + _CALL_FOR_HELP)
    if about == WAITING_FOR_THEM:
        says = "Somebody could not be reminded of the drafts that wait for their decision. No draft is affected. "
        return _told_to_officer(says, says + "Type /draft list to see what waits, and tell the people concerned.")
    if _OUTAGE.fullmatch(about):
        says = "The notice that Slack was away for a while could not be delivered. No draft is affected. "
        return _told_to_officer(says, says + _CALL_FOR_HELP)
    if about.startswith("edition "):
        says = "A notice that the policy is to be read could not be delivered. Nothing else is affected. "
        return _told_to_officer(says, says + "Type /policy who to see who has read it, and tell the others.")
    if references.read(about) is None:
        says = "Somebody wrote to the bot or opened its Home tab, and it could not answer them. No draft is affected. "
        return _told_to_officer(says, says + "If they ask, tell them to try again. " + _CALL_FOR_HELP)
    says = f"A message about {about} could not be delivered. The draft itself is safe. "
    what_to_do = f"Type /draft status {about} to see how it stands, and tell the people concerned. "
    return _told_to_officer(says, says + what_to_do + _CALL_FOR_HELP)


def outage_over(view: OutageView) -> Card:
    """For an officer, once: since when the platform was away, until when, and whether all that waited was sent."""
    says = f"Slack was away from {view.since} to {view.until}. "
    if view.all_sent:
        return _told_to_officer(says, says + "Everything that waited has been sent.")
    rest = "What waited has been sent, but for messages that still cannot be delivered. They are kept. "
    return _told_to_officer(says, says + rest + _CALL_FOR_HELP)


_MONTH = re.compile(r"\d{4}-\d{2}")
_OUTAGE = re.compile(r"\d{4}-\d{2}-\d{2}T\S+ \d{4}-\d{2}-\d{2}T\S+")
_CALL_FOR_HELP = "Ask whoever looks after the bot to run chatops doctor."


def _told_to_officer(in_short: str, in_full: str) -> Card:
    return Card(in_short.strip(), (e.paragraph("undelivered", in_full),))


def reminder(view: WaitingView) -> Card:
    """For an approver: what waits for their decision, and until when. No words of any draft."""
    count = len(view.lines) + view.more
    says = "A draft waits for your decision." if count == 1 else f"{count} drafts wait for your decision."
    rows: list[tuple[str, Sentence]] = [
        (
            f"{line.reference}, revision {line.revision}",
            ("from ", line.author, f", since {line.since}. Undecided, it lapses on {line.lapses}."),
        )
        for line in view.lines
    ]
    blocks = [e.paragraph("says", says), e.table("waiting", rows)]
    if view.more:
        blocks.append(e.note("more", f"And {view.more} more."))
    blocks.append(e.note("how", "Their cards are in this conversation. /draft list shows them again."))
    return Card(says, tuple(blocks))


def lists_card(lists: Lists) -> Card:
    """The answer to `/draft list`."""
    blocks = list_blocks(lists)
    if not blocks:
        none = "No drafts wait for you, and none of yours is in the record."
        return Card(none, (e.paragraph("none", none),))
    return Card("Your drafts", tuple(blocks))


def list_blocks(lists: Lists, *, buttons: bool = False) -> list[Block]:
    """The drafts that concern somebody, under headings; empty when there are none.

    With `buttons` an approval can be taken back there. A message has no room for that many blocks.
    """
    groups = (
        ("decide", "Waiting for your decision", lists.to_decide),
        ("post", "Ready for you to post", lists.to_post),
        ("mine", "Your drafts", lists.mine),
        ("others", "Other drafts in hand", lists.others),
    )
    blocks: list[Block] = []
    for block_id, title, views in groups:
        if views:
            blocks.append(e.header(f"{block_id}-title", title))
            for view in views:
                blocks.append(e.table(f"{block_id}:{view.reference}", [(view.reference, _line(view))]))
                if buttons and Offer.TAKE_BACK in view.offers:
                    blocks += e.actions(f"{block_id}-take-back:{view.reference}", [take_back_button(view)])
    if blocks:
        blocks.append(e.note("how", "Type /draft status with a reference to see one."))
    return blocks


def home(view: HomeView, purdah: Sequence[Block]) -> Element:
    """The Home tab: the policy if it is to be read, what waits, what this person may do, the council's state."""
    blocks: list[Block] = [e.header("welcome", "The council's social media")]
    if view.to_read:
        read = e.button(names.READ_POLICY, "Read the policy", "-", style="primary")
        blocks += [e.paragraph("to-read", view.to_read), *e.actions("read", [read])]
    if view.lists.may_draft:
        blocks += start_button("")
    blocks += list_blocks(view.lists, buttons=True) or [e.paragraph("none", "Nothing waits for you.")]
    blocks += [e.header("may-title", "What you may do"), e.bullets("may", view.may)]
    return {"type": "home", "blocks": [*blocks, *purdah]}


def _line(view: DraftView) -> Sentence:
    accounts = listed([line.name for line in view.accounts])
    waiting = ", and you are asked to decide it" if Offer.APPROVE in view.offers else ""
    return (f"{stage_in_words(view)}{waiting}, from ", view.author, f", for {accounts}, sent in on {view.sent_in}")


def _clause(number: str) -> str:
    clause = CLAUSES[number]
    name = number[0].upper() + number[1:] if number.startswith("house") else f"Policy {number}"
    return f"{name}: {clause.says}."
