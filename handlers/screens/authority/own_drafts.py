"""The list of approvals that officers gave to their own drafts, for the Chair. House rule 1."""

from handlers.screens import parts as p
from handlers.views.authority.own_drafts import OwnApprovalsView


def own_approvals_list(view: OwnApprovalsView) -> p.Card:
    """Return for the Chair: the approvals of a month, each with the reason that was given."""
    headline = f"Own drafts approved in {view.name}"
    says = (
        "Nobody else could decide these, so whoever wrote each approved it, with a reason (house rule 1, see "
        "/policy rules)."
    )
    parts: list[p.Part] = [p.Heading("title", headline), p.Paragraph("says", says)]
    for n, (line, reason) in enumerate(view.approvals):
        parts += [p.Says(f"approval:{n}", line), p.Quoted(f"reason:{n}", reason)]
    if view.more:
        parts.append(p.Note("more", f"And {view.more} more. The journal has them all."))
    return p.Card(f"{headline}.", tuple(parts))
