"""Pages and answers that are read, not filled in: notices, lists, help, and the Home tab."""

from collections.abc import Sequence
from dataclasses import replace

from chatops.policy.anchors import Head
from chatops.policy.clauses import CLAUSES, place_of
from chatops.policy.objections import Objection
from chatops.policy.registers.yearly import REVIEWS
from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.drafts.card import whole_card
from handlers.screens.drafts.lists import list_parts
from handlers.screens.drafts.unfinished import unfinished_parts
from handlers.views.drafts.draft import DraftView
from handlers.views.drafts.forms import form_holds
from handlers.views.home import HomeView


def objections_as_parts(objections: Sequence[Objection]) -> p.Parts:
    """Return why not, a paragraph for each reason, with the clause it rests on."""
    return tuple(
        part
        for n, objection in enumerate(objections)
        for part in (
            p.Paragraph(f"why:{n}", objection.sentence),
            p.Note(f"clause:{n}", _clause(objection.clause)),
        )
    )


def not_done_page(parts: Sequence[p.Part]) -> p.Page:
    """Return a page that answers a button: nothing was changed, and why."""
    return p.Page(names.PAGE, "Nothing was changed", tuple(parts))


def answer_page(sentence: str, parts: Sequence[p.Part]) -> p.Page:
    """Return a page that says what a sentence for one person alone says, where a platform has only windows to say it
    in.
    """
    return p.Page(names.PAGE, "Council posts", tuple(parts) or (p.Paragraph("says", sentence),))


def unclear_page(parts: Sequence[p.Part]) -> p.Page:
    """Return a page that answers a button: nobody knows whether it was saved, and what to do."""
    return p.Page(names.PAGE, "It may not be saved", tuple(parts))


def overtaken_parts(sentence: str, view: DraftView | None) -> p.Parts:
    """Return what stands now, for those who may see it, because somebody was first, or the card was old.

    Comments are on the card: a page that gives back what somebody typed as well has no room for all of them.
    """
    card = whole_card(replace(view, comments=None), to_press=False).parts if view else ()
    stands = (p.Line("line"), *card) if card else ()
    return (p.Paragraph("why", sentence), *stands)


def words_kept(words: str) -> p.Parts:
    """Return what somebody typed, given back to them, so that nothing is lost."""
    return (p.Note("kept-label", "What you wrote"), p.Quoted("kept", words)) if words.strip() else ()


def not_a_reference(sentence: str, typed: str) -> p.Parts:
    """Return what to type to see a draft, and what was typed instead."""
    return (p.Paragraph("why", sentence), *words_kept(typed))


def start_button(words: str) -> list[p.Part]:
    """Return a button that opens the form, with the words in it when it can carry them; if not, a note that says so."""
    fits = len(words) <= p.LONGEST_CARRIED and form_holds(words)
    made = p.Button(names.START_DRAFT, "Draft a post", (words if fits else "") or "-", style=p.Style.PRIMARY)
    note = [] if fits else [p.Note("not-carried", "The button cannot carry these words: copy them into the form.")]
    return [p.Buttons("start", (made,)), *note]


def to_try_again(sentence: str, words: str) -> p.Parts:
    """Return why a form did not open, what was typed for it, and a button that opens it."""
    return (p.Paragraph("why", sentence), *words_kept(words), *start_button(words))


REPORT_WAITS = "A confidential report is waiting for you."
_FILES = (
    "Pictures that you sent are offered to a draft, and to no other form; they stay in {platform} too. If one belongs "
    "to a report, say in the form what it shows, and then delete your message with it."
)


_KEPT_BY = (
    "What you type in this chat is kept by {kept_by}, where the council's administrators can find it. Report a breach "
    "in the form alone: nothing that you typed is taken into it."
)


def greeting(
    typed: str, no_drafting: Sequence[Objection], platform: str, *, files: bool = False, kept_by: str = ""
) -> p.Card:
    """Return the answer to a direct message: three things that one can do here. `typed` is the name of what was
    written.

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
    drafts = "You can also draft a post. The Town Clerk or the Deputy decides whether it is posted."
    more = "Or type /breach or /draft. /draft list shows your drafts."
    buttons.append(p.Button(names.DRAFT_MESSAGE, "Draft a post", typed, style=p.Style.PRIMARY))
    asked = (p.Buttons("start", tuple(buttons)), p.Note("more", more))
    return p.Card(says, (p.Paragraph("greeting", f"{says} {drafts}"), *notes, *asked))


def records_notice(sentence: str) -> p.Card:
    """Return for the Town Clerk: the records may be an old copy."""
    return p.Card(sentence, (p.Paragraph("records", sentence),))


def head_notice(head: Head) -> p.Card:
    """Return for the channel that the council chose: the number and the hash, as “journal verify” prints them."""
    says = f"The council's journal has {head.sequence} entries. The last has the hash {head.hash}."
    return p.Card(
        says,
        (
            p.Paragraph("head", says),
            p.Note("why", "Keep this message: it shows years later that no entry before it was changed."),
        ),
    )


def home(view: HomeView, purdah: Sequence[p.Part], paused: Sequence[p.Part] = ()) -> p.Home:
    """Return the Home tab: a pause, the policy if it is to be read, what waits, what this person may do, how things
    stand.
    """
    parts: list[p.Part] = [p.Heading("welcome", "The council's social media"), *paused]
    if view.to_read:
        read = p.Button(names.READ_POLICY, "Read the policy", "-", style=p.Style.PRIMARY)
        parts += [p.Paragraph("to-read", view.to_read), p.Buttons("read", (read,))]
    if view.report_waits:
        opens = p.Button(names.GIVE_COMMAND, "Open it", "/breach cases", style=p.Style.PRIMARY)
        parts += [p.Paragraph("report", REPORT_WAITS), p.Buttons("report-open", (opens,))]
    if view.review_due:
        enter = p.Button(names.ADD_ENTRY, "Enter the review", REVIEWS.key)
        parts += [p.Paragraph("review", view.review_due), p.Buttons("review-enter", (enter,))]
    if view.lists.may_draft:
        parts += [*start_button(""), *unfinished_parts(view.unfinished)]
    parts += list_parts(view.lists) or [p.Paragraph("none", "No draft waits for you.")]
    parts += [p.Heading("may-title", "What you may do"), p.Bullets("may", view.may)]
    if view.may_change_retention:
        kept = p.Button(names.GIVE_COMMAND, "How long things are kept", "/council retention")
        parts.append(p.Buttons("retention", (kept,)))
    return p.Home((*parts, *purdah))


def _clause(number: str) -> str:
    where = f"Policy {number}" if number[0].isdigit() else place_of(number)
    return f"{where}: {CLAUSES[number].says}."
