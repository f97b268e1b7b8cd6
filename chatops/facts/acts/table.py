"""The one table of acts: everything that can happen, by the journal's word for it."""

from chatops.facts.acts import (
    account_access,
    after_approval,
    authority,
    breaches,
    content,
    drafts,
    editions,
    offices,
    own_drafts,
    pauses,
    people,
    publishing,
    purdah,
    readers,
    records,
    registers,
    retention,
    routine,
    templates,
)
from chatops.facts.acts.act import Act

ROWS: tuple[Act, ...] = (
    *drafts.ACTS,
    *after_approval.ACTS,
    *publishing.ACTS,
    *purdah.ACTS,
    *routine.ACTS,
    *templates.ACTS,
    *pauses.ACTS,
    *authority.ACTS,
    *account_access.ACTS,
    *people.ACTS,
    *offices.ACTS,
    *own_drafts.ACTS,
    *editions.ACTS,
    *content.ACTS,
    *breaches.ACTS,
    *records.ACTS,
    *registers.ACTS,
    *retention.ACTS,
    *readers.ACTS,
)
ACTS: dict[str, Act] = {act.name: act for act in ROWS}
