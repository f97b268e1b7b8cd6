"""What the list of the record is asked for in its address, and the form that asks it."""

from collections.abc import Mapping
from datetime import date
from urllib.parse import urlencode

from markupsafe import Markup

from chatops.policy import references
from chatops.policy.drafts.stages import Stage
from handlers.views.record.lists import Asked

MOST_WORDS = 200
"""Characters of a search."""
_FORM = Markup(
    '<form method="get" role="search">\n<label for="words">Find a post by its words or reference</label>\n'
    '<input id="words" name="words" type="search" maxlength="{most}" value="{words}">\n'
    '<details{open}>\n<summary class="plain">By stage, account or day</summary>\n'
    '<label for="stage">Where it stands</label>\n<select id="stage" name="stage">\n{stages}</select>\n'
    '<label for="account">Account</label>\n<select id="account" name="account">\n{accounts}</select>\n'
    '<label for="first">Sent in on this day or later</label>\n'
    '<input id="first" name="first" type="date" value="{first}">\n'
    '<label for="last">Sent in on this day or earlier</label>\n'
    '<input id="last" name="last" type="date" value="{last}">\n</details>\n'
    '<button type="submit" class="plain">Find</button>\n</form>\n'
)
_OPTION = Markup('<option value="{}"{}>{}</option>\n')


def asked_of(query: Mapping[str, str]) -> Asked:
    """Return what an address asks for; what there cannot be is left out."""
    stage = query.get("stage", "")
    return Asked(
        words=query.get("words", "")[:MOST_WORDS].replace("\0", "").strip(),
        stage=Stage(stage) if stage in set(Stage) else None,
        account=account if (account := query.get("account", "")).replace("-", "").isalnum() else "",
        first=day_of(query.get("first", "")),
        last=day_of(query.get("last", "")),
        after=references.read(query.get("after", "")) or "",
    )


def day_of(written: str) -> date | None:
    """Return a day as an address has it, None where it is none that London's calendar can go on from."""
    try:
        day = date.fromisoformat(written)
    except ValueError:
        return None
    return day if 2000 <= day.year < 2200 else None


def address_after(address: str, asked: Asked, after: str) -> str:
    """Return the address of the page that follows; empty where there is none."""
    if not after:
        return ""
    days = {name: day.isoformat() for name, day in (("first", asked.first), ("last", asked.last)) if day}
    said = {"words": asked.words, "stage": asked.stage or "", "account": asked.account, **days, "after": after}
    return f"{address}?{urlencode({name: value for name, value in said.items() if value})}"


def search_form(asked: Asked, accounts: tuple[tuple[str, str], ...]) -> Markup:
    """Return a form that only asks: what is looked for stands in the address."""
    return _FORM.format(
        most=MOST_WORDS,
        words=asked.words,
        open=Markup(" open") if asked.stage or asked.account or asked.first or asked.last else Markup(""),
        stages=_options([(stage, stage.capitalize()) for stage in Stage], asked.stage or ""),
        accounts=_options(accounts, asked.account),
        first=asked.first.isoformat() if asked.first else "",
        last=asked.last.isoformat() if asked.last else "",
    )


def _options(offered: "list[tuple[Stage, str]] | tuple[tuple[str, str], ...]", chosen: str) -> Markup:
    every = (("", "All"), *offered)
    return Markup("").join(_OPTION.format(key, _selected(key == chosen), words) for key, words in every)


def _selected(is_it: bool) -> Markup:
    return Markup(" selected") if is_it else Markup("")
