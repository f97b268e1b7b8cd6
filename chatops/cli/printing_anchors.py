"""What is shown of the records beside what was noted of them."""

from datetime import datetime
from pathlib import Path

import click

from chatops.cli.operations.reconciling import MOST_NAMED, Comparison
from chatops.clock import SystemClock
from chatops.policy.anchors import Head
from handlers.views.phrases import when
from handlers.views.records import what_is_wrong


def show_comparison(comparison: Comparison, anchor_file: Path) -> None:
    """Print both sides, what is wrong with them, and what confirming would set off."""
    now = SystemClock().now()
    last = comparison.known.last
    click.echo(comparison.council.name)
    click.echo(f"The database:    {_head(comparison.head, comparison.ends_at, now)}")
    click.echo(f"The anchor file: {_head(last.head, last.at, now) if last else 'nothing yet'} ({anchor_file})")
    if comparison.disagreement is None:
        agree = "The records agree with their anchors: there is nothing to confirm."
        click.echo(agree if last else "Nothing was anchored yet: the bot does so when it runs.")
        return
    click.echo(f"The records {what_is_wrong(comparison.disagreement, now)}.")
    if comparison.ends_at is not None:
        click.echo(
            f"What was done after {when(comparison.ends_at, now)} may be missing from them: decisions, posts that went "
            "out, confidential reports. If there is a newer copy, put that back instead."
        )
    if comparison.approved:
        click.echo("These are approved in them and go out, perhaps a second time, when their time comes:")
        for draft in comparison.approved[:MOST_NAMED]:
            due = draft.revision.goes_out_at
            click.echo(f"  {draft.reference}  {when(due, now) if due else 'at once'}")
        if len(comparison.approved) > MOST_NAMED:
            click.echo("  and others")


def _head(head: Head, at: datetime | None, now: datetime) -> str:
    return f"entry {head.sequence}" + (f", of {when(at, now)}" if at else "") + f"  {head.hash}"
