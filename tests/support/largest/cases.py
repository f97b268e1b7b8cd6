"""The screens of confidential cases and of the policy at their largest, by the function that describes each."""

from dataclasses import replace

from chatops.policy.editions.edition import LONGEST_POLICY, LONGEST_TITLE, MOST_SECTIONS, Section
from handlers.screens.breaches import breach_form, case_forms, case_pages, outside
from handlers.screens.breaches.breach_form import Opening
from handlers.screens.breaches.case_pages import Key
from handlers.screens.editions import house_rules, policy_pages, question_forms
from handlers.screens.editions.policy_pages import Came
from handlers.screens.names import CaseSubject
from handlers.views.breaches.case import CaseLine, CaseView, InformedView, Said
from handlers.views.breaches.case_in_full import Part
from handlers.views.breaches.closing import ClosingView
from handlers.views.breaches.conversation import Conversation
from handlers.views.breaches.offers import CaseOffer
from handlers.views.editions import PolicyView, RegisterView
from handlers.views.questions import MOST_SHOWN, FoundQuestion, QuestionsView
from tests.support.council import PEOPLE
from tests.support.largest.values import (
    ACCOUNTS,
    CASE,
    CROWD,
    MANY,
    REASON,
    SAYS,
    SENTENCE,
    SOLID,
    WORDS,
    Largest,
    long,
    turned,
)

SUBJECT = CaseSubject(CASE, 2**31 - 1, 9)
SAID = tuple(Said(SENTENCE, words) for words in (WORDS, SOLID) * 5)
CASE_VIEW = CaseView(
    reference=CASE,
    version=2**31 - 1,
    standing=SAYS * 3,
    particulars=(("About", (*CROWD[:20], SAYS)), ("From", SENTENCE)),
    report=SAID[:4],
    remarks=SAID,
    viewers=tuple(Said(SENTENCE, REASON) for _ in range(10)),
    offers=frozenset(CaseOffer) - {CaseOffer.HOLD},
    passwords=SAYS,
    on_hold=True,
    who_decides=(SAYS,) * 5,
)
CLOSING = ClosingView(guidance=(SAYS,) * 5)
INFORMED = InformedView(CASE, SAYS * 3, SAYS, None), InformedView(CASE, SAYS * 3, None, SAYS)
CONVERSATION = Conversation(CASE, 2**31 - 1, SAYS, SAID)
KEY = Key("0000-0000-0000-0000-0000", CASE)
PARTS = (
    Part("How it stands", facts=(("Case", CASE), ("Stage", SAYS))),
    Part("The report", facts=(("About", ", ".join(one.user for one in CROWD)),), words=(("What happened", WORDS),)),
    Part("What was said since", words=((f"{SAYS}, on Monday", SOLID), ("The reporter", WORDS))),
    Part("Who else may read it"),
)
CASES = [(f"BR-{n:026}", SAYS) for n in range(MANY)]
FULL = (WORDS, SOLID, WORDS)

