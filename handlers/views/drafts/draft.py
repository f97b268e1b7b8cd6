"""What one person may see of a draft, and what they may do with it now: plain values and sentences.

Every card, list and answer on every platform is drawn from these, so that nobody sees more in one place than in
another. A draft that somebody may not know of does not exist for them.
"""

from dataclasses import dataclass
from datetime import datetime

from chatops.evaluate import approvers
from chatops.evaluate.offered import by_a_pause
from chatops.evaluate.publishing import for_the_bot
from chatops.evaluate.purdah_gate import gate, goes_out
from chatops.policy.authority import posting
from chatops.policy.authority.visibility import Sight, sight_of
from chatops.policy.drafts.draft import Draft, Verdict
from chatops.policy.drafts.stages import WAITING, Stage
from chatops.policy.hidden import hidden_characters
from chatops.policy.people import AccountStatus, Actor, Caller, Person
from chatops.policy.publishing.compose import compose_page
from chatops.policy.publishing.jobs import OPEN, JobState
from chatops.policy.stops import StopCause
from chatops.ports.errors import NoSuch
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.changes import Piece, word_changes
from handlers.views.drafts.account_words import OwnWords, own_words_of
from handlers.views.drafts.after_post import AfterPostLine, after_posts_of, to_post_again
from handlers.views.drafts.background import NO_BACKGROUND, PURPOSES, BackgroundView, background_of
from handlers.views.drafts.changed import AS_SOON_AS_APPROVED, changed_besides
from handlers.views.drafts.comments import CommentsView, comments_of
from handlers.views.drafts.declared import DeclaredView, declared_of
from handlers.views.drafts.looks import PictureLine, pictures_of
from handlers.views.drafts.offers import DECIDES, Offer, offers_to, topics_of
from handlers.views.drafts.previews import PreviewLine, previews_of
from handlers.views.drafts.progress import late, progress_of
from handlers.views.drafts.prompts import about_codes, about_names, about_purdah
from handlers.views.drafts.reason import Reason, reason_of
from handlers.views.drafts.waiting import HandedView, handed_to, under_what
from handlers.views.pauses import about_pause
from handlers.views.phrases import Sentence, quoted, when
from handlers.views.purdah.routine import RoutineView, routine_of

MOST_LISTED = 10
NOT_FOR_YOU = ("It is not for you any more.",)


@dataclass(frozen=True, slots=True)
class AccountLine:
    """One account a draft is for: its key and name, its network, and the link of the post once there is one.

    `official` is False when it has left the council's list, and `yours` when this person has no access to it. `bot` is
    how the bot's own publication on it stands, None where people post, and `why` why that was left to people. `by_bot`
    says to whoever may approve it, on its message, that the bot is to post on it by itself. `page` is where a post on
    it is begun by hand; empty where that is not known.
    """

    key: str
    name: str
    network: str
    link: str | None
    official: bool = True
    yours: bool = True
    bot: JobState | None = None
    why: str = ""
    by_bot: bool = False
    page: str = ""

    @property
    def wanted(self) -> bool:
        """Whether a post on it is still to come, from this person."""
        return self.official and self.yours and self.link is None and self.bot not in OPEN


@dataclass(frozen=True, slots=True)
class Content:
    """What would be published, for those who may see it before it is out.

    `own` are the words for one account alone; `previews` are there while somebody has still to decide it.
    """

    words: str
    hidden: tuple[str, ...]
    declared: DeclaredView
    changes: tuple[Piece, ...]
    changed_besides: tuple[str, ...]
    codes: str | None = None
    background: BackgroundView = NO_BACKGROUND
    pictures: tuple[PictureLine, ...] = ()
    previews: tuple[PreviewLine, ...] = ()
    own: tuple[OwnWords, ...] = ()

    def words_on(self, account: str) -> str:
        """Return the words for an account, by its name."""
        return next((one.words for one in self.own if one.name == account), self.words)


@dataclass(frozen=True, slots=True)
class DraftView:
    """A draft as one person may see it now. What is None they may not see, or there is none.

    `topics` are those that a delegate must choose from to decide it: the reference of each delegation, and its topic.
    `under` says to a delegate with what authority they decide, and `handed` that it was handed on, with the note.
    `shut` is whether purdah or a pause keeps it from going out; what is held and not shut may be approved again.
    `stopped` is why it waits to be confirmed, and `late` says to whoever has the words that their time has passed.
    `alone` says that it is their own, and that they may approve it because nobody else may decide it.
    `to_allow` says that its author asks for contact details to be allowed, so that an approval needs a reason.
    `taken_over` says that its author has left, and that whoever took it over has not sent it in yet.
    `routine` is the routine notice that it has to be stated to be, so as to be approved in purdah.
    `title` is what it is about, as its author says; empty where they gave none.
    `after_a_pause` says that a pause, and not purdah, held what waits for a fresh approval.
    """

    reference: str
    revision: int
    stage: Stage
    author: Person
    standing: Sentence
    accounts: tuple[AccountLine, ...]
    goes_out: str
    sent_in: str
    content: Content | None
    reason: Reason | None
    offers: frozenset[Offer]
    topics: tuple[tuple[str, str], ...] = ()
    purdah: Sentence | None = None
    paused: Sentence | None = None
    shut: bool = False
    named: str | None = None
    urgent: bool = False
    under: str | None = None
    handed: HandedView | None = None
    stopped: StopCause | None = None
    late: str | None = None
    comments: CommentsView | None = None
    after: tuple[AfterPostLine, ...] = ()
    again: tuple[str, ...] = ()
    alone: bool = False
    to_allow: bool = False
    purpose: str = ""
    after_a_pause: bool = False
    taken_over: bool = False
    routine: RoutineView | None = None
    title: str = ""

    @property
    def may_approve(self) -> bool:
        """Whether this person may approve it now, for the first time or afresh."""
        return bool(self.offers & DECIDES)


