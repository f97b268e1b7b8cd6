"""What is read about the pre-election period: the answer to `/purdah`, notices, and the coming weeks."""

from handlers.screens import parts as p
from handlers.screens.published import published_parts
from handlers.screens.purdah.routine import routine_parts
from handlers.screens.purdah.weeks import weeks_in_words
from handlers.views.phrases import Sentence, many
from handlers.views.purdah.exemptions import ExemptionView, MonthView
from handlers.views.purdah.window import MEANING, AffectedView, PurdahView, Turn, WindowNews, WindowView

MOST_SHOWN = 5
"""Periods that are shown one by one; the others are counted."""
MOST_LINES = 10
"""Drafts that are listed one by one. Slack refuses a message whose blocks hold some 12,000 characters together."""
LONGEST_REASON_SHOWN = 200


def purdah_card(view: PurdahView, web_address: str) -> p.Card:
    """Return the answer to `/purdah`, the same for anyone but for their own drafts and what the Town Clerk alone may
    know.
    """
    parts: list[p.Part] = [
        p.Heading("title", "The pre-election period (purdah)"),
        p.Paragraph("headline", view.headline),
    ]
    for window in view.windows[:MOST_SHOWN]:
        parts += _window(window)
    if len(view.windows) > MOST_SHOWN:
        parts.append(p.Note("more", f"Set for later: {many(len(view.windows) - MOST_SHOWN, 'more period')}."))
    if view.windows:
        parts.append(p.Bullets("meaning", tuple(MEANING)))
    parts += routine_parts(view.routines, may_end=view.may_switch, may_allow=view.may_switch and bool(view.windows))
    if view.affected:
        label = "Drafts that it stops, of those that you may read"
        parts += [p.Note("affected-label", label), _affected(view.affected)]
    parts.append(weeks_in_words(view.weeks))
    if view.may_switch:
        parts += _for_the_clerk(view, web_address)
    return p.Card(view.headline, tuple(parts))


def calendar_card(view: PurdahView, web_address: str) -> p.Card:
    """Return for the Town Clerk: where the calendar is read."""
    headline = "The calendar of pre-election periods and polls"
    says = "In Outlook, Google Calendar or another calendar, choose to subscribe to a calendar, and paste this address."
    warns = (
        "Whoever has the address can read the dates, and nothing about anybody. If it has become known too widely, "
        "type /purdah calendar new: the old address stops working."
    )
    address = calendar_address(view, web_address)
    parts: list[p.Part] = [p.Heading("title", headline), p.Paragraph("says", says), p.ToCopy("address", address)]
    return p.Card(headline, (*parts, p.Note("warns", warns)))


def calendar_address(view: PurdahView, web_address: str) -> str:
    """Return the whole address of the calendar."""
    return f"{web_address.rstrip('/')}/calendar/{view.calendar}.ics"


def home_parts(view: PurdahView) -> list[p.Part]:
    """Return for the Home tab: the headline, the periods, and the coming weeks."""
    parts: list[p.Part] = [
        p.Heading("purdah-title", "The pre-election period (purdah)"),
        p.Paragraph("purdah-headline", view.headline),
    ]
    if view.windows:
        sentences = [window.sentence for window in view.windows[:MOST_SHOWN]]
        parts.append(p.Bullets("purdah-windows", tuple(sentences)))
    parts += routine_parts(view.routines, may_end=view.may_switch)
    if view.look:
        parts.append(p.Picture("weeks-picture", view.look, _WEEKS_ALT))
    return [*parts, weeks_in_words(view.weeks)]


_WEEKS_ALT = "A calendar of the coming weeks. The list below says the same, and names the posts and who is away."
_HEADLINES = {
    Turn.COMING: "Purdah is coming.",
    Turn.IN_FORCE: "Purdah is on.",
    Turn.ENDED: "Purdah is over.",
    Turn.CALLED_OFF: "A period of purdah has been called off.",
}
_AFTERWARDS = "What was held waits for a fresh approval by the Town Clerk or the Deputy. Nothing goes out by itself."
_NOTHING_HELD = "No draft is held. Posts can be approved and handed over again."


