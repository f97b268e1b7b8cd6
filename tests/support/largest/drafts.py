"""The screens of drafts, suggestions and the Home tab at their largest, by the function that describes each."""

from dataclasses import replace
from datetime import date, time

from chatops.outbox.about import Undelivered
from chatops.policy.anchors import Head
from chatops.policy.clauses import CLAUSES, citable
from chatops.policy.content.finding import ContentFinding, FindingKind, Span
from chatops.policy.content.questions import MOST_TOLD, Question
from chatops.policy.drafts.account_words import MOST_ACCOUNT_WORDS, AccountWords
from chatops.policy.drafts.background import LONGEST_ANSWERED, LONGEST_SOURCES, LONGEST_TITLE, Background, Purpose
from chatops.policy.drafts.comments import LONGEST_COMMENT, MOST_COMMENTS
from chatops.policy.drafts.declarations import LONGEST_NOTE, STATEMENTS
from chatops.policy.drafts.draft import Verdict
from chatops.policy.drafts.stages import Stage
from chatops.policy.drafts.unfinished import MOST_KEPT
from chatops.policy.hidden import hidden_characters
from chatops.policy.objections import Objection
from chatops.policy.pictures import LONGEST_ALT, MOST_PICTURES, Attached
from chatops.policy.purdah.routine import MOST_STANDING
from chatops.policy.stops import StopCause
from handlers.requests.pictures import LONGEST_NAME
from handlers.screens import filled, pages, reminders, suggestions
from handlers.screens.answers import Answers
from handlers.screens.drafts import (
    after_post_form,
    below,
    card,
    checks,
    comments,
    declared,
    draft_form,
    found,
    found_out,
    links_form,
    lists,
    readings,
    reason_form,
    several,
    unfinished,
)
from handlers.screens.names import Subject
from handlers.screens.pauses import pause_buttons, pause_parts
from handlers.screens.people.identities import platforms_parts
from handlers.screens.purdah.purdah_pages import home_parts
from handlers.screens.purdah.routine import routine_statement_form
from handlers.screens.undelivered import SAYS as NOT_DELIVERED
from handlers.screens.undelivered import outage_over, undelivered
from handlers.views.changes import word_changes
from handlers.views.deadlines import MOST_SHOWN, WaitingLine, WaitingView
from handlers.views.drafts.account_words import OwnWords
from handlers.views.drafts.after_post import AfterPostLine
from handlers.views.drafts.background import PURPOSES, BackgroundView
from handlers.views.drafts.comments import CommentLine, CommentsView
from handlers.views.drafts.declared import DeclaredView
from handlers.views.drafts.draft import MOST_LISTED, AccountLine, Content, DraftView
from handlers.views.drafts.forms import MOST_ADVICE, MOST_CONSENTS, DraftFormView, LinkQuestion, LinksFormView
from handlers.views.drafts.found import FoundLine, FoundView
from handlers.views.drafts.found_out import FoundOutView
from handlers.views.drafts.lists import Found, Lists
from handlers.views.drafts.looks import PictureLine
from handlers.views.drafts.offers import Offer
from handlers.views.drafts.previews import PreviewLine
from handlers.views.drafts.readings import ReadingsView
from handlers.views.drafts.reason import Reason
from handlers.views.drafts.unfinished import UnfinishedView
from handlers.views.drafts.waiting import HandedView
from handlers.views.home import HomeView
from handlers.views.outages import OutageView
from handlers.views.pauses import PauseLine, PausesView
from handlers.views.people.identities import PlatformsView
from handlers.views.suggestions import SuggestionView
from tests.support.council import PEOPLE
from tests.support.largest.values import ACCOUNTS, CROWD, LINK, REASON, SAYS, SENTENCE, SOLID, TOPIC, WORDS, Largest
from tests.support.purdah_views import purdah_view, routine_view

MOST_ACCOUNTS = 40
"""Accounts that one draft is for: more than any council has."""
UNFINISHED = tuple(UnfinishedView("saved:" + "0" * 32, "“" + "W" * 60 + "…”", SAYS, SAYS) for _ in range(MOST_KEPT))
MOST_OBJECTIONS = 30
"""More than any act meets at once."""
LATE = "Its time to go out has passed: ask before you post it."
SUBJECT = Subject("DR-7KQ2M9", 2**31 - 1)
TOPICS = tuple((f"DL-{n:06}", f"{n} {TOPIC[:140]}") for n in range(100))
BEFORE = WORDS.replace("bold", "old")
LINES = tuple(AccountLine(one.key, one.name, one.network, LINK) for one in ACCOUNTS[:MOST_ACCOUNTS])

