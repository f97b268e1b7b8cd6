"""The page with the council's official accounts."""

from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.accounts.connections import connection_parts
from handlers.views.accounts.access import HolderView
from handlers.views.accounts.register import AccountsView, AccountView

_ABOUT = "Official posts go to these accounts and to no others."
_OFFICERS = "The Town Clerk and the Deputy Town Clerk have access to every account, by their office."
_NONE = "The council has no official account yet, so nothing can be drafted."


def accounts_page(view: AccountsView, news: str = "") -> p.Page:
    """Return every account with its network and address, and a button to open it. `news` says what was done."""
    parts: list[p.Part] = [p.Paragraph("news", news)] if news else []
    parts.append(p.Paragraph("about", _ABOUT if view.accounts else _NONE))
    for one in view.accounts:
        parts.append(p.Rows(f"account:{one.key}", ((one.name, (f"{one.network}, {one.address}",)),)))
        parts.append(p.Buttons(f"open:{one.key}", (p.Button(names.OPEN_ACCOUNT, "Open", one.key),)))
    if view.may_change:
        parts.append(p.Line("end"))
        parts.append(p.Buttons("add", (p.Button(names.ADD_ACCOUNT, "Add an account"),)))
    return p.Page(names.PAGE, "Official accounts", tuple(parts))


def account_page(view: AccountView, news: str = "") -> p.Page:
    """Return one account, and for an officer what changes it. `news` says what was done."""
    account = view.account
    parts: list[p.Part] = [p.Paragraph("news", news)] if news else []
    rows = (("Name", (account.name,)), ("Network", (account.network,)), ("Address", (account.address,)))
    parts.append(p.Rows("account", rows))
    if view.may_change:
        change = p.Button(names.CHANGE_ACCOUNT, "Change", account.key)
        remove = p.Button(names.REMOVE_ACCOUNT, "Remove", account.key, style=p.Style.DANGER, question=_removing(view))
        parts.append(p.Buttons("acts", (change, remove)))
    if view.connection is not None:
        parts += connection_parts(account.key, account.name, view.connection)
    parts += [p.Line("access-line"), p.Note("access-label", "Who has access"), p.Paragraph("officers", _OFFICERS)]
    for holder in view.holders:
        parts += _holder(holder, account.name)
    if view.may_give:
        parts.append(p.Buttons("give", (p.Button(names.GIVE_ACCESS, "Give access", account.key),)))
    return p.Page(names.PAGE, "Official account", tuple(parts))


def _holder(view: HolderView, account: str) -> list[p.Part]:
    said: list[p.Part] = [p.Says(f"holder:{view.reference}", view.said)]
    if view.case is not None:
        said.append(p.Quoted(f"case:{view.reference}", view.case))
    if view.why is not None:
        said += [p.Note(f"why-label:{view.reference}", "Why a volunteer"), p.Quoted(f"why:{view.reference}", view.why)]
    end = p.Question(
        "End this access?",
        f"They are sent no more words to post on {account}. Those they have been sent already are for others to post.",
        "End it",
        "Go back",
    )
    buttons = []
    if view.may_change:
        buttons.append(p.Button(names.CHANGE_ACCESS, "Change access", view.reference))
    if view.may_end:
        buttons.append(p.Button(names.END_ACCESS, "End access", view.reference, style=p.Style.DANGER, question=end))
    return [*said, p.Buttons(f"access:{view.reference}", tuple(buttons))]


def _removing(view: AccountView) -> p.Question:
    """Return what follows: an approved draft is never posted on an account that is no longer the council's."""
    follows = {
        0: "No draft is for it.",
        1: "One draft that is not finished is for it. If it is approved already, it waits for a fresh approval.",
    }.get(
        view.in_hand,
        f"{view.in_hand} drafts that are not finished are for it. Those that are approved already wait for a fresh "
        "approval.",
    )
    text = f"Nothing more is posted on {view.account.name}. {follows} What was posted there stays in the record."
    return p.Question("Remove this account?", text, "Remove it", "Go back")
