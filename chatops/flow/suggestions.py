"""A member suggests a post; it becomes a draft only when an employee adopts it."""

from datetime import datetime

from chatops.facts.suggestions import SuggestionMade
from chatops.policy import suggestions
from chatops.policy.content.wording import tidy
from chatops.policy.objections import Attempt, Overtaken, refuse_if
from chatops.policy.people import Caller
from chatops.policy.suggestions import Suggestion
from chatops.ports.idempotency import FormKind
from chatops.ports.unit_of_work import Facts, UnitOfWork


def check_suggestion(work: UnitOfWork, _now: datetime, *, by: Caller) -> Facts:
    """House rule 3: whether this person may suggest, asked before a form is opened. Raises Refused."""
    actor = work.people.actor(by)
    refuse_if(Attempt("suggestion:make", "", actor), suggestions.may_suggest(actor))
    return ()


def make_suggestion(work: UnitOfWork, now: datetime, *, form: str, words: str, by: Caller) -> Facts:
    """House rule 3: a member suggests these words. The same form sent again changes nothing. Raises Refused."""
    if work.idempotency_keys.made_by(FormKind.SUGGESTION, form):
        return ()
    actor = work.people.actor(by)
    attempt, words = Attempt("suggestion:make", "", actor), tidy(words)
    refuse_if(attempt, suggestions.may_suggest(actor))
    refuse_if(attempt, suggestions.can_be_suggested(words))
    reference = work.suggestions.fresh_reference()
    made = Suggestion(reference, by.person, words, now, work.drafts.fresh_salt())
    return (SuggestionMade(at=now, reference=reference, by=by.person, office=actor.office, suggestion=made, form=form),)


def check_adoption(work: UnitOfWork, _now: datetime, *, reference: str, by: Caller) -> Facts:
    """House rule 3: whether this person may make a draft of it now, asked before a form is opened.

    Raises Refused, Overtaken, NoSuch.
    """
    kept = work.suggestions.get(reference)
    actor = work.people.actor(by)
    attempt = Attempt("suggestion:adopt", reference, actor)
    refuse_if(attempt, suggestions.may_adopt(actor))
    if kept.draft is not None:
        raise Overtaken(attempt, f"A draft has been made of it already: {kept.draft}.")
    return ()