ALT = SOLID[:LONGEST_ALT]
PICTURES = tuple(Attached(letter * 64, ALT) for letter in "abcdef"[:MOST_PICTURES])

DECLARED = DeclaredView(
    plain=SAYS,
    unplain=tuple(statement.sentence for statement in STATEMENTS.values()),
    note=SOLID[:LONGEST_NOTE],
    checked=SAYS,
    checked_in_note=(SAYS,) * 12,
    to_allow=(SAYS,) * 4,
    answered=tuple((statement.sentence, "see the note") for statement in STATEMENTS.values()),
)
COMMENT = SOLID[:LONGEST_COMMENT]
COMMENTS = CommentsView(SUBJECT.reference, 2**31 - 1, (CommentLine(SENTENCE, COMMENT),) * MOST_COMMENTS)
PAUSES = PausesView(tuple(PauseLine(f"PZ-{n:06}", SENTENCE, REASON) for n in range(20)), may_pause=True)
PAUSED, PAUSE_BUTTONS = pause_parts(PAUSES), pause_buttons(PAUSES)
VIEW = DraftView(
    reference=SUBJECT.reference,
    revision=SUBJECT.revision,
    stage=Stage.RELEASED,
    author=PEOPLE["employee"],
    standing=SENTENCE,
    paused=SENTENCE,
    accounts=LINES,
    goes_out="on Wednesday 30 September 2027 at 01:30 (BST)",
    sent_in="Wednesday 30 September 2027 at 01:30 (BST)",
    content=Content(
        words=WORDS,
        hidden=hidden_characters(WORDS),
        declared=DECLARED,
        changes=word_changes(WORDS[:1000], BEFORE[:1000]),
        changed_besides=(SAYS,) * 5,
        codes=SAYS,
        background=BackgroundView(
            SOLID[:LONGEST_ANSWERED], SOLID[:LONGEST_SOURCES], SAYS, (SAYS,) * 10, (SENTENCE,) * 4
        ),
        pictures=tuple(PictureLine(f"looks/DR-7KQ2M9/9/picture-{n}/{'a' * 32}", ALT) for n in range(MOST_PICTURES)),
        own=tuple(
            OwnWords(one.name, words, word_changes(WORDS[:300], BEFORE[:300]))
            for one, words in zip(LINES, (SOLID, WORDS, SOLID)[:MOST_ACCOUNT_WORDS], strict=False)
        ),
        previews=tuple(
            PreviewLine(f"looks/DR-7KQ2M9/9/preview-{line.key}/{'a' * 32}", line.name, SAYS * 8) for line in LINES
        ),
    ),
    reason=Reason(
        1,
        REASON,
        tuple(str(clause) for clause in citable()),
        suggested=SOLID,
        changes=word_changes(WORDS, SOLID),
    ),
    offers=frozenset(Offer) - {Offer.CONFIRM, Offer.APPROVE_AGAIN},
    topics=TOPICS,
    purdah=SENTENCE,
    named=SAYS * 10,
    urgent=True,
    under=SAYS,
    handed=HandedView(SENTENCE, REASON),
    stopped=StopCause.LATE,
    late=LATE,
    comments=COMMENTS,
    after=(AfterPostLine(SENTENCE, REASON),) * 30,
    purpose=PURPOSES[Purpose.REPLY],
    title=f"“{SOLID[:LONGEST_TITLE]}”",
)
WAITS = replace(VIEW, accounts=tuple(replace(line, link=None) for line in LINES))
CONFIRMS = replace(WAITS, offers=frozenset(Offer) - {Offer.APPROVE, Offer.APPROVE_AGAIN})
HELD = replace(WAITS, stage=Stage.HELD, offers=frozenset(Offer) - {Offer.APPROVE, Offer.CONFIRM})
PLAIN = replace(VIEW, topics=())


