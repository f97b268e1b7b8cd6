"""The step in which the official accounts are given, by pasting their addresses."""

from chatops.cli.setting_up.step import Amiss, Setup, Step
from chatops.policy import account_register as register
from chatops.policy.accounts import WEBSITE, Account, account, network_of, slug
from chatops.policy.https_links import host_of, tidy_link
from handlers.screens import parts as p
from handlers.screens.answers import Answers


async def _show(setup: Setup) -> p.Form:
    kept = setup.progress.settings.get("ACCOUNTS", "")
    return p.Form(
        "accounts",
        "The council's accounts",
        (
            p.Paragraph(
                "what",
                "Open each of the council's official accounts in a browser, copy its address from the address bar and "
                "paste it here, one a line. What it is called and its network are read from the address. To give it "
                "another name, write the name and an equals sign before the address.",
            ),
            p.Asked(
                "ACCOUNTS",
                "The addresses of the official accounts",
                p.Text(
                    multiline=True,
                    longest=8000,
                    words=kept.replace("; ", "\n"),
                    example="https://www.facebook.com/ThornburyTC",
                ),
                "It may be empty: the Town Clerk adds accounts in the chat, too.",
                optional=True,
            ),
        ),
        "Save and go on",
    )


async def _take(setup: Setup, answers: Answers) -> str:
    found = read_accounts(answers.text("ACCOUNTS"))
    setup.progress.keep(ACCOUNTS="; ".join(f"{one.name} = {one.address}" for one in found))
    if not found:
        return "No account is noted yet."
    told = ", ".join(f"{one.name} ({one.network})" if one.name != one.network else one.name for one in found)
    return f"These accounts are noted: {told}."


def read_accounts(text: str) -> list[Account]:
    """Return the accounts of a text, one a line: an address, or a name, an equals sign and an address. Raises Amiss."""
    found: list[Account] = []
    for line in filter(None, (line.strip() for line in text.splitlines())):
        # An address may have an equals sign of its own, so a name is what stands before the scheme.
        before, scheme, rest = line.partition("https://")
        address = tidy_link(scheme + rest if scheme else line)
        if host_of(address) is None:
            shown = "".join(char for char in line if char.isprintable())[:60]
            raise Amiss(f"“{shown}” has no whole https address. Copy it from the address bar.", "ACCOUNTS")
        name = before.strip().removesuffix("=").strip() or _named(address, found)
        if ";" in name or "=" in name or ";" in address:
            raise Amiss(f"“{name[:60]}” cannot be kept with a semicolon or an equals sign in it.", "ACCOUNTS")
        if not slug(name):
            raise Amiss("Each name needs a letter or a digit.", "ACCOUNTS")
        one = account(name, address)
        wrong = [*register.account_is_right(one, found), *register.there_is_room(found)]
        if wrong:
            raise Amiss(f"{name}: {wrong[0].sentence}", "ACCOUNTS")
        found.append(one)
    return found


def _named(address: str, others: list[Account]) -> str:
    """Return a name for an account: its network, or the host of a website; with its page where that is taken."""
    network = network_of(address)
    name = (host_of(address) or "").removeprefix("www.") if network == WEBSITE else network
    if slug(name) not in {slug(one.name) for one in others}:
        return name
    return f"{name} {address.rstrip('/').rpartition('/')[2]}"[: register.LONGEST_NAME]


ACCOUNTS = Step("accounts", "The council's accounts", _show, _take, ("ACCOUNTS",), is_decided=True)
