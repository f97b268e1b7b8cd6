"""The form for an official account, and what reads it."""

from chatops.policy.account_register import LONGEST_ADDRESS, LONGEST_NAME
from chatops.policy.accounts import KINDS, Account
from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.answers import Answers

_STAYS = (
    "Drafts for this account, its posts in the record and the people who have access to it stay with it, whatever you "
    "change here."
)


def account_form(account: Account | None = None) -> p.Form:
    """Return the form for a new account, or for one that is in the list already."""
    networks = tuple(p.Option(kind, kind) for kind in KINDS)
    chosen = account.network if account and account.network in KINDS else ""
    parts: list[p.Part] = [p.Note("stays", _STAYS)] if account else []
    parts += [
        p.Asked("name", "Name", p.Text(longest=LONGEST_NAME, words=account.name if account else ""), hint=_NAMED),
        p.Asked("network", "Network", p.Choice(networks, chosen, folded=True)),
        p.Asked(
            "address",
            "Address",
            p.Text(longest=LONGEST_ADDRESS, words=account.address if account else ""),
            hint="The link of the account's own page, as in https://www.facebook.com/ThornburyTownCouncil.",
        ),
    ]
    title = "Change an account" if account else "Add an account"
    submit = "Save" if account else "Add"
    return p.Form(names.ACCOUNT, title, tuple(parts), submit=submit, carries=account.key if account else "")


_NAMED = "What people here call it, such as Facebook page."


def read_account_form(answers: Answers) -> tuple[str, str, str]:
    """Return the name, the network and the address."""
    return answers.text("name"), answers.one("network"), answers.text("address")