FOUND = QuestionsView(
    SAYS, tuple(FoundQuestion("QN-7KQ2M9", SAYS, REASON, SAYS, REASON) for _ in range(MOST_SHOWN)), 999, True
)
PARAGRAPH = long(LONGEST_POLICY // MOST_SECTIONS - LONGEST_TITLE)
POLICY = PolicyView(
    edition=7,
    since="Monday 1 March 2027",
    sections=tuple(Section(long(LONGEST_TITLE, f"{n}. "), (PARAGRAPH,)) for n in range(MOST_SECTIONS)),
    acknowledged=None,
    asks=True,
)
READERS = tuple((person, f", {SAYS}") for person in CROWD)

SCREENS = {
    "breaches.breach_form.report_form": Largest(
        lambda: [breach_form.report_form(Opening(CASE, "message:D0:1.2"), SOLID, ACCOUNTS, SAYS, "Slack", (SAYS,) * 5)]
    ),
    "breaches.breach_form.receipt_page": Largest(lambda: [breach_form.receipt_page(KEY.code, "Thursday 4 March")]),
    "breaches.breach_form.code_form": Largest(lambda: [breach_form.code_form()]),
    "breaches.case_forms.write_form": Largest(lambda: [case_forms.write_form(SUBJECT)]),
    "breaches.case_forms.close_form": Largest(lambda: [case_forms.close_form(SUBJECT, CLOSING)]),
    "breaches.case_forms.viewer_form": Largest(lambda: [case_forms.viewer_form(SUBJECT)]),
    "breaches.case_forms.evidence_form": Largest(lambda: [case_forms.evidence_form(SUBJECT)]),
    "breaches.case_forms.hold_form": Largest(
        lambda: [case_forms.hold_form(SUBJECT, held=held) for held in (True, False)]
    ),
    "breaches.case_pages.notice": Largest(lambda: [case_pages.notice(CASE, for_you=True)]),
    "breaches.case_pages.nothing_page": Largest(lambda: [case_pages.nothing_page()]),
    "breaches.case_pages.list_page": Largest(
        lambda: [case_pages.list_page([CaseLine(reference, says, new=True) for reference, says in CASES])]
    ),
    "breaches.case_pages.case_page": Largest(
        lambda: turned(lambda page: case_pages.case_page(CASE_VIEW, page, SAYS)),
        tuple(said.words for said in (*CASE_VIEW.report, *CASE_VIEW.remarks, *CASE_VIEW.viewers)),
    ),
    "breaches.case_pages.evidence_page": Largest(
        lambda: [case_pages.evidence_page("https://bot.example/confidential/evidence/" + "a" * 243, 15)]
    ),
    "breaches.case_pages.informed_page": Largest(lambda: [case_pages.informed_page(one, SAYS) for one in INFORMED]),
    "breaches.case_pages.conversation_page": Largest(
        lambda: turned(lambda page: case_pages.conversation_page(CONVERSATION, KEY, page, SAYS)),
        tuple(said.words for said in SAID),
    ),
    "breaches.outside.closed_door_page": Largest(lambda: [outside.closed_door_page(30)]),
    "breaches.outside.take_page": Largest(lambda: [outside.take_page()]),
    "breaches.outside.nothing_page": Largest(lambda: [outside.nothing_page()]),
    "breaches.outside.nothing_to_take_page": Largest(lambda: [outside.nothing_to_take_page()]),
    "breaches.outside.wait_page": Largest(lambda: [outside.wait_page()]),
    "breaches.outside.opened_page": Largest(lambda: [outside.opened_page()]),
    "breaches.outside.left_page": Largest(lambda: [outside.left_page()]),
    "breaches.outside.case_on_server": Largest(lambda: [outside.case_on_server(PARTS)], FULL),
    "breaches.outside.case_page": Largest(lambda: [outside.case_page(PARTS, "10:00", SAYS)], FULL),
    "breaches.outside.list_page": Largest(lambda: [outside.list_page(CASES), outside.list_page([])]),
    "editions.house_rules.house_rules_page": Largest(lambda: [house_rules.house_rules_page()]),
    "editions.policy_pages.policy_page": Largest(
        lambda: turned(lambda page: policy_pages.policy_page(POLICY, page, Came.SENT, SAYS))
    ),
    "editions.policy_pages.thanks_page": Largest(lambda: [policy_pages.thanks_page(POLICY, came) for came in Came]),
    "editions.policy_pages.register_card": Largest(
        lambda: [policy_pages.register_card(RegisterView(7, "Monday", READERS, READERS, may_remind=True))]
    ),
    "editions.policy_pages.reading_reminder": Largest(lambda: [policy_pages.reading_reminder(POLICY)]),
    "editions.policy_pages.edition_notice": Largest(lambda: [policy_pages.edition_notice(POLICY)]),
    "editions.question_forms.question_form": Largest(
        lambda: [question_forms.question_form(words, "message:D0:1.2", (SAYS,) * 5) for words in (REASON, WORDS)]
    ),
    "editions.question_forms.unsure_form": Largest(lambda: [question_forms.unsure_form(WORDS)]),
    "editions.question_forms.question_card": Largest(
        lambda: [question_forms.question_card("QN-7KQ2M9", PEOPLE["guest"], REASON)], (REASON,)
    ),
    "editions.question_forms.answer_form": Largest(lambda: [question_forms.answer_form("QN-7KQ2M9", PEOPLE["guest"])]),
    "editions.question_forms.answered_card": Largest(
        lambda: [question_forms.answered_card(PEOPLE["guest"], PEOPLE["clerk"], REASON)], (REASON,)
    ),
    "editions.question_forms.questions_page": Largest(
        lambda: [question_forms.questions_page(view) for view in (FOUND, replace(FOUND, found=()))], (REASON,)
    ),
    "editions.question_forms.leave_out_form": Largest(lambda: [question_forms.leave_out_form("QN-7KQ2M9")]),
    "editions.question_forms.asked_page": Largest(lambda: [question_forms.asked_page()]),
    "editions.question_forms.answer_card": Largest(
        lambda: [question_forms.answer_card(PEOPLE["clerk"], REASON)], (REASON,)
    ),
}
"""Every function of breaches and editions that describes a screen."""