def window_notice(news: WindowNews) -> p.Card:
    """A notice about one period, drawn from how it stands now."""
    headline = _HEADLINES[news.turn]
    parts: list[p.Part] = [p.Heading("title", headline)]
    if news.turn in {Turn.COMING, Turn.IN_FORCE}:
        meaning = p.Bullets("meaning", tuple(MEANING))
        return p.Card(headline, (*parts, *_window(news.window), meaning, *published_parts(news.published)))
    if news.turn is Turn.CALLED_OFF:
        parts.append(p.Paragraph("was", f"It had been set: {news.window.sentence.removeprefix('Set ')}"))
    if news.why:
        parts += [p.Note("why-label", "Why it was ended"), p.Quoted("why", news.why)]
    if news.still:
        parts.append(
            p.Paragraph("still", f"{news.still} Nothing is posted in that time unless the Town Clerk allows it.")
        )
    elif news.turn is Turn.ENDED:
        parts.append(p.Paragraph("says", _AFTERWARDS if news.held else _NOTHING_HELD))
    if news.names:
        parts.append(p.Paragraph("names", f"{news.names} You can do so sooner with /purdah names."))
    return p.Card(f"{headline} {news.still or ''}".strip(), (*parts, *published_parts(news.published)))


def affected_notice(view: AffectedView) -> p.Card:
    """Return for the Clerk who set it: the drafts that the period stands in the way of."""
    headline = "Purdah is set."
    parts: list[p.Part] = [p.Heading("title", headline), *_window(view.window)]
    if view.lines:
        label = (
            "These drafts are due in it. Each needs another time, to be allowed in purdah, or a fresh approval "
            "afterwards"
        )
        parts += [p.Note("affected-label", label), _affected(view.lines)]
    else:
        parts.append(p.Paragraph("none", "No draft is due in it."))
    return p.Card(headline, (*parts, weeks_in_words(view.weeks), *published_parts(view.published)))


def exemption_notice(view: ExemptionView) -> p.Card:
    """Return for the other officer and the Chair: that a revision was exempted, by whom, and on what grounds."""
    headline = f"Draft {view.reference}, version {view.revision}, is allowed in purdah."
    parts: list[p.Part] = [
        p.Heading("title", "Allowed in purdah"),
        p.Says("draft", (f"Draft {view.reference}, version {view.revision}, from ", view.author, ". ", *view.by)),
    ]
    for n, (question, answer) in enumerate(view.grounds):
        parts += [p.Note(f"question:{n}", question), p.Quoted(f"answer:{n}", answer)]
    return p.Card(headline, tuple(parts))


def names_erased_notice() -> p.Card:
    """Return for the Clerk: that the names are gone, and why."""
    headline = "The names of candidates have been erased."
    says = (
        "No pre-election period needs them any more, and they are kept no longer than /council retention says. Drafts "
        "are not marked by names until you give some again with /purdah names."
    )
    return p.Card(headline, (p.Heading("title", headline), p.Paragraph("says", says)))


def month_list(view: MonthView) -> p.Card:
    """Return for the Chair: the exemptions of a month."""
    headline = f"Allowed in purdah in {view.name}"
    says = (
        "The Town Clerk, or the Deputy in an emergency, allowed these. You were told of each, with the grounds for "
        "it, when it was granted."
    )
    parts: list[p.Part] = [p.Heading("title", headline), p.Paragraph("says", says), p.Bullets("exemptions", view.lines)]
    if view.more:
        parts.append(p.Note("more", f"And {view.more} more. The journal has them all."))
    return p.Card(f"{headline}.", tuple(parts))


def _window(window: WindowView) -> list[p.Part]:
    return [
        p.Paragraph(f"window:{window.reference}", window.sentence),
        p.Quoted(f"reason:{window.reference}", _shortened(window.reason)),
    ]


def _for_the_clerk(view: PurdahView, web_address: str) -> list[p.Part]:
    how = (
        "/purdah on, /purdah off and /purdah poll with a date, such as /purdah poll 6 May 2027, switch it. "
        "/purdah routine allows a kind of notice for the whole of a period. "
        "/purdah names keeps the names of candidates, so that drafts that name them are marked."
    )
    parts: list[p.Part] = [p.Note("how", how)]
    if view.names:
        parts.append(p.Note("names", view.names))
    if view.calendar:
        parts += [
            p.Note("calendar-label", "The calendar of these dates, for Outlook and others (/purdah calendar)"),
            p.ToCopy("calendar", calendar_address(view, web_address)),
        ]
    return parts


def _affected(lines: tuple[Sentence, ...]) -> p.Part:
    more = len(lines) - MOST_LINES
    rest: list[Sentence] = [(f"and {more} more: /draft list shows the latest",)] if more > 0 else []
    return p.Bullets("affected", (*lines[:MOST_LINES], *rest))


def _shortened(reason: str) -> str:
    """Return a long reason, cut in the answer to `/purdah` and in notices; the record has all of it."""
    return reason if len(reason) <= LONGEST_REASON_SHOWN else f"{reason[:LONGEST_REASON_SHOWN]}…"
