"""What people do about templates in a random run: one is proposed, approved, used and ended, in any order."""

from datetime import timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import Bundle, multiple, rule

from chatops.flow import series, templates
from chatops.flow.drafts import decide, submit
from chatops.policy.people import AccountStatus, Caller
from tests.flow.machine.purdah_rules import clerks
from tests.flow.machine.routine_rules import RoutineRules
from tests.support.council import PEOPLE
from tests.support.templates import series_form, template_form, use_form

STORIES = (
    ("switch on", "propose", "approve", "use", "route", "release"),
    ("switch on", "propose", "approve", "use", "route", "end", "release", "confirm", "release"),
    ("switch on", "propose", "approve", "use", "end", "route", "release"),
    ("switch on", "propose", "approve", "use", "route", "switch off", "release"),
    ("switch on", "propose", "approve", "use", "route", "revise", "route", "release"),
    ("switch on", "series", "approve", "turn", "route", "its day", "release"),
    ("switch on", "series", "turn", "route", "approve", "its day", "turn", "route", "its day", "release"),
    ("switch on", "series", "approve", "turn", "route", "the officer leaves", "its day", "release"),
    ("switch on", "series", "approve", "over", "turn", "turn", "route"),
)
DAYS = {"its day": 2, "over": 12}
DECISIONS = {"approve": templates.approve_template, "end": templates.end_template}
MEDDLING = ("", "", "purdah", "end", "revise", "refuse", "approve", "use", "over", "release", "route")


class TemplateRules(RoutineRules):
    """Rules that are added to the council's; `drafts` are the same."""

    drafts: Bundle[str] = RoutineRules.drafts

    @rule(
        target=drafts,
        story=st.sampled_from(STORIES),
        extra=st.sampled_from(MEDDLING),
        at=st.integers(0, 9),
        by=clerks,
        proposes=st.sampled_from(["employee", "employee", *PEOPLE]),
        uses=st.sampled_from(["employee2", "employee2", *PEOPLE]),
    )
    def a_template_is_used(self, story: tuple[str, ...], extra: str, at: int, by: str, proposes: str, uses: str) -> Any:
        """By those who may, and now and then by somebody else."""
        who = {name: Caller(PEOPLE[name], AccountStatus.ACTIVE) for name in (by, proposes, uses)}
        template, draft = "", ""
        for step in (*story[:at], extra, *story[at:]):
            if step.startswith("switch"):
                self.attempt("template switch", templates.switch_templates, who[by], on=step.endswith("on"))
            elif step == "propose":
                filled = template_form(
                    name=f"Template {len(self.told)}",
                    accounts=("website",),
                    last=self.clock.now().date() + timedelta(days=9),
                )
                template = self.attempt("template propose", templates.propose_template, who[proposes], filled=filled)
            elif step == "series":
                first = self.clock.now().date() + timedelta(days=2)
                filled = series_form(name=f"Series {len(self.told)}", accounts=("website",), first=first)
                template = self.attempt("template propose", templates.propose_template, who[proposes], filled=filled)
            elif step == "turn" and template:
                about = self.attempt("series turn", series.series_turn, None, reference=template)
                draft = about if about.startswith("DR-") else draft
            elif step == "use" and template:
                filled_in = use_form(template)
                draft = self.attempt("template use", submit.use_template, who[uses], filled=filled_in) or draft
            elif template:
                self.go_on_with(step, template, draft, by, who[uses])
        return draft or multiple()

    def go_on_with(self, step: str, template: str, draft: str, clerk: str, author: Caller) -> None:
        """Take one step with the template, or with the draft where there is one."""
        by = Caller(PEOPLE[clerk], AccountStatus.ACTIVE)
        if step in DECISIONS:
            self.attempt(f"template {step}", DECISIONS[step], by, reference=template)
        elif step == "refuse":
            self.attempt("template refuse", templates.refuse_template, by, reference=template, reason="No.")
        elif step == "purdah":
            self.set_period(clerk, AccountStatus.ACTIVE, None, None, "By-election", 0)
        elif step in DAYS:
            self.clock.move(days=DAYS[step])
        elif step == "the officer leaves":
            self.take_on(tuple(entry for entry in self.roll.values() if entry.person != PEOPLE[clerk]))
        elif draft and step in self.steps:
            self.attempt(step, self.steps[step], None, reference=draft)
        elif draft and step == "confirm":
            given = {"reference": draft, "revision": self.newest(draft), "stated": ""}
            self.attempt("confirm", decide.confirm_draft, by, {}, **given)
        elif draft and step == "revise":
            filled, asked = self.filled_in("", ("website",), None, "The market is on Sunday.", 0)
            given = {"reference": draft, "revision": self.newest(draft)}
            self.attempt("revise", submit.revise_draft, author, asked, filled=filled, **given)
