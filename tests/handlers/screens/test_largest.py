"""Every screen at its largest is drawn on Slack, Teams, the terminal and the web, and nothing of it is lost."""

import importlib
import inspect
import pkgutil
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, get_args, get_type_hints

import pytest

import handlers.screens
from chatops.policy.hidden import hidden_characters, with_hidden_shown
from handlers.practice.slack_server.block_kit import check_message_blocks, check_view, message_too_long, view_too_large
from handlers.screens import as_json
from handlers.screens import parts as p
from handlers.screens.typed import alone, in_words
from handlers.slack.drawing import view_of
from handlers.slack.messages import in_parts
from handlers.teams import messages as teams_messages
from handlers.teams.drawing import Drawing as TeamsDrawing
from handlers.teams.drawing import Window
from handlers.teams.names import ACT, BACK, OURS, TURN
from handlers.teams.texts import size_of
from handlers.teams.windows import windows_of
from handlers.terminal.drawing import screen_as_text
from handlers.web.drawing import Drawing
from tests.support.card_schema import amiss
from tests.support.html import Node, read_html
from tests.support.largest import (
    accounts,
    cases,
    content,
    council,
    drafts,
    people,
    readers,
    record,
    registers,
    templates,
)
from tests.support.largest.told import options_on, quoted_on, texts_of
from tests.support.largest.values import CROWD, Drawable

SCREENS = {
    **drafts.SCREENS,
    **council.SCREENS,
    **cases.SCREENS,
    **people.SCREENS,
    **accounts.SCREENS,
    **registers.SCREENS,
    **record.SCREENS,
    **readers.SCREENS,
    **content.SCREENS,
    **templates.SCREENS,
}
DRAWN = sorted(SCREENS)


@cache
def screens_of(name: str) -> tuple[Drawable, ...]:
    """The screens of one function, in order."""
    return tuple(SCREENS[name].screens())


each = pytest.mark.parametrize("name", DRAWN)
DESCRIBED = {p.Card, p.Page, p.Form, p.Home}


def describing() -> Iterator[str]:
    """The public functions of the screens that give a card, a page, a form or the Home tab, by module and name."""
    root = handlers.screens.__name__
    for found in pkgutil.walk_packages(handlers.screens.__path__, f"{root}."):
        if found.name == as_json.__name__:
            continue  # what is kept of a form becomes the form again: it describes none
        module = importlib.import_module(found.name)
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if function.__module__ == module.__name__ and not name.startswith("_"):
                given = get_type_hints(function)["return"]
                if DESCRIBED.intersection(one for one in (given, *get_args(given)) if isinstance(one, type)):
                    yield f"{found.name.removeprefix(f'{root}.')}.{name}"


def test_every_function_that_describes_a_screen_is_drawn_here_at_its_largest() -> None:
    assert sorted(describing()) == DRAWN


def slack_blocks(screen: Drawable) -> list[list[dict[str, Any]]]:
    """The blocks of each view or message in which Slack shows a screen, but for what says which part a message is."""
    if isinstance(screen, p.Card):
        return [[block for block in message.blocks if block["block_id"] != "part"] for message in in_parts(screen)]
    return [view_of(screen)["blocks"]]


def texts_in(thing: Any) -> Iterator[str]:
    """Every text that Slack shows of a block, in order: what stands under `text`, and what is in a box already."""
    if isinstance(thing, list):
        for one in thing:
            yield from texts_in(one)
    elif isinstance(thing, dict):
        for key in ("text", "initial_value"):
            if isinstance(thing.get(key), str):
                yield thing[key]
        for one in thing.values():
            yield from texts_in(one)


def shown_by_slack(drawn: Sequence[dict[str, Any]], *containers: str) -> str:
    """All that Slack shows in rich text of these kinds, joined, or in everything else when none is named."""
    found: list[str] = []
    for block in drawn:
        kinds = {one["type"] for one in block["elements"]} if block["type"] == "rich_text" else {""}
        quoted = kinds & {"rich_text_quote", "rich_text_preformatted"}
        if (kinds & {*containers}) if containers else not quoted:
            found += texts_in(block)
    return "".join(found)


@each
def test_slack_takes_it(name: str) -> None:
    for screen in screens_of(name):
        if isinstance(screen, p.Card):
            for message in in_parts(screen):
                assert check_message_blocks(list(message.blocks)) == []
                assert not message_too_long(list(message.blocks))
        else:
            view = view_of(screen)
            assert check_view(view, "home" if isinstance(screen, p.Home) else "modal") == []
            assert not view_too_large(view)


@each
def test_slack_shows_all_that_people_wrote_and_all_that_the_bot_says(name: str) -> None:
    screens = screens_of(name)
    drawn = [block for screen in screens for blocks in slack_blocks(screen) for block in blocks]
    quoted = shown_by_slack(drawn, "rich_text_quote")
    assert quoted == "".join(_written(part) for screen in screens for part in quoted_on(screen) if _is_quoted(part))
    copied = "".join(part.words for screen in screens for part in quoted_on(screen) if isinstance(part, p.ToCopy))
    assert shown_by_slack(drawn, "rich_text_preformatted") == copied
    for words in SCREENS[name].words:
        assert with_hidden_shown(words) in quoted
    said = shown_by_slack(drawn)
    assert [
        text for screen in screens for text in texts_of(screen) if text not in said and not _of_view(screen, text)
    ] == []
    flat = _flat(said)
    offered = [text for screen in screens for one in options_on(screen) for text in (one.words, one.more)]
    assert [text for text in offered if _flat(text) not in flat] == []


