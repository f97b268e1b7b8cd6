"""Templates, the switch that they need, and their uses. House rule 15."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, select

from chatops.facts.fact import Fact
from chatops.facts.templates import (
    DraftApprovedByTemplate,
    SeriesLeftOut,
    SeriesMade,
    TemplateApproved,
    TemplateDecided,
    TemplateEnded,
    TemplateProposed,
    TemplateRefused,
    TemplatesSwitched,
    TemplateUsed,
)
from chatops.policy import references
from chatops.policy.drafts.template_use import TemplateUse
from chatops.policy.templates.series import LeftOut
from chatops.policy.templates.template import SeriesDay, Template, TemplateDecision
from chatops.ports.council import Council
from chatops.ports.errors import Collided, NoSuch
from chatops.ports.idempotency import FormKind
from storage.database.drawn import drawn
from storage.drafts.moves import move
from storage.drafts.rows import office_of, use_of
from storage.drafts.schema import template_uses
from storage.idempotency import keep_key
from storage.templates.schema import series_days, series_of, template_switches, templates


class SqlTemplates:
    """`chatops.ports.templates.Templates`."""

    def __init__(self, connection: Connection, council: Council) -> None:
        self._connection = connection
        self._council = council

    def are_on(self) -> bool:
        ours = template_switches.c.council == self._council.number
        return bool(self._connection.scalar(select(template_switches.c.on).where(ours)))

    def fresh_reference(self) -> str:
        return drawn(references.TEMPLATE)

    def get(self, reference: str) -> Template:
        found = self._templates(templates.c.reference == reference)
        if not found:
            raise NoSuch(f"there is no template {reference}")
        return found[0]

    def all(self) -> Sequence[Template]:
        return self._templates()

    def days(self, template: str) -> Sequence[SeriesDay]:
        ours = (series_days.c.council == self._council.number) & (series_days.c.reference == template)
        rows = self._connection.execute(select(series_days).where(ours).order_by(series_days.c.day.desc()))
        return [_day(row) for row in rows]

    def uses(self, template: str) -> Sequence[TemplateUse]:
        ours = (template_uses.c.council == self._council.number) & (template_uses.c.template == template)
        order = (template_uses.c.at.desc(), template_uses.c.reference)
        return [use_of(row) for row in self._connection.execute(select(template_uses).where(ours).order_by(*order))]

    def _templates(self, *which: ColumnElement[bool]) -> Sequence[Template]:
        query = select(templates).where(templates.c.council == self._council.number, *which)
        rows = self._connection.execute(query.order_by(templates.c.at.desc(), templates.c.reference))
        return [_template(row) for row in rows]


def _template(row: Row[Any]) -> Template:
    decision = None
    if row.approved is not None:
        decision = TemplateDecision(row.approved, row.decided_by, office_of(row.office), row.decided_at, row.reason)
    said = (row.reference, row.name, row.words, tuple(row.accounts), row.ends, row.by, row.at)
    return Template(*said, decision, row.ended_at, series_of(row.series))


def _day(row: Row[Any]) -> SeriesDay:
    return SeriesDay(date.fromisoformat(row.day), row.at, row.draft, LeftOut(row.why) if row.why else None)


def _switched(connection: Connection, council: Council, fact: TemplatesSwitched) -> None:
    connection.execute(template_switches.delete().where(template_switches.c.council == council.number))
    connection.execute(template_switches.insert().values(council=council.number, on=fact.on, since=fact.at))


def _proposed(connection: Connection, council: Council, fact: TemplateProposed) -> None:
    template = fact.template
    keep_key(connection, council, FormKind.TEMPLATE, fact.form, template.reference)
    connection.execute(
        templates.insert().values(
            council=council.number,
            reference=template.reference,
            name=template.name,
            words=template.words,
            accounts=list(template.accounts),
            ends=template.ends,
            by=template.by,
            at=template.at,
            series=template.series.kept() if template.series else None,
        )
    )


def _decided(connection: Connection, council: Council, fact: TemplateDecided) -> None:
    given = fact.decision
    _change(
        connection,
        council,
        fact.reference,
        templates.c.approved.is_(None),
        approved=given.approved,
        decided_by=given.by,
        office=given.office,
        decided_at=given.at,
        reason=given.reason,
    )


def _ended(connection: Connection, council: Council, fact: TemplateEnded) -> None:
    _change(connection, council, fact.reference, templates.c.ended_at.is_(None), ended_at=fact.at, ended_by=fact.by)


def _change(
    connection: Connection, council: Council, reference: str, as_seen: ColumnElement[bool], **values: Any
) -> None:
    """Change a template, if it still stands as the use case saw it. Raises Collided."""
    this = (templates.c.council == council.number) & (templates.c.reference == reference)
    if connection.execute(templates.update().where(this, as_seen).values(**values)).rowcount != 1:
        raise Collided(f"{reference} no longer stands as it was seen")


def _made(connection: Connection, council: Council, fact: SeriesMade) -> None:
    _keep_day(connection, council, fact.reference, fact.day)


def _left_out(connection: Connection, council: Council, fact: SeriesLeftOut) -> None:
    for day in fact.days:
        _keep_day(connection, council, fact.reference, day)


def _keep_day(connection: Connection, council: Council, template: str, day: SeriesDay) -> None:
    values = {"day": day.day.isoformat(), "at": day.at, "draft": day.draft, "why": day.why}
    connection.execute(series_days.insert().values(council=council.number, reference=template, **values))


def _used(connection: Connection, council: Council, fact: TemplateUsed) -> None:
    use = fact.use
    connection.execute(
        template_uses.insert().values(
            council=council.number,
            reference=use.draft,
            revision=use.revision,
            digest=use.digest,
            template=use.template,
            template_digest=use.template_digest,
            by=use.by,
            at=use.at,
        )
    )


def _approved(connection: Connection, council: Council, fact: DraftApprovedByTemplate) -> None:
    move(connection, council, fact, fact.draft, asked=fact.to, asked_at=fact.at, escalated_at=None)
    approval = fact.use.approval
    if approval is None:
        raise ValueError("a use that the bot approved says on whose approval of the template")
    this = (template_uses.c.council == council.number) & (template_uses.c.reference == fact.reference)
    values = {"approved_at": approval.at, "approver": approval.by, "office": approval.office}
    connection.execute(template_uses.update().where(this).values(**values))


WRITERS: dict[type[Fact], Callable[[Connection, Council, Any], None]] = {
    TemplatesSwitched: _switched,
    TemplateProposed: _proposed,
    TemplateApproved: _decided,
    TemplateRefused: _decided,
    TemplateEnded: _ended,
    TemplateUsed: _used,
    SeriesMade: _made,
    SeriesLeftOut: _left_out,
    DraftApprovedByTemplate: _approved,
}
