"""PostgreSQL shows and changes the rows of that council alone for which a transaction says that it is.

No index of what functions make of a column is used beneath a policy, unless they are known to tell nothing of what they
read: so what an entry of the journal is about is a column there (https://www.postgresql.org/docs/current/rules-privileges.html).
"""

from alembic import op

revision = "0055"
down_revision = "0054"
branch_labels = None
depends_on = None

# Written out: a table that comes later gets its policy by its own migration.
_TABLES = (
    "absences",
    "account_access",
    "accounts",
    "acknowledgements",
    "after_posts",
    "calendars",
    "candidate_lists",
    "candidates",
    "cards",
    "case_links",
    "cases",
    "comments",
    "confirmations",
    "connections",
    "conversations",
    "council_keys",
    "decisions",
    "delegations",
    "drafts",
    "editions",
    "exemption_lists",
    "exemptions",
    "idempotency_keys",
    "identities",
    "inbox",
    "installations",
    "journal",
    "journal_heads",
    "let_through",
    "letters",
    "office_changes",
    "official_lists",
    "outages",
    "own_approval_lists",
    "own_drafts",
    "pauses",
    "people",
    "pictures",
    "postings",
    "publish_jobs",
    "purdah_windows",
    "questions",
    "reader_links",
    "reading_reminders",
    "readings",
    "reassignments",
    "register_entries",
    "reminders",
    "retention_changes",
    "revisions",
    "routine_lists",
    "routine_notices",
    "routine_statements",
    "routine_ticks",
    "sealed_heads",
    "sealed_journal",
    "series_days",
    "suggestions",
    "taken_back",
    "template_switches",
    "template_uses",
    "templates",
    "unfinished_drafts",
)


def upgrade() -> None:
    if op.get_bind().dialect.name != "postgresql":
        return
    about = 'substr(entry, strpos(entry, \'"reference": "\') + 14, 9)'
    op.execute("DROP INDEX ix_journal_about")
    op.execute(f"ALTER TABLE journal ADD COLUMN about text GENERATED ALWAYS AS ({about}) STORED")
    op.execute("CREATE INDEX ix_journal_about ON journal (council, about)")
    its = "current_setting('app.council', true) IN (council::text, 'every')"
    for table in _TABLES:
        op.execute(f'CREATE POLICY of_council ON "{table}" USING ({its})')
        op.execute(f'ALTER TABLE "{table}" ENABLE ROW LEVEL SECURITY')
        op.execute(f'ALTER TABLE "{table}" FORCE ROW LEVEL SECURITY')
