"""Pages and answers that are read, not filled in: notices, lists, help, and the Home tab."""

import re
from collections.abc import Sequence

from chatops.outbox.letter import HEAD, WAITING_FOR_THEM
from chatops.policy import references
from chatops.policy.anchors import Head
from chatops.policy.clauses import CLAUSES
from chatops.policy.objections import Objection
from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.drafts.buttons import take_back_button
from handlers.screens.drafts.card import whole_card
from handlers.screens.drafts.standing import stage_in_words
from handlers.views.drafts.draft import DraftView, Lists
from handlers.views.drafts.forms import form_holds
from handlers.views.drafts.offers import DECIDES, Offer
from handlers.views.home import HomeView
from handlers.views.outages import OutageView
from handlers.views.phrases import Sentence, listed


def objections_as_parts(objections: Sequence[Objection]) -> p.Parts:
    """Why not, a paragraph for each reason, with the clause it rests on."""
    return tuple(
        part
        for n, objection in enumerate(objections)
        for part in (
            p.Paragraph(f"why:{n}", objection.sentence),
            p.Note(f"clause:{n}", _clause(objection.clause)),
        )
    )


def not_done_page(parts: Sequence[p.Part]) -> p.Page:
    """A page that answers a button: nothing was changed, and why."""
    return p.Page(names.PAGE, "Nothing was changed", tuple(parts))


def answer_page(sentence: str, parts: Sequence[p.Part]) -> p.Page:
    """A page that says what a sentence for one person alone says, where a platform has only windows to say it in."""
    return p.Page(names.PAGE, "Council posts", tuple(parts) or (p.Paragraph("says", sentence),))


def unclear_page(parts: Sequence[p.Part]) -> p.Page:
    """A page that answers a button: nobody knows whether it was saved, and what to do."""
    return p.Page(names.PAGE, "It may not be saved", tuple(parts))


def overtaken_parts(sentence: str, view: DraftView | None) -> p.Parts:
    """Somebody was first, or the card was old: what stands now, for those who may see it."""
    stands = (p.Line("line"), *whole_card(view, to_press=False).parts) if view else ()
    return (p.Paragraph("why", sentence), *stands)


def words_kept(words: str) -> p.Parts:
    """What somebody typed, given back to them, so that nothing is lost."""
    return (p.Note("kept-label", "What you wrote"), p.Quoted("kept", words)) if words.strip() else ()


def not_a_reference(sentence: str, typed: str) -> p.Parts:
    """What to type to see a draft, and what was typed instead."""
    return (p.Paragraph("why", sentence), *words_kept(typed))


def start_button(words: str) -> list[p.Part]:
    """A button that opens the form, with the words in it when it can carry them; if not, a note that says so."""
    fits = len(words) <= p.LONGEST_CARRIED and form_holds(words)
    made = p.Button(names.START_DRAFT, "Draft a post", (words if fits else "") or "-", style=p.Style.PRIMARY)
    note = [] if fits else [p.Note("not-carried", "The button cannot carry these words: copy them into the form.")]
    return [p.Buttons("start", (made,)), *note]


def to_try_again(sentence: str, words: str) -> p.Parts:
    """Why a form did not open, what was typed for it, and a button that opens it."""
    return (p.Paragraph("why", sentence), *words_kept(words), *start_button(words))


_FILES = (
    "The file that you sent is not taken: it stays in {platform}. If it belongs to a report, say in the form what it "
    "shows, and then delete your message with it."
)


_KEPT_BY = (
    "What you type in this chat is kept by {kept_by}, where the council's administrators can find it. Report a breach "
    "in the form alone: nothing that you typed is taken into it."
)


def greeting(
    typed: str, no_drafting: Sequence[Objection], platform: str, *, files: bool = False, kept_by: str = ""
) -> p.Card:
    """The answer to a direct message: three things that one can do here. `typed` is the name of what was written.

    `no_drafting` is why this person may not draft, if they may not; `platform` what people call the one they are on;
    `files` whether files came with the message; `kept_by` whose logs keep it, where a report has no place in it.
    """
    says = (
        "Here you can report a suspected breach of the social media policy in confidence, or ask a question about it."
    )
    if not kept_by:
        says += " What you wrote is in the form that you open, and in no message of the bot's."
    buttons = [
        p.Button(names.START_REPORT, "Report a breach", "-" if kept_by else typed),
        p.Button(names.ASK_QUESTION, "Ask a question about the policy", typed),
    ]
    notes = [p.Paragraph("files", _FILES.format(platform=platform))] if files else []
    notes += [p.Paragraph("kept-by", _KEPT_BY.format(kept_by=kept_by))] if kept_by else []
    if no_drafting:
        asked = (p.Buttons("start", tuple(buttons)), *objections_as_parts(no_drafting))
        return p.Card(says, (p.Paragraph("greeting", says), *notes, *asked))
    drafts = "You can also draft a post. The Town Clerk or the Deputy decides whether it goes out."
    more = "Or type /breach or /draft anywhere. /draft list shows your drafts."
    buttons.append(p.Button(names.DRAFT_MESSAGE, "Draft a post", typed, style=p.Style.PRIMARY))
    asked = (p.Buttons("start", tuple(buttons)), p.Note("more", more))
    return p.Card(says, (p.Paragraph("greeting", f"{says} {drafts}"), *notes, *asked))