def see_draft(work: UnitOfWork, now: datetime, *, reference: str, by: Caller) -> DraftView:
    """Return the draft as this caller may see it. Raises NoSuch when there is none that they may know of."""
    actor = approvers.known(work, by, now)
    draft = work.drafts.get(reference)
    if sight_of(draft, actor) is Sight.NOTHING:
        raise NoSuch(f"there is no draft {reference}")
    return seen(work, now, draft, actor)


def see_for_card(work: UnitOfWork, now: datetime, *, reference: str, to: Person | None) -> DraftView:
    """Return the draft for a card that hangs with this person, or in the council's channel when it is None.

    Somebody who may no longer see it gets a card without its content. Raises NoSuch.
    """
    draft = work.drafts.get(reference)
    actor = approvers.known(work, Caller(to, AccountStatus.ACTIVE), now) if to else None
    return seen(work, now, draft, actor)


def seen(work: UnitOfWork, now: datetime, draft: Draft, actor: Actor | None, *, prompts: bool = True) -> DraftView:
    """Return a draft as somebody may see it; as the council's channel does when there is nobody."""
    sight = sight_of(draft, actor) if actor else Sight.STAGE
    everything = sight is Sight.EVERYTHING
    revision = draft.revision
    due = revision.goes_out_at
    offers = offers_to(work, draft, actor, now) if actor else frozenset()
    return DraftView(
        reference=draft.reference,
        revision=revision.number,
        stage=draft.stage,
        author=draft.author,
        standing=progress_of(work, draft, now) if sight is not Sight.NOTHING else NOT_FOR_YOU,
        accounts=_accounts(work, draft, actor, for_the_bot(work, draft) if prompts and offers & DECIDES else ()),
        goes_out=f"on {when(due, now)}" if due else AS_SOON_AS_APPROVED,
        sent_in=when(revision.made_at, now),
        content=_content(work, draft, now) if everything else None,
        reason=reason_of(work, draft) if everything else None,
        offers=offers,
        topics=topics_of(draft, actor) if actor else (),
        purdah=about_purdah(work, draft, now),
        paused=about_pause(work, draft, now),
        shut=bool(gate(work, draft, goes_out(draft, now))),
        named=about_names(work, draft, actor, now) if everything and prompts else None,
        urgent=revision.urgent,
        under=under_what(actor, draft, now) if actor and draft.stage in WAITING else None,
        handed=handed_to(work, draft, now) if everything and draft.stage in WAITING else None,
        stopped=draft.stopped if draft.stage is Stage.UNCONFIRMED else None,
        late=late(work, draft, now) if everything else None,
        comments=comments_of(work, draft, now) if everything else None,
        again=to_post_again(work, draft, actor) if actor and draft.postings else (),
        after=after_posts_of(work, draft, now, everything=everything),
        to_allow=draft.revision.asks_to_allow,
        purpose=PURPOSES[revision.background.purpose] if revision.background.purpose else "",
        title=quoted(revision.background.title) if sight is not Sight.NOTHING else "",
        taken_over=draft.stage is Stage.CHANGES_REQUESTED and draft.is_taken_over,
        after_a_pause=draft.stage is Stage.HELD and by_a_pause(work, now),
        routine=routine_of(work, draft, now) if everything else None,
        alone=actor is not None and approvers.is_alone(work, draft, actor, now),
    )


def _accounts(work: UnitOfWork, draft: Draft, actor: Actor | None, by_bot: tuple[str, ...]) -> tuple[AccountLine, ...]:
    ever = {account.key: account for account in work.accounts.ever()}
    official = {account.key for account in work.accounts.all()}
    links = {posting.account: posting.link for posting in draft.postings}
    jobs = {job.account: job for job in work.jobs.of_draft(draft.reference)}
    lines = []
    for key in draft.revision.accounts:
        account, listed_now = ever.get(key), key in official
        name, network = (account.name, account.network) if account else (key, "")
        said = name if listed_now else f"{name} (no longer official)"
        yours = actor is None or posting.has_access(actor, key)
        state, why = (jobs[key].state, jobs[key].why) if key in jobs else (None, "")
        held = (listed_now, yours, state, why, key in by_bot, compose_page(account) if account else "")
        lines.append(AccountLine(key, said, network, links.get(key), *held))
    return tuple(lines)


def _content(work: UnitOfWork, draft: Draft, now: datetime) -> Content:
    revision = draft.revision
    before = draft.revisions[-2] if len(draft.revisions) > 1 else None
    names = {account.key: account.name for account in work.accounts.ever()}
    return Content(
        words=revision.words,
        own=own_words_of(revision, before, names),
        hidden=hidden_characters(revision.all_words),
        codes=about_codes(revision.all_words),
        declared=declared_of(revision, allowed=_is_approved(draft)),
        background=background_of(work, draft, now),
        pictures=pictures_of(draft.reference, revision),
        previews=previews_of(work, draft) if draft.stage in WAITING else (),
        changes=word_changes(before.words, revision.words) if before and before.words != revision.words else (),
        changed_besides=changed_besides(names, before, revision, now) if before else (),
    )


def _is_approved(draft: Draft) -> bool:
    return draft.decision is not None and draft.decision.verdict is Verdict.APPROVED
