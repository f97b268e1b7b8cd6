"""What a form starts with: the accounts to choose from, and what is already filled in."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time

from chatops.clock import LONDON
from chatops.evaluate.consents import standing_consents
from chatops.evaluate.content import found_in, questions_of, too_long_on
from chatops.policy.accounts import Account
from chatops.policy.authority.visibility import Sight, sight_of
from chatops.policy.content import wording
from chatops.policy.content.finding import ContentFinding, FindingKind
from chatops.policy.content.questions import Question, Reply
from chatops.policy.content.wording import LONGEST_WORDS
from chatops.policy.drafts import account_words
from chatops.policy.drafts.account_words import MOST_ACCOUNT_WORDS, AccountWords
from chatops.policy.drafts.background import FOR_INFORMATION, Background, Purpose, tidied
from chatops.policy.drafts.draft import Draft
from chatops.policy.people import Caller
from chatops.policy.pictures import Attached
from chatops.policy.publishing.judging_links import judge_link, mark_of
from chatops.ports.errors import NoSuch
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.drafts.background import consent_in_words
from handlers.views.drafts.draft import AccountLine, DraftView, see_draft
from handlers.views.drafts.prompts import about_codes
from handlers.views.drafts.reason import suggested_for
from handlers.views.purdah.routine import RoutineView, standing_routines

_SUGGESTED = (
    "These are the words that were suggested. Yours are with the draft. Nothing is sent in until you send this form."
)
MOST_CONSENTS = 50
"""Consents that a form offers: the newest."""
MOST_ADVICE = 5
"""Pieces of advice that a form shows; of more it is said how many there are."""

_UNSENDABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class DraftFormView:
    """The form for a draft. `reference` is None for a new one; `day` and `at` are as London's clocks show them.

    `questions` are about what the checks found in the words, `found` what was answered to them by their keys, and
    `declared` what was answered to the declarations.
    `note` is what the author told the approver about both, and `notes` are sentences about the words in
    it, to stand beside them. `background` is what the draft is for, and `advice` how more people could read its words.
    `consents` are those that it may rest on, each by its reference and in words; `named` are the platform's ids of
    those whom it names.
    `account_words` are those for one account alone.
    `pictures` are in order, and `picture_names` what their files are called, by digest.
    `routines` are the routine notices that stand, of which one may be `ticked`, by its reference.
    """

    accounts: tuple[Account, ...]
    words: str = ""
    chosen: tuple[str, ...] = ()
    day: date | None = None
    at: time | None = None
    reference: str | None = None
    revision: int = 0
    view: DraftView | None = None
    urgent: bool = False
    note: str = ""
    questions: tuple[Question, ...] = ()
    found: Mapping[str, Reply] = field(default_factory=dict)
    declared: Mapping[str, str] = field(default_factory=dict)
    background: Background = FOR_INFORMATION
    advice: tuple[str, ...] = ()
    consents: tuple[tuple[str, str], ...] = ()
    named: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    pictures: tuple[Attached, ...] = ()
    account_words: tuple[AccountWords, ...] = ()
    picture_names: Mapping[str, str] = field(default_factory=dict)
    routines: tuple[RoutineView, ...] = ()
    ticked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LinkQuestion:
    """What is asked about a link, and its mark, which the answer carries."""

    question: str
    mark: str


@dataclass(frozen=True, slots=True)
class LinksFormView:
    """The form for the links of a released draft: the accounts it has not appeared on yet.

    `asked` has, by the account's key, what is to be asked about a link that was given, and by what that link is known.
    """

    reference: str
    revision: int
    accounts: tuple[AccountLine, ...]
    asked: Mapping[str, LinkQuestion] = field(default_factory=dict)


def form_holds(words: str) -> bool:
    """Return whether a form can be opened with these words in it, all of them and as they are."""
    return len(words) <= LONGEST_WORDS and not _UNSENDABLE.search(words)


def new_draft_form(
    work: UnitOfWork, now: datetime, *, words: str, notes: tuple[str, ...] = (), pictures: tuple[str, ...] = ()
) -> DraftFormView:
    """Return an empty form, but for the words somebody has typed already, and `notes` about how they came here.

    `pictures` are the digests of those that they sent with the words.
    """
    accounts, attached = tuple(work.accounts.all()), tuple(Attached(digest, "") for digest in pictures)
    said = (*notes, *_codes(words))
    form = DraftFormView(accounts, words, notes=said, advice=_advice(found_in(work, words, ())))
    return replace(form, pictures=attached, picture_names=_names(work, attached), routines=standing_routines(work, now))


def _names(work: UnitOfWork, pictures: Sequence[Attached]) -> Mapping[str, str]:
    return work.pictures.names({picture.digest for picture in pictures})


def findings_for(work: UnitOfWork, _now: datetime, *, words: str) -> tuple[ContentFinding, ...]:
    """Return what the checks find in words that somebody tries, for every account of the council."""
    return found_in(work, words, [account.key for account in work.accounts.all()])


def found_form(
    work: UnitOfWork,
    now: datetime,
    *,
    filled: DraftFormView,
    added: tuple[str, ...] = (),
    wanted: tuple[str, ...] = (),
    asks: bool = False,
) -> DraftFormView | None:
    """Return the form as it was filled in, with what the checks ask about its words; None when all is answered.

    `added` are the digests of the pictures that came with it, of which it is asked what they show, and `wanted` the
    accounts that are to have words of their own, which begin as those for all. `asks` is whether any is to:
    those whose network does not take the words, or those that are chosen next.
    """
    words = wording.tidy(filled.words)
    if wording.words_can_be_posted(words):
        return None  # what is wrong with them is said beside them
    described = tuple(picture.tidied() for picture in filled.pictures)
    own = account_words.tidied(filled.account_words, words)
    found = found_in(work, words, filled.chosen, described, own)
    asked = questions_of(words, found, tidied(filled.background), described, own)
    accounts, there = tuple(work.accounts.all()), {one.account for one in filled.account_words}
    if asks and not wanted:
        wanted = too_long_on(work, words, filled.chosen)[:MOST_ACCOUNT_WORDS]
    new = tuple(one.key for one in accounts if one.key in wanted and one.key not in there)
    if not (added or new or (asks and len(filled.chosen) > 1)) and all(
        filled.found.get(question.key) in question.replies for question in asked
    ):
        return None
    pictures = (*filled.pictures, *(Attached(digest, "") for digest in added))
    filled = replace(filled, accounts=accounts, words=words, questions=asked)
    filled = replace(filled, pictures=pictures, picture_names=_names(work, pictures))
    given = (*filled.account_words, *(AccountWords(key, words) for key in new))
    filled = replace(filled, account_words=given, routines=standing_routines(work, now))
    return replace(filled, advice=_advice(found), consents=consents_for(work, now), notes=_codes(words))


def revision_form(work: UnitOfWork, now: datetime, *, reference: str, by: Caller) -> DraftFormView:
    """Return the form with the newest revision in it. A time that has passed is left out. Raises NoSuch."""
    draft = _visible(work, reference, by)
    revision = draft.revision
    due = revision.goes_out_at.astimezone(LONDON) if revision.goes_out_at and revision.goes_out_at > now else None
    suggested = suggested_for(draft)
    return DraftFormView(
        accounts=tuple(work.accounts.all()),
        words=suggested or revision.words,
        chosen=revision.accounts,
        day=due.date() if due else None,
        at=due.time() if due else None,
        reference=reference,
        revision=revision.number,
        urgent=revision.urgent,
        note=revision.note,
        notes=(*((_SUGGESTED,) if suggested else ()), *_codes(suggested or revision.words)),
        background=replace(revision.background, purpose=revision.background.purpose or Purpose.INFORMATION),
        advice=_advice(found_in(work, revision.words, ())),
        consents=consents_for(work, now),
        view=see_draft(work, now, reference=reference, by=by),
        pictures=revision.pictures,
        account_words=revision.account_words,
        picture_names=_names(work, revision.pictures),
        routines=standing_routines(work, now),
        ticked=(notice.reference,) if (notice := work.routines.ticked(reference, revision.number)) else (),
    )


def post_form(work: UnitOfWork, now: datetime, *, reference: str, by: Caller) -> LinksFormView:
    """Return the official accounts that a released draft has not appeared on yet. Raises NoSuch."""
    view = see_draft(work, now, reference=reference, by=by)
    return LinksFormView(reference, view.revision, tuple(line for line in view.accounts if line.wanted))


def out_form(work: UnitOfWork, now: datetime, *, reference: str, by: Caller) -> LinksFormView:
    """Return the accounts, official or not, of which no post of a draft is in the record yet. Raises NoSuch."""
    view = see_draft(work, now, reference=reference, by=by)
    left = tuple(line for line in view.accounts if line.yours and line.link is None)
    return LinksFormView(reference, view.revision, left)


def asked_links(work: UnitOfWork, _now: datetime, *, form: LinksFormView, links: Mapping[str, str]) -> LinksFormView:
    """Return the form with what is to be asked about the links that were put in it."""
    official = {account.key: account for account in work.accounts.ever()}
    given = {key: link for key, link in links.items() if link.strip() and key in official}
    judged = {key: judge_link(official[key], link) for key, link in given.items()}
    asked = {key: LinkQuestion(said.ask, mark_of(given[key])) for key, said in judged.items() if said.ask}
    return replace(form, asked=asked)


def _advice(found: Iterable[ContentFinding]) -> tuple[str, ...]:
    """PS-1: how more people could read the words; nothing is asked."""
    told = tuple(dict.fromkeys(one.sentence for one in found if one.kind is FindingKind.ADVICE))
    return told if len(told) <= MOST_ADVICE else (*told[:MOST_ADVICE], f"And {len(told) - MOST_ADVICE} more.")


def consents_for(work: UnitOfWork, now: datetime) -> tuple[tuple[str, str], ...]:
    """5.5: the consents that a post may rest on, the newest first."""
    return tuple((one.reference, consent_in_words(one)) for one in standing_consents(work, now)[:MOST_CONSENTS])


def _codes(words: str) -> tuple[str, ...]:
    said = about_codes(words)
    return (said,) if said else ()


def _visible(work: UnitOfWork, reference: str, by: Caller) -> Draft:
    draft = work.drafts.get(reference)
    if sight_of(draft, work.people.actor(by)) is not Sight.EVERYTHING:
        raise NoSuch(f"there is no draft {reference}")
    return draft
