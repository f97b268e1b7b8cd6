"""What writes the rows of each kind of fact, under its subject."""

from storage.accounts import access as account_access
from storage.accounts import repository as accounts_module
from storage.authority import absences, delegations, own_drafts
from storage.content import repository as content
from storage.deadlines import repository
from storage.drafts import confirmations, writes
from storage.editions import questions
from storage.editions import repository as editions
from storage.pauses import repository as pauses
from storage.people import repository as people
from storage.publishing import writes as publishing
from storage.purdah import repository as purdah
from storage.readers import repository as readers
from storage.registers import repository as registers
from storage.retention import repository as retention
from storage.suggestions import repository as suggestions
from storage.templates import repository as templates

WRITERS = (
    writes.WRITERS
    | purdah.WRITERS
    | pauses.WRITERS
    | editions.WRITERS
    | content.WRITERS
    | repository.WRITERS
    | suggestions.WRITERS
    | people.WRITERS
    | delegations.WRITERS
    | absences.WRITERS
    | own_drafts.WRITERS
    | confirmations.WRITERS
    | accounts_module.WRITERS
    | publishing.WRITERS
    | account_access.WRITERS
    | registers.WRITERS
    | templates.WRITERS
    | questions.WRITERS
    | retention.WRITERS
    | readers.WRITERS
)