def records_notice(sentence: str) -> p.Card:
    """For the Town Clerk: the records may be an old copy."""
    return p.Card(sentence, (p.Paragraph("records", sentence),))


def head_notice(head: Head) -> p.Card:
    """For the channel that the council chose: the number and the hash, as “journal verify” prints them."""
    says = f"The council's journal has {head.sequence} entries. The last has the hash {head.hash}."
    return p.Card(
        says,
        (
            p.Paragraph("head", says),
            p.Note("why", "Keep this message: it shows years later that no entry before it was changed."),
        ),
    )


def undelivered(about: str, platform: str) -> p.Card:
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
        says = f"The notice that {platform} was away for a while could not be delivered. No draft is affected. "
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


def outage_over(view: OutageView, platform: str) -> p.Card:
    """For an officer, once: since when the platform was away, until when, and whether all that waited was sent."""
    says = f"{platform} was away from {view.since} to {view.until}. "
    if view.all_sent:
        return _told_to_officer(says, says + "Everything that waited has been sent.")
    rest = "What waited has been sent, but for messages that still cannot be delivered. They are kept. "
    return _told_to_officer(says, says + rest + _CALL_FOR_HELP)


_MONTH = re.compile(r"\d{4}-\d{2}")
_OUTAGE = re.compile(r"\d{4}-\d{2}-\d{2}T\S+ \d{4}-\d{2}-\d{2}T\S+")
_CALL_FOR_HELP = "Ask whoever looks after the bot to run chatops doctor."


def _told_to_officer(in_short: str, in_full: str) -> p.Card:
    return p.Card(in_short.strip(), (p.Paragraph("undelivered", in_full),))


def lists_card(lists: Lists) -> p.Card:
    """The answer to `/draft list`."""
    parts = list_parts(lists)
    if not parts:
        none = "No drafts wait for you, and none of yours is in the record."
        return p.Card(none, (p.Paragraph("none", none),))
    return p.Card("Your drafts", tuple(parts))


def list_parts(lists: Lists, *, buttons: bool = False) -> list[p.Part]:
    """The drafts that concern somebody, under headings; empty when there are none.

    With `buttons` an approval can be taken back there. A message has no room for that many.
    """
    groups = (
        ("decide", "Waiting for your decision", lists.to_decide),
        ("post", "Ready for you to post", lists.to_post),
        ("mine", "Your drafts", lists.mine),
        ("others", "Other drafts in hand", lists.others),
    )
    parts: list[p.Part] = []
    for name, title, views in groups:
        if views:
            parts.append(p.Heading(f"{name}-title", title))
            for view in views:
                parts.append(p.Rows(f"{name}:{view.reference}", ((view.reference, _line(view)),)))
                if buttons and Offer.TAKE_BACK in view.offers:
                    parts.append(p.Buttons(f"{name}-take-back:{view.reference}", (take_back_button(view),)))
    if parts:
        parts.append(p.Note("how", "Type /draft status with a reference to see one."))
    return parts


def home(view: HomeView, purdah: Sequence[p.Part], paused: Sequence[p.Part] = ()) -> p.Home:
    """The Home tab: a pause, the policy if it is to be read, what waits, what this person may do, how things stand."""
    parts: list[p.Part] = [p.Heading("welcome", "The council's social media"), *paused]
    if view.to_read:
        read = p.Button(names.READ_POLICY, "Read the policy", "-", style=p.Style.PRIMARY)
        parts += [p.Paragraph("to-read", view.to_read), p.Buttons("read", (read,))]
    if view.lists.may_draft:
        parts += start_button("")
    parts += list_parts(view.lists, buttons=True) or [p.Paragraph("none", "Nothing waits for you.")]
    parts += [p.Heading("may-title", "What you may do"), p.Bullets("may", view.may)]
    return p.Home((*parts, *purdah))


def _line(view: DraftView) -> Sentence:
    accounts = listed([line.name for line in view.accounts])
    waiting = ", and you are asked to decide it" if view.offers & DECIDES else ""
    marked = "emergency, " if view.urgent else ""
    return (
        f"{marked}{stage_in_words(view)}{waiting}, from ",
        view.author,
        f", for {accounts}, sent in on {view.sent_in}",
    )


def _clause(number: str) -> str:
    clause = CLAUSES[number]
    name = number[0].upper() + number[1:] if number.startswith("house") else f"Policy {number}"
    return f"{name}: {clause.says}."
