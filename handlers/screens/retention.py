"""How long things are kept: the table, the form that changes one time, and what is asked before it is changed."""

import json
import re
from dataclasses import dataclass

from chatops.policy.retention import Unit, in_words
from chatops.policy.retention_changes import LONGEST_REASON
from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.answers import Answers, by_name
from handlers.views.retention import RetentionFormView, RetentionView, SureView

_ABOUT = (
    "What has had its time is erased by itself. The record keeps that it was there and when it went, so that nothing "
    "is missing from it."
)
_FIXED = (
    "The times that have no button follow from how the bot works, or from the law. How long confidential reports are "
    "kept is set on the server, so that nobody who may be reported shortens it."
)
_UNITS = {Unit.DAYS: "days", Unit.WEEKS: "weeks", Unit.MONTHS: "months of 30 days", Unit.YEARS: "years of 365 days"}
_NUMBER = re.compile(r"[0-9]{1,4}")


def retention_page(view: RetentionView, news: str = "") -> p.Page:
    """Return the whole table, and for the Town Clerk a button for each time that they may change."""
    parts: list[p.Part] = [p.Paragraph("news", news)] if news else []
    parts.append(p.Paragraph("about", _ABOUT))
    keys = {what: key for key, what in view.changeable}
    for n, (what, how_long) in enumerate(view.rows):
        parts.append(p.Paragraph(f"kept:{n}", f"{what}: {how_long}."))
        if what in keys:
            change = p.Button(names.CHANGE_RETENTION, "Change", keys[what])
            parts.append(p.Buttons(f"change:{keys[what]}", (change,)))
    if view.changeable:
        parts.append(p.Note("fixed", _FIXED))
    return p.Page(names.PAGE, "How long it is kept", tuple(parts))


def retention_form(view: RetentionFormView) -> p.Form:
    """Return how long a class is kept now, between which times it may be, and the questions for how long and why."""
    one, bounds = view.one, view.one.bounds
    now = f"{one.what} are kept for {one.how_long} after {one.since}."
    usual = "" if one.how_long == view.default else f" The default is {view.default}."
    parts: list[p.Part] = [p.Paragraph("now", now + usual)]
    if bounds is not None:
        parts += [
            p.Note("least", f"{_capital(in_words(bounds.fewest))} at the least, because {bounds.why_fewest}."),
            p.Note("most", f"{_capital(in_words(bounds.most))} at the most, because {bounds.why_most}."),
        ]
    units = tuple(p.Option(unit.name, words) for unit, words in _UNITS.items())
    parts += [
        p.Asked("number", "For how long from now on?", p.Text(longest=4), hint="A whole number, such as 2."),
        p.Asked("unit", "Of what?", p.Choice(units)),
        p.Asked("why", "Why?", p.Text(multiline=True, longest=LONGEST_REASON), hint="It stays in the record."),
    ]
    carries = json.dumps([one.key, view.seen])
    return p.Form(names.RETENTION, "How long it is kept", tuple(parts), submit="Go on", carries=carries)


def read_retention_form(answers: Answers) -> tuple[int | None, str]:
    """Return for how many days, None where no whole number was given, and why. Raises NoSuchChoice."""
    unit, number = answers.needed("unit", by_name(Unit)), answers.text("number").strip()
    return int(number) * unit.value if _NUMBER.fullmatch(number) else None, answers.text("why")


@dataclass(frozen=True, slots=True)
class Change:
    """A change that is asked about before it is made, as its form carries it."""

    key: str
    days: int
    seen: int
    said: int
    why: str

    def written(self) -> str:
        """Return it as the form carries it."""
        return json.dumps([self.key, self.days, self.seen, self.said, self.why], ensure_ascii=False)

    @classmethod
    def read(cls, written: str) -> "Change":
        """Return what `written` gave. Raises ValueError for anything else."""
        match _read(written):
            case [str(key), int(days), int(seen), int(said), str(why)]:
                return cls(key, days, seen, said, why)
        raise ValueError("this carries no change")


def read_class(written: str) -> tuple[str, int]:
    """Return the class that a form is about, and the number of the last change when it was opened.

    Raises ValueError.
    """
    match _read(written):
        case [str(key), int(seen)]:
            return key, seen
    raise ValueError("this carries no class")


def sure_form(view: SureView, change: Change) -> p.Form:
    """Return what would be erased by a change, and the button that makes it."""
    says = f"{view.what} are kept for {view.after} from now on, and no longer for {view.before}."
    if view.goes:
        goes = f"{view.goes:,} of them {'is' if view.goes == 1 else 'are'} older than that already."
        goes += " They are erased within a day, and nobody can bring them back."
    else:
        goes = "Nothing is erased by it today."
    parts = (
        p.Paragraph("says", says),
        p.Paragraph("goes", goes),
        p.Note("why", "Your reason"),
        p.Quoted("reason", change.why),
    )
    submit = "Change and erase" if view.goes else "Change it"
    return p.Form(names.RETENTION_SURE, "Are you sure?", parts, submit=submit, carries=change.written(), closes="Back")


def _read(written: str) -> object:
    try:
        return json.loads(written)
    except RecursionError:
        raise ValueError("this carries nothing") from None


def _capital(words: str) -> str:
    return f"{words[0].upper()}{words[1:]}"
