"""The screens about the official accounts at their largest, by the function that describes each."""

from dataclasses import replace

from chatops.policy.account_register import LONGEST_ADDRESS, LONGEST_NAME, MOST
from handlers.screens.accounts import accounts_forms, accounts_pages
from handlers.views.accounts import AccountsView, AccountView
from tests.support.largest.values import ACCOUNTS, LINK, SAYS, Largest, long

_ADDRESS = LINK[:LONGEST_ADDRESS]
_NAMES = [long(LONGEST_NAME, f"{n} ") for n in range(MOST)]
_LISTED = tuple(
    replace(account, name=name, address=_ADDRESS, network="Comments under articles")
    for account, name in zip(ACCOUNTS, _NAMES, strict=False)
)
_VIEW = AccountsView(_LISTED, may_change=True)

SCREENS: dict[str, Largest] = {
    "accounts.accounts_forms.account_form": Largest(lambda: [accounts_forms.account_form(_LISTED[0])]),
    "accounts.accounts_pages.account_page": Largest(
        lambda: [accounts_pages.account_page(AccountView(_LISTED[0], 1000, may_change=True), SAYS)]
    ),
    "accounts.accounts_pages.accounts_page": Largest(lambda: [accounts_pages.accounts_page(_VIEW, SAYS)]),
}
"""Every function about official accounts that describes a screen."""
