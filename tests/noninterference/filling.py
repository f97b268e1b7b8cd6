"""Fills in any form at random: what is chosen hangs on the seed and on the form alone."""

from collections.abc import Callable
from datetime import date, timedelta
from random import Random
from typing import Any

from chatops.policy.drafts.declarations import FIELD, Reply
from handlers.practice.council.workspace import View
from handlers.practice.slack_server.block_kit import elements_of

_WORDS = (
    "The Saturday market is on the High Street from nine.",
    "The library opens late on Thursday. Bring a friend & a bag.",
    "Road works on Castle Street until the end of the month.",
    "Councillors agreed the budget <draft> last night.",
    "A second line\nand a third, with *stars* and `ticks`.",
    "Ring 01454 000000 or write to clerk@thornbury.example.",
    "x" * 300,
)
_LINKS = (
    "https://www.facebook.com/ThornburyTC/posts/{}",
    "https://x.com/ThornburyTC/status/{}",
    "https://www.thornbury.example/news/{}",
    "not a link {}",
)


def words(rng: Random) -> str:
    """Something that somebody might write."""
    return rng.choice(_WORDS)


def answers(view: View, rng: Random, today: date, people: tuple[str, ...]) -> dict[str, Any]:
    """An answer for each input of a form, mostly sensible, by block id. `people` are those who may be chosen."""
    filled = {}
    for block in view.blocks:
        if block["type"] != "input":
            continue
        (element,) = elements_of(block)
        if block["block_id"].startswith(FIELD) and rng.random() < 0.97:
            # What is not declared as it is comes back: mostly it is so.
            filled[block["block_id"]] = Reply.SO
            continue
        value = _answer(element, rng, today, people, optional=bool(block.get("optional")))
        if value is not None:
            filled[block["block_id"]] = value
    return filled


def _answer(element: dict[str, Any], rng: Random, today: date, people: tuple[str, ...], *, optional: bool) -> Any:
    kind = element["type"]
    if kind == "file_input" or (optional and rng.random() < 0.7):
        return None
    if kind in {"checkboxes", "multi_static_select", "radio_buttons", "static_select"}:
        return _chosen(kind, [one["value"] for one in _offered(element)], rng)
    if kind in {"users_select", "multi_users_select"}:
        return rng.choice(people) if kind == "users_select" else rng.sample(people, rng.randint(1, 2))
    if kind in _PLAIN:
        return _PLAIN[kind](rng, today)
    chosen = rng.choice(_LINKS).format(rng.randint(1, 10**6)) if rng.random() < 0.4 else words(rng)
    return chosen[: int(element.get("max_length", 3000))]


_PLAIN: dict[str, Callable[[Random, date], str]] = {
    "datepicker": lambda rng, today: (today + timedelta(days=rng.choice((-1, 0, 1, 3, 20, 70)))).isoformat(),
    "timepicker": lambda rng, _today: f"{rng.randint(0, 23):02}:{rng.choice((0, 15, 30)):02}",
    "url_text_input": lambda rng, _today: f"https://www.thornbury.example/news/{rng.randint(1, 9)}",
    "email_text_input": lambda _rng, _today: "clerk@thornbury.example",
    "number_input": lambda rng, _today: str(rng.randint(1, 9)),
}


def _chosen(kind: str, offered: list[str], rng: Random) -> Any:
    if kind in {"radio_buttons", "static_select"}:
        return rng.choice(offered)
    return offered if rng.random() < 0.7 else rng.sample(offered, rng.randint(0, len(offered)))


def _offered(element: dict[str, Any]) -> list[dict[str, Any]]:
    groups = element.get("option_groups")
    return [one for group in groups for one in group["options"]] if groups else list(element["options"])
