"""The screens about the official accounts at their largest, by the function that describes each."""

from dataclasses import replace

from chatops.policy.account_access import LONGEST_CASE, Access
from chatops.policy.account_access import MOST as MOST_HOLDERS
from chatops.policy.account_register import LONGEST_ADDRESS, LONGEST_NAME, MOST
from chatops.policy.publishing.connections import NetworkKind
from handlers.screens.accounts import access_forms, accounts_forms, accounts_pages, connections
from handlers.views.accounts.access import AccessFormView, HolderView
from handlers.views.accounts.connections import WHERE, ConnectionFormView, ConnectionView
from handlers.views.accounts.register import AccountsView, AccountView
from tests.support.drafts import NOW
from tests.support.largest.values import ACCOUNTS, CROWD, LINK, SAYS, SENTENCE, Largest, long

_ADDRESS = LINK[:LONGEST_ADDRESS]
_NAMES = [long(LONGEST_NAME, f"{n} ") for n in range(MOST)]
_LISTED = tuple(
    replace(account, name=name, address=_ADDRESS, network="Comments under articles")
    for account, name in zip(ACCOUNTS, _NAMES, strict=False)
)
_VIEW = AccountsView(_LISTED, may_change=True)

_CASE = long(LONGEST_CASE, "The case. ")
_WHY = long(LONGEST_CASE, "The reason. ")
_HOLDERS = tuple(
    HolderView(f"AC-0000{n:02}", SENTENCE, _CASE, _WHY, may_change=True, may_end=True) for n in range(MOST_HOLDERS)
)
_CONNECTION = ConnectionView(SENTENCE, may_connect=True, may_end=True, at_network=WHERE[NetworkKind.MASTODON])
_ACCOUNT = AccountView(_LISTED[0], 1000, may_change=True, holders=_HOLDERS, may_give=True, connection=_CONNECTION)
_ACCESS = Access("AC-7KQ2M9", "account-0", CROWD[0], _CASE, _WHY, NOW, lapses=True, since=NOW)
_FORM = AccessFormView(_NAMES[0], "account-0", NOW.date(), _ACCESS)

SCREENS: dict[str, Largest] = {
    "accounts.accounts_forms.account_form": Largest(lambda: [accounts_forms.account_form(_LISTED[0])]),
    "accounts.accounts_pages.account_page": Largest(
        lambda: [accounts_pages.account_page(_ACCOUNT, SAYS)], (_CASE, _WHY)
    ),
    "accounts.connections.connection_form": Largest(
        lambda: [connections.connection_form(ConnectionFormView("k" * 128, "N" * 80, kind, LINK)) for kind in WHERE]
    ),
    "accounts.connections.connection_notice": Largest(
        lambda: [connections.connection_notice("N" * 80, SENTENCE, WHERE[NetworkKind.WORDPRESS])]
    ),
    "accounts.access_forms.access_form": Largest(lambda: [access_forms.access_form(_FORM)]),
    "accounts.access_forms.access_notice": Largest(lambda: [access_forms.access_notice(SENTENCE)]),
    "accounts.accounts_pages.accounts_page": Largest(lambda: [accounts_pages.accounts_page(_VIEW, SAYS)]),
}
"""Every function about official accounts that describes a screen."""
