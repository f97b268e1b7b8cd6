"""The forms with which an officer answers a request for information, and what reads them. Clause 7.2."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from chatops.policy import references
from chatops.policy.releases.by_hand import LeftOut, NotReadable, read_lines
from chatops.policy.releases.release import MOST_LINES
from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.answers import Answers, NoSuchDate

FOI = "release:foi"
PERSONAL = "release:personal"
COPY = "release:copy"
"""The forms by their names."""
HTML, PDF, REDACTED = "html", "pdf", "redacted"
_BY_HAND = p.Asked(
    "by_hand",
    "Leave out by hand",
    p.Text(multiline=True, longest=3000),
    hint="One a line: words, a comma and the section of the Freedom of Information Act 2000 that lets the council keep "
    "them back, such as “Jane Smith, section 40(2)”. A reference in place of words, such as “DR-7KQ2M9, section 22”, "
    "withholds the whole of it.",
    optional=True,
)
_FOI = p.Form(
    FOI,
    "Freedom of information",
    (
        p.Asked("request", "What the council calls the request", p.Text(longest=100), optional=True),
        p.Asked("first", "From", p.Day(), "What something happened to on this day or later.", optional=True),
        p.Asked("last", "To", p.Day(), "What something happened to on this day or earlier.", optional=True),
        p.Asked("words", "Words in the drafts", p.Text(longest=200), "Drafts in which all of these stand.", True),
        p.Asked(
            "about",
            "References",
            p.Text(longest=1000),
            "Drafts, suggestions, entries of registers and the like, with spaces between them.",
            optional=True,
        ),
        _BY_HAND,
    ),
    submit="Make the bundle",
)
_PERSONAL = p.Form(
    PERSONAL,
    "Subject access",
    (p.Asked("person", "Who asks", p.PersonChoice(), "They may have left the council."), _BY_HAND),
    submit="Make the copy",
)
_COPY = p.Form(
    COPY,
    "A copy of the record",
    (
        p.Asked("first", "From", p.Day(), "What something happened to on this day or later.", optional=True),
        p.Asked("last", "To", p.Day(), "What something happened to on this day or earlier.", optional=True),
        p.Asked("about", "Reference", p.Text(longest=100), "One draft or other thing alone.", optional=True),
        p.Asked(
            "with",
            "Besides the tables",
            p.Choices((p.Option(HTML, "A page to read"), p.Option(PDF, "A PDF to read or to print"))),
            optional=True,
        ),
        p.Asked(
            "redacted",
            "Names and personal data",
            p.Choices((p.Option(REDACTED, "Leave them out, as far as the checks find them"),)),
            "An office stands by its name then, and anybody else by number.",
            optional=True,
        ),
    ),
    submit="Make the copy",
)
_ABOUT = (
    "Drafts that were refused are in a bundle like those that were posted. Names of people the bot knows, telephone "
    "numbers and addresses are left out by rule; other names are yours to leave out. Read it all before you send it.",
    "A copy of the record is for an auditor: it has all of it, or some days or one draft. The name of each zip file "
    "ends with the number by which anybody can check that nothing in it was changed; how, is said in the file.",
    "Confidential reports are in none of them. Whoever handles one answers for it.",
)


class WrongAnswer(ValueError):
    """What cannot be read: a sentence, by the name of its question."""

    def __init__(self, question: str, sentence: str) -> None:
        super().__init__(sentence)
        self.wrong: Mapping[str, str] = {question: sentence}


@dataclass(frozen=True, slots=True)
class AskedFor:
    """What was filled in for a release: days with both ends, references, words, and what is left out by hand."""

    request: str
    first: date | None
    last: date | None
    words: str
    about: tuple[str, ...]
    by_hand: tuple[LeftOut, ...]


@dataclass(frozen=True, slots=True)
class CopyAskedFor:
    """What was filled in for a copy: days with both ends, one reference, what is read besides tables, what is not."""

    first: date | None
    last: date | None
    about: str | None
    html: bool
    pdf: bool
    redacted: bool


def releases_page(public: str) -> p.Page:
    """Return what stands above the forms. `public` is the address of the page for the council's website."""
    leads = p.Button(names.OPEN_RECORD, "Page for the council's website", link=public)
    parts: p.Parts = (
        *(p.Paragraph(f"about:{n}", text) for n, text in enumerate(_ABOUT)),
        p.Note("public", "What we post, who decides, how to complain: a file for the website, which names nobody."),
        p.Buttons("open", (leads,)),
    )
    return p.Page(names.PAGE, "Answer a request", parts)


def forms() -> tuple[p.Form, ...]:
    """Return the forms, empty."""
    return _FOI, _PERSONAL, _COPY


def read_foi(answers: Answers) -> AskedFor:
    """Return what was filled in. Raises WrongAnswer."""
    first, last = _days(answers)
    return AskedFor(
        answers.text("request").strip(), first, last, answers.text("words"), _references(answers), _by_hand(answers)
    )


def read_copy(answers: Answers) -> CopyAskedFor:
    """Return what was filled in. Raises WrongAnswer."""
    first, last = _days(answers)
    about = _references(answers)
    if len(about) > 1:
        raise WrongAnswer("about", "Give one reference alone.")
    chosen = {*answers.chosen("with"), *answers.chosen("redacted")}
    return CopyAskedFor(first, last, next(iter(about), None), HTML in chosen, PDF in chosen, REDACTED in chosen)


def read_personal(answers: Answers) -> tuple[str, tuple[LeftOut, ...]]:
    """Return the platform's id of whoever asks, and what is left out by hand. Raises WrongAnswer."""
    if not answers.person("person"):
        raise WrongAnswer("person", "Choose who asks.")
    return answers.person("person"), _by_hand(answers)


def _days(answers: Answers) -> tuple[date | None, date | None]:
    first, last = _day(answers, "first"), _day(answers, "last")
    if first and last and first > last:
        raise WrongAnswer("last", "The last day is before the first.")
    return first, last


def _day(answers: Answers, name: str) -> date | None:
    try:
        return answers.day(name)
    except NoSuchDate:
        raise WrongAnswer(name, "There is no such day.") from None


def _references(answers: Answers) -> tuple[str, ...]:
    found = []
    for written in answers.text("about").replace(",", " ").split():
        reference = references.read(written, written[:2].upper())
        if reference is None:
            raise WrongAnswer("about", f"“{written}” is not a reference. One looks like DR-7KQ2M9.")
        found.append(reference)
    return tuple(dict.fromkeys(found))


def _by_hand(answers: Answers) -> tuple[LeftOut, ...]:
    lines = answers.text("by_hand").splitlines()
    if len(lines) > MOST_LINES:
        raise WrongAnswer("by_hand", f"Leave out {MOST_LINES} lines at most.")
    try:
        return read_lines(lines)
    except NotReadable as wrong:
        raise WrongAnswer(
            "by_hand",
            f"Line {wrong.line} is not words, a comma and a section of Part II of the Freedom of Information Act 2000, "
            "such as “section 40(2)”.",
        ) from None