def _one_text(view: DraftView) -> DraftView:
    """A draft without words for one account: others are approved on their cards."""
    return replace(view, content=replace(view.content, own=()) if view.content else None)


def _solid(view: DraftView) -> DraftView:
    """The same with words that have no space in them, each character of which counts for five."""
    assert view.content is not None
    return replace(view, content=replace(view.content, words=SOLID, changes=word_changes(SOLID, WORDS)))


VIEWS = (VIEW, WAITS, CONFIRMS, HELD, PLAIN, _solid(VIEW), _solid(WAITS))
LISTS = Lists(
    *(tuple(replace(WAITS, reference=f"DR-{kind}{n:05}") for n in range(MOST_LISTED)) for kind in range(4)),
    may_draft=True,
)
QUESTIONS = tuple(
    Question("5.12", f"kind of thing {n}", f"{n:012}", (SAYS,) * (MOST_TOLD + 1), to_allow=n % 4 == 0)
    for n in range(26)
)
"""One more than there are kinds of findings."""
FOUND = tuple(
    ContentFinding("5.12", kind, "thing", Span(0, 1), f"{n} {SAYS}") for kind in FindingKind for n in range(40)
)
FORM = DraftFormView(
    ACCOUNTS,
    WORDS,
    tuple(account.key for account in ACCOUNTS[:MOST_ACCOUNTS]),
    date(2027, 5, 6),
    time(9, 30),
    SUBJECT.reference,
    2,
    VIEW,
    urgent=True,
    note=SOLID[:LONGEST_NOTE],
    questions=QUESTIONS,
    notes=(SAYS,) * 5,
    background=Background(
        Purpose.REPLY, SOLID[:LONGEST_ANSWERED], SOLID[:LONGEST_SOURCES], date(2027, 5, 6), title=SOLID[:LONGEST_TITLE]
    ),
    advice=(SAYS,) * (MOST_ADVICE + 1),
    consents=tuple((f"RG-{n:06}", f"RG-{n:06}: {SAYS}") for n in range(MOST_CONSENTS)),
    pictures=PICTURES,
    account_words=tuple(AccountWords(one.key, SOLID) for one in ACCOUNTS[:MOST_ACCOUNT_WORDS]),
    picture_names={one.digest: "W" * LONGEST_NAME for one in PICTURES},
    routines=tuple(routine_view(n, covers=REASON) for n in range(MOST_STANDING)),
    ticked=("RN-000000",),
)
WITH_ONE_MORE = replace(FORM, account_words=FORM.account_words[:1])
NEW = replace(FORM, reference=None, view=None, words=SOLID)
OBJECTIONS = tuple(Objection(number, SAYS * 3) for number in (*CLAUSES,)[:MOST_OBJECTIONS])
ALL_FOUND = FoundView(
    SUBJECT.reference,
    SUBJECT.revision,
    tuple(FoundLine(f"{n} {SAYS}", SAYS, (SAYS,) * (MOST_TOLD + 1)) for n in range(26)),
    SOLID[:LONGEST_NOTE],
)
WAITING = WaitingView(
    tuple(WaitingLine(f"DR-{n:06}", 99, SENTENCE, urgent=True) for n in range(MOST_SHOWN)), 980, 500, 500
)
_SUGGESTION = SuggestionView("SG-7KQ2M9", PEOPLE["councillor"], SENTENCE, WORDS, open=True)

FOUND_OUT = FoundOutView("DR-7KQ2M9", (SAYS,) * 20, tuple((line.name, LINK) for line in WAITS.accounts))
READ_BACK = ReadingsView("DR-7KQ2M9", (SENTENCE,) * 20, tuple((line.name, LINK) for line in WAITS.accounts))
ASKED_OF_LINKS = {line.key: LinkQuestion(f"Is it {line.name}? {'W' * 150}", "f" * 16) for line in WAITS.accounts}

