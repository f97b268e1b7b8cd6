"""What is done about the policy itself: published, read, asked about; and what members suggest."""

from chatops.facts.acts.act import Act
from chatops.facts.acts.keys import FORM
from chatops.policy import suggestions
from chatops.policy.drafts.stages import Mover
from chatops.policy.editions import acknowledgements, edition, questions

_EDITION = {"edition": "the number of the edition"}
_EDITION_DIGEST = {**_EDITION, "digest": "the digest of its text"}

ACTS = (
    Act(
        "policy:published",
        "2.3a",
        who=Mover.SERVER,
        rules=(edition.text_can_be_published,),
        by=("chatops policy publish", "start"),
        details=_EDITION_DIGEST,
        letters=("edition notice",),
        audited_by="editions",
    ),
    Act(
        "policy:acknowledged",
        "2.3a",
        who=Mover.ANYBODY,
        rules=(acknowledgements.may_acknowledge,),
        by=("/policy", "policy:read", "form:policy"),
        details=_EDITION_DIGEST,
        audited_by="editions",
    ),
    Act(
        "policy:reminded",
        "2.2",
        who=Mover.OFFICER,
        rules=(acknowledgements.may_see_register, acknowledgements.somebody_to_remind),
        by=("policy:remind",),
        details={**_EDITION, "to": "who was reminded"},
        letters=("reading reminder",),
        audited_by="editions",
    ),
    Act(
        "question:asked",
        "2.4",
        # Before version 3 no words were kept.
        version=3,
        who=Mover.ANYBODY,
        rules=(questions.may_ask, questions.a_question_is_asked, questions.it_is_said_who_reads_it),
        by=("/policy ask", "question:start", "form:question"),
        details={
            "words_digest": "the digest of the question, with its salt; not before version 3",
            "others": "1 when others may read it without the name of whoever asked, else 0; not before version 3",
            "form_digest": "the digest of the name of the form that it came in; not before version 3",
        },
        letters=("question turn",),
        audited_by="questions",
    ),
    Act(
        "question:answered",
        "2.4",
        # Before version 3 no words were kept.
        version=3,
        who=Mover.OFFICER,
        rules=(questions.may_answer, questions.is_put_to, questions.a_question_is_asked),
        by=("question:answer", "form:reply"),
        details={"words_digest": "the digest of the answer, with the question's salt; not before version 3"},
        audited_by="questions",
    ),
    Act(
        "question:left-out",
        "2.4",
        who=Mover.TOWN_CLERK,
        rules=(questions.may_leave_out, questions.it_is_said_why),
        by=("question:leave-out", "form:left-out"),
        details={"why_digest": "the digest of the reason, with the question's salt"},
        audited_by="questions",
    ),
    Act(
        "question:erased",
        "2.4",
        who=Mover.BOT,
        by=("letter: question turn",),
        audited_by="questions",
    ),
    Act(
        "suggestion:made",
        "house rule 3",
        who=Mover.ANYBODY,
        rules=(suggestions.may_suggest, suggestions.can_be_suggested),
        by=("message:suggest", "form:suggestion"),
        details={"words_digest": "the digest of the words, with the suggestion's salt", **FORM},
        letters=("suggestion card",),
        audited_by="suggestions",
    ),
    Act(
        "suggestion:adopted",
        "house rule 3",
        who=Mover.EMPLOYEE,
        rules=(suggestions.may_adopt,),
        by=("suggestion:adopt", "form:draft"),
        details={"draft": "the reference of the draft that was made of it"},
        letters=("suggestion card",),
        audited_by="suggestions",
    ),
)
