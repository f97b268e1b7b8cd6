"""The bot makes the draft for the next day of a series, for whoever proposed it. House rule 15."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from chatops.clock import LONDON
from chatops.evaluate import approvers, sending_in
from chatops.evaluate.acknowledgements import has_read
from chatops.facts.fact import Fact
from chatops.facts.templates import SeriesLeftOut, SeriesMade
from chatops.policy.authority import powers
from chatops.policy.drafts.draft_form import UseForm
from chatops.policy.editions import acknowledgements
from chatops.policy.objections import Attempt, Refused
from chatops.policy.people import AccountStatus, Caller
from chatops.policy.templates import series as rules
from chatops.policy.templates.series import LeftOut, Series
from chatops.policy.templates.template import SeriesDay, Template, TemplateState
from chatops.ports.unit_of_work import Facts, UnitOfWork

_ENDED = frozenset({TemplateState.REFUSED, TemplateState.ENDED})


def series_turn(work: UnitOfWork, now: datetime, *, reference: str) -> Facts:
    """House rule 15: a draft for each day that is near, as its author's; and which days are left out, and why.

    What was missed is never made up for: whoever proposed the series is told, and may post it by hand. Nothing when the
    series was refused or ended. Raises NoSuch.
    """
    template = work.templates.get(reference)
    series = template.series
    if series is None or template.state(now) in _ENDED:
        return ()
    to_come = list(rules.days_to_come(series, template.ends, [one.day for one in work.templates.days(reference)]))
    due = [day for day in to_come if rules.made_at(series, day) <= now]
    after = to_come[len(due) : len(due) + 1]
    turn = _Turn(work, now, template, series, due, rules.made_at(series, after[0]) if after else None)
    missed = [day for day in due if rules.appears(series, day) <= now]
    late = [turn.left_out(missed, LeftOut.LATE)] if missed else []
    return (*late, *(fact for day in due[len(missed) :] for fact in turn.made(day)))


@dataclass(frozen=True, slots=True)
class _Turn:
    """One look at a series: the days that are due, and when the bot looks again, None after the last day."""

    work: UnitOfWork
    now: datetime
    template: Template
    series: Series
    due: Sequence[date]
    then: datetime | None

    def made(self, day: date) -> tuple[Fact, ...]:
        """Return the draft for a day, sent in for whoever proposed the series; or that none was made, and why."""
        work, now, template = self.work, self.now, self.template
        actor = work.people.actor(Caller(template.by, AccountStatus.ACTIVE))
        attempt = Attempt("template:use", template.reference, actor)
        form = f"series {template.reference} {day.isoformat()}"
        at = rules.appears(self.series, day).astimezone(LONDON).time()
        filled = UseForm(form, template.reference, rules.values(template.blanks, day), day, at, declared=True)
        try:
            sent_in, used = sending_in.used(work, now, attempt, template, filled)
        except Refused:
            unable = powers.may_draft(actor) or has_read(work, actor, acknowledgements.DRAFTING)
            return (self.left_out([day], LeftOut.AUTHOR if unable else LeftOut.RULE),)
        made = SeriesDay(day, now, draft=sent_in.reference)
        fact = SeriesMade(at=now, reference=template.reference, template=template, day=made, then=self._after(day))
        return (sent_in, used, fact)

    def left_out(self, days: Sequence[date], why: LeftOut) -> SeriesLeftOut:
        """Return that nothing is made for these days. Whoever proposed the series is told, and the officers."""
        return SeriesLeftOut(
            at=self.now,
            reference=self.template.reference,
            template=self.template,
            days=tuple(SeriesDay(day, self.now, why=why) for day in days),
            then=self._after(days[-1]),
            tell=tuple(dict.fromkeys((self.template.by, *approvers.officers(self.work)))),
        )

    def _after(self, day: date) -> datetime | None:
        """Return when the bot looks at the series again, for the last day that is due: it is asked to once."""
        return self.then if day == self.due[-1] else None