SCREENS = {
    "purdah.routine.routine_statement_form": Largest(
        lambda: [routine_statement_form(replace(VIEW, routine=routine_view(covers=REASON), to_allow=True))], (REASON,)
    ),
    "drafts.card.decision_card": Largest(lambda: [card.decision_card(one) for one in VIEWS], (WORDS, SOLID, REASON)),
    "drafts.card.author_card": Largest(lambda: [card.author_card(one) for one in VIEWS], (WORDS, SOLID, REASON)),
    "drafts.card.status_card": Largest(lambda: [card.status_card(one) for one in VIEWS]),
    "drafts.card.handover_card": Largest(lambda: [card.handover_card(one) for one in VIEWS]),
    "drafts.card.whole_card": Largest(lambda: [card.whole_card(one) for one in VIEWS], (WORDS, SOLID, REASON)),
    "drafts.card.folded_card": Largest(lambda: [card.folded_card(VIEW)]),
    "drafts.below.with_previews": Largest(
        lambda: [below.with_previews(card.whole_card(VIEW, to_press=False), VIEW.content)], (WORDS,)
    ),
    "drafts.below.with_discussion": Largest(lambda: [below.with_discussion(card.decision_card(VIEW), LINK)], (WORDS,)),
    "drafts.found.found_page": Largest(lambda: [found.found_page(ALL_FOUND)]),
    "drafts.checks.findings_card": Largest(lambda: [checks.findings_card(FOUND)]),
    "drafts.after_post_form.after_post_form": Largest(
        lambda: [
            after_post_form.after_post_form(SUBJECT, LINES, [line.name for line in many]) for many in (LINES, LINES[:3])
        ]
    ),
    "drafts.comments.comment_form": Largest(lambda: [comments.comment_form(SUBJECT)]),
    "drafts.declared.declarations_page": Largest(
        lambda: [declared.declarations_page(DECLARED, SUBJECT)], (DECLARED.note,)
    ),
    "drafts.comments.comments_page": Largest(lambda: [comments.comments_page(COMMENTS)], (COMMENT,)),
    "drafts.draft_form.draft_form": Largest(
        lambda: [
            draft_form.draft_form(FORM),
            draft_form.draft_form(WITH_ONE_MORE),
            draft_form.draft_form(NEW, "message:D0:1.2"),
        ],
        (REASON,),
    ),
    "drafts.links_form.links_form": Largest(
        lambda: [
            links_form.links_form(LinksFormView("DR-7KQ2M9", 2, WAITS.accounts)),
            links_form.links_form(LinksFormView("DR-7KQ2M9", 2, WAITS.accounts, ASKED_OF_LINKS)),
        ]
    ),
    "drafts.found_out.found_out_form": Largest(
        lambda: [found_out.found_out_form(LinksFormView("DR-7KQ2M9", 2, WAITS.accounts, ASKED_OF_LINKS))]
    ),
    "drafts.found_out.found_out_notice": Largest(lambda: [found_out.found_out_notice(FOUND_OUT)]),
    "drafts.readings.look_page": Largest(lambda: [readings.look_page(READ_BACK)]),
    "drafts.readings.reading_notice": Largest(lambda: [readings.reading_notice(READ_BACK)]),
    "drafts.reason_form.reason_form": Largest(
        lambda: [
            reason_form.reason_form(verdict, SUBJECT, TOPICS, SOLID)
            for verdict in (Verdict.REJECTED, Verdict.CHANGES_REQUESTED)
        ]
    ),
    "drafts.reason_form.allowing_form": Largest(lambda: [reason_form.allowing_form(SUBJECT, TOPICS)]),
    "drafts.reason_form.own_approval_form": Largest(lambda: [reason_form.own_approval_form(SUBJECT)]),
    "drafts.reason_form.taking_back_form": Largest(lambda: [reason_form.taking_back_form(SUBJECT)]),
    "drafts.reason_form.turning_down_form": Largest(lambda: [reason_form.turning_down_form(SUBJECT)]),
    "filled.filled": Largest(lambda: [filled.filled(suggestions.suggestion_form(""), Answers(texts={"words": WORDS}))]),
    "suggestions.suggestion_form": Largest(lambda: [suggestions.suggestion_form(SOLID, (SAYS,) * 5)]),
    "suggestions.suggestion_card": Largest(
        lambda: [suggestions.suggestion_card(one) for one in (_SUGGESTION, replace(_SUGGESTION, words=None))], (WORDS,)
    ),
    "suggestions.cannot_be_used": Largest(lambda: [suggestions.cannot_be_used(SAYS, WORDS)], (WORDS,)),
    "pages.not_done_page": Largest(
        lambda: [
            pages.not_done_page(pages.objections_as_parts(OBJECTIONS)),
            pages.not_done_page((*pages.overtaken_parts(SAYS, VIEW), *pages.words_kept(SOLID))),
            pages.not_done_page(pages.not_a_reference(SAYS, WORDS)),
        ],
        (WORDS, SOLID, REASON),
    ),
    "pages.answer_page": Largest(
        lambda: [pages.answer_page(SAYS, ()), pages.answer_page(SAYS, pages.to_try_again(SAYS, WORDS))], (WORDS,)
    ),
    "pages.unclear_page": Largest(lambda: [pages.unclear_page(pages.to_try_again(SAYS, WORDS))], (WORDS,)),
    "pages.greeting": Largest(
        lambda: [
            pages.greeting("message:D0:1.2", OBJECTIONS, "Slack", files=True),
            pages.greeting("message:D0:1.2", OBJECTIONS, "Teams", files=True, kept_by="Microsoft 365"),
        ]
    ),
    "pages.records_notice": Largest(lambda: [pages.records_notice(SAYS)]),
    "pages.head_notice": Largest(lambda: [pages.head_notice(Head(2**63, "f" * 64))]),
    "undelivered.undelivered": Largest(
        lambda: [
            *(undelivered(Undelivered(kind, "DR-7KQ2M9"), "Slack") for kind in (*NOT_DELIVERED, "")),
            undelivered(Undelivered("", "DR-7KQ2M9"), "Teams", [(None, SAYS), *((one, SAYS) for one in CROWD)]),
        ]
    ),
    "undelivered.outage_over": Largest(
        lambda: [outage_over(OutageView("a", "b", all_sent=sent), "Slack") for sent in (True, False)]
    ),
    "reminders.reminder": Largest(lambda: [reminders.reminder(WAITING)]),
    "drafts.lists.found_card": Largest(
        lambda: (
            [lists.found_card(Found(LISTS.to_decide, more=more)) for more in (True, False)]
            + [lists.found_card(Found(views, older=True)) for views in ((), LISTS.to_decide)]
            + [lists.found_card(Found(()))]
        )
    ),
    "drafts.several.several_form": Largest(
        lambda: [several.several_form((_one_text(WAITS), _one_text(PLAIN))), several.several_form((_one_text(PLAIN),))],
        (WORDS, REASON),
    ),
    "drafts.several.several_page": Largest(
        lambda: [several.several_page([f"DR-{n:06}" for n in range(10)], [("DR-7KQ2M9", SAYS)] * 10)]
    ),
    "drafts.lists.draft_page": Largest(lambda: [lists.draft_page(one) for one in VIEWS], (WORDS, SOLID, REASON)),
    "drafts.lists.lists_card": Largest(
        lambda: [lists.lists_card(LISTS), lists.lists_card(Lists((), (), (), (), may_draft=False))]
    ),
    "drafts.unfinished.unfinished_page": Largest(lambda: [unfinished.unfinished_page(UNFINISHED)]),
    "drafts.unfinished.saved_page": Largest(lambda: [unfinished.saved_page(UNFINISHED[0], [SAYS] * MOST_PICTURES)]),
    "drafts.unfinished.closed_card": Largest(lambda: [unfinished.closed_card(UNFINISHED[0], [SAYS] * MOST_PICTURES)]),
    "drafts.unfinished.closed_in_vain_card": Largest(
        lambda: [unfinished.closed_in_vain_card(words) for words in (WORDS, SOLID)]
    ),
    "drafts.unfinished.told_page": Largest(
        lambda: [unfinished.told_page(says, "Not kept any more") for says in (unfinished.FULL, unfinished.GONE)]
    ),
    "pages.home": Largest(
        lambda: [
            pages.home(
                HomeView(
                    LISTS,
                    (SAYS,) * 8,
                    SAYS,
                    report_waits=True,
                    unfinished=UNFINISHED,
                    may_change_retention=True,
                    review_due=SAYS,
                ),
                [
                    *platforms_parts(PlatformsView("Slack and Microsoft Teams", both=True)),
                    *PAUSE_BUTTONS,
                    *home_parts(purdah_view(periods=100, reason=REASON)),
                ],
                PAUSED,
            )
        ]
    ),
}
"""Every function of drafts, suggestions and pages that describes a screen."""
