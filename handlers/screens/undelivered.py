"""What an officer reads when something could not be delivered, and when the chat platform has been away."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from chatops.outbox.about import Undelivered
from chatops.outbox.letter import LetterKind
from chatops.policy.people import Person
from handlers.screens import parts as p
from handlers.views.outages import OutageView
from handlers.views.phrases import Sentence

MOST_NAMED = 10
"""Those who were not reached that are named in one message; the others have one of their own."""
_CALL_FOR_HELP = "Ask whoever looks after the bot to run chatops doctor."


@dataclass(frozen=True, slots=True)
class _Says:
    """What was not delivered and what is safe all the same, and what the officer can do.

    `{about}` stands for the reference, `{platform}` for what people call the platform.
    """

    what: str
    to_do: str = _CALL_FOR_HELP


_DRAFT = _Says(
    "A message about {about} could not be delivered. The draft itself is safe.",
    "Type /draft status {about} to see how it stands, and tell the people concerned. " + _CALL_FOR_HELP,
)
_STEP = _Says(
    "Something that was due for {about} could not be done. Nothing is lost, and nothing was posted because of it.",
)
_PURDAH = _Says(
    "A notice about the pre-election period could not be delivered. The period itself is not affected.",
    "Type /purdah to see how it stands, and tell the people concerned.",
)
_PAUSE = _Says(
    "A notice about the pause of all posting could not be delivered. The pause itself is not affected.",
    "Type /council pause to see how it stands, and tell the people concerned.",
)
_MONTH = _Says(
    "The monthly list for the Chair could not be delivered. What it would have listed is in the record.",
    "Tell the Chair. " + _CALL_FOR_HELP,
)
_ROUTINE = _Says(
    "A notice about a routine notice in purdah, or the list of a week, could not be delivered. What was allowed, and "
    "what was approved, is in the record.",
    "Type /purdah to see how it stands, and tell the people concerned.",
)
_TEMPLATE = _Says(
    "A notice about a template could not be delivered. What was decided is in the record.",
    "Type /draft templates to see how it stands, and tell the people concerned.",
)
_PEOPLE = _Says(
    "A notice of who may do what for the council could not be delivered. What was changed is not affected.",
    "Type /council people to see how it stands, and tell the people concerned.",
)
_AUTHORITY = _Says(
    "A notice of who decides could not be delivered. Who may decide is not affected.",
    "Type /council to see how it stands, and tell the people concerned.",
)
_ACCESS = _Says(
    "A notice of who has access to an account could not be delivered. The access itself is not affected.",
    "Type /council accounts to see how it stands, and tell the people concerned.",
)
_CONNECTION = _Says(
    "A notice of how posts are made on an account could not be delivered. What was changed is not affected.",
    "Type /council accounts to see how it stands, and tell the people concerned.",
)
_PUBLISH = _Says(
    "The bot could not go on with its post for {about}. It may be out: look there before anybody posts it.",
    "Type /draft status with its reference to see how it stands. " + _CALL_FOR_HELP,
)
_READ_BACK = _Says(
    "The bot could not read back its post for {about}. The post and its record are not affected.",
)
_DELETE = _Says(
    "The bot could not go on with deleting its post for {about}. It may be out still: look there, and delete it.",
    "Type /draft status with its reference to see how it stands. " + _CALL_FOR_HELP,
)
_READING = _Says(
    "A notice that the policy is to be read could not be delivered. Nothing else is affected.",
    "Type /policy who to see who has read it, and tell the others.",
)

SAYS: Mapping[LetterKind, _Says] = {
    **dict.fromkeys(
        (
            LetterKind.DECISION_CARD,
            LetterKind.STATUS_CARD,
            LetterKind.AUTHOR_CARD,
            LetterKind.HANDOVER_CARD,
            LetterKind.EXEMPTION_NOTICE,
            LetterKind.LET_THROUGH_NOTICE,
            LetterKind.FOUND_OUT_NOTICE,
            LetterKind.READING_NOTICE,
        ),
        _DRAFT,
    ),
    **dict.fromkeys((LetterKind.PURDAH_NOTICE, LetterKind.PURDAH_AFFECTED, LetterKind.NAMES_ERASED), _PURDAH),
    **dict.fromkeys((LetterKind.ROUTINE_NOTICE, LetterKind.ROUTINE_USES), _ROUTINE),
    **dict.fromkeys((LetterKind.TEMPLATES_SWITCHED, LetterKind.TEMPLATE_NOTICE), _TEMPLATE),
    LetterKind.ROUTINE_USES_DUE: _STEP,
    LetterKind.PAUSE_NOTICE: _PAUSE,
    LetterKind.CONNECTION_NOTICE: _CONNECTION,
    LetterKind.PUBLISH: _PUBLISH,
    LetterKind.READ_BACK: _READ_BACK,
    LetterKind.DELETE_POST: _DELETE,
    **dict.fromkeys((LetterKind.EXEMPTION_LIST, LetterKind.OWN_APPROVALS), _MONTH),
    **dict.fromkeys((LetterKind.DELEGATION_NOTICE, LetterKind.ABSENCE_NOTICE), _AUTHORITY),
    LetterKind.ACCESS_NOTICE: _ACCESS,
    **dict.fromkeys(
        (
            LetterKind.ROLES_NOTICE,
            LetterKind.STANDING_NOTICE,
            LetterKind.IDENTITY_NOTICE,
            LetterKind.OFFICE_CARD,
            LetterKind.LEAVING_LIST,
        ),
        _PEOPLE,
    ),
    **dict.fromkeys((LetterKind.EDITION_NOTICE, LetterKind.READING_REMINDER), _READING),
    LetterKind.REGISTER_NOTICE: _Says(
        "A notice about entry {about} of a register could not be delivered. The entry itself is safe.",
        "Type /council registers to see how it stands, and tell the people concerned.",
    ),
    LetterKind.REGISTER_TURN: _STEP,
    LetterKind.QUESTION_TURN: _STEP,
    LetterKind.SERIES_TURN: _STEP,
    LetterKind.SUGGESTION_CARD: _Says(
        "The message about suggestion {about} could not be delivered. The suggestion itself is safe.",
        "Tell the people concerned. " + _CALL_FOR_HELP,
    ),
    LetterKind.REMINDER: _Says(
        "Somebody could not be reminded of the drafts that wait for their decision. No draft is affected.",
        "Type /draft list to see what waits, and tell the people concerned.",
    ),
    LetterKind.HEAD_NOTICE: _Says(
        "The daily message about the journal could not be delivered. The journal itself is safe."
    ),
    LetterKind.OUTAGE_NOTICE: _Says(
        "The notice that {platform} was away for a while could not be delivered. No draft is affected."
    ),
    LetterKind.EVENT: _Says(
        "Somebody wrote to the bot or opened its Home tab, and it could not answer them. No draft is affected.",
        "If they ask, tell them to try again. " + _CALL_FOR_HELP,
    ),
    **dict.fromkeys((LetterKind.ROUTE, LetterKind.RELEASE, LetterKind.DEADLINE), _STEP),
    **dict.fromkeys((LetterKind.PURDAH_TURN, LetterKind.PAUSE_TURN, LetterKind.DELEGATION_TURN), _STEP),
    **dict.fromkeys((LetterKind.ACCESS_TURN, LetterKind.EXEMPTIONS_DUE, LetterKind.OWN_APPROVALS_DUE), _STEP),
    **dict.fromkeys(
        (LetterKind.REROUTE, LetterKind.NAMES_DUE),
        _Says("Something that was due could not be done. Nothing is lost, and nothing was posted because of it."),
    ),
}
"""For each kind of letter that people may hear of what an officer reads when one could not be delivered."""
_OF_ANOTHER_VERSION = _Says("A message could not be delivered. What it was about is not affected.")


def undelivered(what: Undelivered, platform: str, missed: Sequence[tuple[Person | None, str]] = ()) -> p.Card:
    """Return the card for an officer: the bot could not reach somebody or a channel, or do what was due.

    `missed` says who was not reached, None for the channel, and what is to be done about it, where that is known.
    """
    says = SAYS[LetterKind(what.kind)] if what.kind in SAYS else _OF_ANOTHER_VERSION
    in_short = says.what.format(about=what.reference, platform=platform)
    told = _told_to_officer(in_short, f"{in_short} {says.to_do.format(about=what.reference)}")
    whom = p.Bullets("whom", tuple(_line(who, remedy) for who, remedy in missed[:MOST_NAMED]))
    return p.Card(told.text, (*told.parts, whom)) if missed else told


def _line(who: Person | None, remedy: str) -> Sentence:
    says = f": {remedy}" if remedy else " was not reached."
    return ("The drafts channel", says) if who is None else (who, says)


def outage_over(view: OutageView, platform: str) -> p.Card:
    """Return the card for an officer, once: from when to when the platform was away, and whether all was sent."""
    says = f"{platform} was away from {view.since} to {view.until}."
    if view.all_sent:
        return _told_to_officer(says, says + " Everything that waited has been sent.")
    rest = " What waited has been sent, but for messages that still cannot be delivered. They are kept. "
    return _told_to_officer(says, says + rest + _CALL_FOR_HELP)


def _told_to_officer(in_short: str, in_full: str) -> p.Card:
    return p.Card(in_short, (p.Paragraph("undelivered", in_full),))