@each
def test_no_title_or_button_of_ours_is_cut_by_slack(name: str) -> None:
    for screen in screens_of(name):
        # What the person outside the chat is shown, Slack never shows.
        if isinstance(screen, p.Page | p.Form) and not name.startswith("breaches.outside."):
            view = view_of(screen)
            assert view["title"]["text"] == screen.title
            assert not isinstance(screen, p.Form) or view["submit"]["text"] == screen.submit


ON_TEAMS = TeamsDrawing(lambda person: f"<b>{person.user}</b> {{{{DATE(2026-01-01)}}}}", CROWD)


def teams_cards(screen: Drawable) -> list[dict[str, Any]]:
    """The cards in which Teams shows a screen; what opens on its own on Slack's Home tab is a message here."""
    if isinstance(screen, p.Home):
        screen = p.Card("Home", screen.parts)
    if isinstance(screen, p.Card):
        return [message.card for message in teams_messages.in_parts(screen, ON_TEAMS)]
    return list(windows_of(screen, ON_TEAMS, Window("n" * 32, "b" * 32)))


@each
def test_each_card_for_teams_is_one_by_the_official_schema_and_short_enough(name: str) -> None:
    for screen in screens_of(name):
        for card in teams_cards(screen):
            assert amiss(card) == []
            assert size_of(card) < 28_000


@each
def test_teams_shows_all_that_people_wrote_and_all_that_the_bot_says(name: str) -> None:
    screens = screens_of(name)
    cards = [card for screen in screens for card in teams_cards(screen)]
    shown = "".join(text for card in cards for text in _on_teams(card))
    flat = _flat(shown)
    wanted = [one for screen in screens for one in texts_of(screen)]
    wanted += [one.words for screen in screens for one in options_on(screen)]
    wanted += [_written(part) for screen in screens for part in quoted_on(screen)]
    # A command is named as it is written to the bot there.
    assert [one for one in wanted if _flat(in_words(one)) not in flat and _flat(alone(one)) not in flat] == []
    runs = [text for card in cards for text in _on_teams(card, ("text",))]
    assert [text for text in runs if "{{" in text] == []


def _on_teams(thing: Any, keys: tuple[str, ...] = ("title", "label", "text", "value")) -> Iterator[str]:
    """Every text that Teams shows of a card, in order, but for what says that it is a part, and leads to the others."""
    if isinstance(thing, dict) and thing.get("data", {}).get(OURS, {}).get(ACT) in {TURN, BACK}:
        return
    if isinstance(thing, list):
        for one in thing:
            yield from _on_teams(one, keys)
    elif isinstance(thing, dict):
        for key in keys:
            text = thing.get(key)
            if isinstance(text, str) and not text.startswith("Part "):
                yield text
        for one in thing.values():
            yield from _on_teams(one, keys)


def _flat(text: str) -> str:
    """A text without its white space, of which Teams draws some in its own way."""
    return "".join(text.split())


@each
def test_the_terminal_shows_all_of_it_and_nothing_moves_the_cursor(name: str) -> None:
    screens = screens_of(name)
    text = "\n".join(screen_as_text(screen) for screen in screens)
    lines = [line.strip() for line in text.split("\n")]
    flat = "\n".join(lines)
    assert hidden_characters(text) == ()
    wanted = [one for screen in screens for one in texts_of(screen)]
    wanted += [one.words for screen in screens for one in options_on(screen)]
    wanted += [part.words for screen in screens for part in quoted_on(screen) if not isinstance(part, p.Compared)]
    assert [one for one in wanted if not _stands_in(one, flat)] == []


@each
def test_the_web_shows_all_of_it_and_nobodys_words_become_part_of_the_page(name: str) -> None:
    drawing = Drawing(lambda person: f"<b>{person.user}</b>", people=CROWD)
    screens = screens_of(name)
    pages = [read_html(drawing.screen(screen)) for screen in screens]
    for screen, page in zip(screens, pages, strict=True):
        said = page.text + "".join(_standing(page))
        written = [_written(part) for part in quoted_on(screen)]
        wanted = [*texts_of(screen), *written, *(one.words for one in options_on(screen))]
        assert [one for one in wanted if one not in said] == []
        boxes = [one.text for one in page.all("blockquote", "pre")]
        assert boxes == written
    for words in SCREENS[name].words:
        assert with_hidden_shown(words) in "".join(one.text for page in pages for one in page.all("blockquote"))


def _standing(page: Node) -> Iterator[str]:
    """What stands in the boxes of one line."""
    return (one.attributes["value"] for one in page.all("input") if one.attributes["type"] == "text")


def _is_quoted(part: p.Quoted | p.ToCopy | p.Compared) -> bool:
    return not isinstance(part, p.ToCopy)


def _written(part: p.Quoted | p.ToCopy | p.Compared) -> str:
    """What is to be read of a part: characters that cannot be seen are written out, but not in words to copy."""
    match part:
        case p.Compared(_, pieces):
            return "".join(with_hidden_shown(piece.text) for piece in pieces)
        case p.ToCopy(_, words):
            return words
        case p.Quoted(_, words):
            return with_hidden_shown(words)


def _of_view(screen: Drawable, text: str) -> bool:
    """Whether Slack shows this beside the blocks."""
    return isinstance(screen, p.Form) and text == screen.submit


def _stands_in(text: str, flat: str) -> bool:
    return "\n".join(line.strip() for line in with_hidden_shown(text).split("\n")) in flat
