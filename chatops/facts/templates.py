"""What has happened about templates, and drafts that are uses of one. House rule 15."""

from dataclasses import dataclass
from datetime import datetime

from chatops.facts.drafts import of_form
from chatops.facts.fact import Details, Fact
from chatops.policy.digests import salted_digest
from chatops.policy.drafts.draft import Draft
from chatops.policy.drafts.template_use import TemplateUse
from chatops.policy.people import Person
from chatops.policy.templates.template import SeriesDay, Template, TemplateDecision


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplatesSwitched(Fact, act="template:switched"):
    """The Town Clerk said whether the council works with templates. `tell` are those who are told at once."""

    on: bool
    tell: tuple[Person, ...] = ()

    def details(self) -> Details:
        return {"on": int(self.on)}


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateFact(Fact):
    """What the facts about one template have in common: the template as it stood before, and who is told at once."""

    template: Template
    tell: tuple[Person, ...] = ()

    def details(self) -> Details:
        return {"template_digest": self.template.digest}


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateProposed(TemplateFact, act="template:proposed"):
    """An employee proposed a template. `form` names the form it came in."""

    form: str

    def details(self) -> Details:
        template = self.template
        return {
            **TemplateFact.details(self),
            "accounts": list(template.accounts),
            "ends": template.ends.isoformat(),
            **({"series": template.series.kept()} if template.series else {}),
            **of_form(self.reference, self.form),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateDecided(TemplateFact):
    """What both decisions on a template have in common."""

    decision: TemplateDecision

    def details(self) -> Details:
        said = self.decision.reason
        reason = {"reason_digest": salted_digest(self.reference, said)} if said else {}
        return {**TemplateFact.details(self), **reason}


class TemplateApproved(TemplateDecided, act="template:approved"):
    """An officer approved a template, so that uses of it are approved by the bot."""

    __slots__ = ()


class TemplateRefused(TemplateDecided, act="template:refused"):
    """An officer refused a template, with a reason."""

    __slots__ = ()


class TemplateEnded(TemplateFact, act="template:ended"):
    """An officer, or whoever proposed it, ended a template before its time."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateUsed(Fact, act="template:used"):
    """The author of a new draft made it of a template. `reference` is the draft's."""

    use: TemplateUse

    def details(self) -> Details:
        return of_use(self.use)


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftApprovedByTemplate(Fact, act="draft:approved-by-template"):
    """The bot approved a revision that is a use of a template. `to` are those who may take its approval back."""

    draft: Draft
    use: TemplateUse
    to: tuple[Person, ...]

    def details(self) -> Details:
        approval = self.use.approval
        if approval is None:
            raise ValueError("a use that the bot approved says on whose approval of the template")
        return {**of_use(self.use), "approver": str(approval.by), "to": [str(person) for person in self.to]}


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesMade(Fact, act="series:made"):
    """The bot made the draft for a day of a series, for whoever proposed it. `then` is when it looks at it again, None
    after the last day.
    """

    template: Template
    day: SeriesDay
    then: datetime | None

    def details(self) -> Details:
        if self.day.draft is None:
            raise ValueError("a day for which a draft was made says which")
        return {"template_digest": self.template.digest, "day": self.day.day.isoformat(), "draft": self.day.draft}


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesLeftOut(Fact, act="series:left-out"):
    """The bot made no draft for one or several days of a series. `tell` are those who are told at once."""

    template: Template
    days: tuple[SeriesDay, ...]
    then: datetime | None
    tell: tuple[Person, ...]

    def details(self) -> Details:
        return {
            "template_digest": self.template.digest,
            "days": [one.day.isoformat() for one in self.days],
            "why": str(self.days[0].why),
        }


def of_use(use: TemplateUse) -> Details:
    """Return what the journal keeps of the use of a template."""
    return {
        "revision": use.revision,
        "digest": use.digest,
        "template": use.template,
        "template_digest": use.template_digest,
    }
