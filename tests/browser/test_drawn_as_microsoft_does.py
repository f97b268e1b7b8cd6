"""Our page of Teams draws each card and window as Microsoft's own renderer does: the same texts, buttons and questions.

The renderer is `adaptivecards` of the npm registry, version 3.0.6. ADAPTIVE_CARDS names its file, as `.ci/run` does.
"""

import os
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page

from handlers.practice.teams_server.server import TeamsServer
from handlers.practice.teams_server.tenant import Message
from tests.browser.hand import BROWSER
from tests.handlers.screens.test_largest import DRAWN, screens_of, teams_cards
from tests.support.screens import FORM, PAGE

RENDERER = "ADAPTIVE_CARDS"
pytestmark = [
    *BROWSER,
    pytest.mark.skipif(RENDERER not in os.environ, reason="Microsoft's renderer of cards is not on this computer."),
]

READING = """
const flat = (text) => text.replace(/\\s+/g, "");
const marked = (one) => one.selected || one.checked;
const option = (one, text) => [flat(text), Boolean(marked(one))];
const options = (inside, named) => [
    ...[...inside.querySelectorAll("option")].filter((one) => one.value).map((one) => option(one, one.textContent)),
    ...[...inside.querySelectorAll("[type=radio], [type=checkbox]")].map((one) => option(one, named(one))),
];
const box = (label, inside, named) => {
    const typed = inside.querySelector("textarea, input:not([type=radio], [type=checkbox])");
    const kind = typed && (typed.matches("[type=date], [type=time]") ? typed.type : "text");
    return ["question", flat(label), kind || "choice", typed ? typed.value : options(inside, named)];
};
"""
"""What both are read by: white space aside, since each breaks lines in its own way."""

THEIRS = """(cards) => {%s
const named = (one) => one.closest("div").querySelector("label").textContent;
function* read(node) {
    const row = node.querySelector(":scope > div > .ac-actionSet");
    const input = node.querySelector(":scope > .ac-input-container");
    if (node.matches(".ac-richTextBlock, .ac-textBlock")) yield ["text", flat(node.textContent)];
    else if (node.matches("img")) yield ["picture", flat(node.alt)];
    else if (row) {
        const buttons = [...row.querySelectorAll("button")];
        for (const one of buttons) yield ["button", flat(one.textContent)];
        for (const one of buttons.filter((each) => each.matches(".expandable"))) {
            one.click();
            yield* read(node.children[1]);
        }
    } else if (input) {
        const label = node.querySelector(":scope > label")?.textContent || "To copy";
        if (input.querySelector(".ac-choiceSetInput-filtered-container")) yield ["question", flat(label), "people"];
        else yield box(label, input, named);
    } else for (const one of node.children) yield* read(one);
}
const config = new AdaptiveCards.HostConfig({ actions: { maxActions: 6 } });
return cards.map((card) => {
    const made = new AdaptiveCards.AdaptiveCard();
    made.hostConfig = config;
    made.parse(card);
    document.body.replaceChildren(made.render());
    return [...read(document.body)];
});
}""".replace("%s", READING)

OURS = """() => {%s
const named = (one) => one.closest("label").textContent;
function* read(node) {
    if (node.matches(".line")) yield ["text", flat(node.textContent)];
    else if (node.matches("img")) yield ["picture", flat(node.alt)];
    else if (node.matches(".row")) {
        for (const one of node.querySelectorAll(":scope > :is(button, a), :scope > details > summary"))
            yield ["button", flat(one.textContent)];
        for (const one of node.querySelectorAll("details")) {
            const [, ...inside] = one.children;
            for (const each of inside)
                if (each.matches("button")) yield ["button", flat(each.textContent)];
                else yield* read(each);
        }
    } else if (node.matches("fieldset")) yield box(node.querySelector("legend").textContent, node, named);
    else if (node.matches("label")) {
        const [words] = node.childNodes;
        if (node.matches("[data-people]")) yield ["question", flat(words.textContent), "people"];
        else yield box(words.textContent, node, named);
    } else for (const one of node.children) yield* read(one);
}
return [...document.querySelectorAll("article form")].map((one) => [...read(one)]);
}""".replace("%s", READING)


@dataclass(frozen=True)
class Drawn:
    """The practice tenant, its page, and one on which Microsoft's renderer draws."""

    server: TeamsServer
    ours: Page
    theirs: Page

    async def by_both(self, cards: list[dict[str, Any]]) -> tuple[Any, Any]:
        """What one reads of each card on our page, and as Microsoft draws it, in order."""
        clerk = self.server.person("clerk")
        sent = [{"type": "message", "attachments": [{"content": card}]} for card in cards]
        clerk.dm[:] = [Message("chat", str(number), one) for number, one in enumerate(sent)]
        await self.ours.goto(f"{self.server.origin}/teams?who=clerk", wait_until="domcontentloaded")
        return await self.ours.evaluate(OURS), await self.theirs.evaluate(THEIRS, cards)


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def drawn(browser: Browser) -> AsyncIterator[Drawn]:
    """Both pages, and the tenant behind ours."""
    server = TeamsServer()
    await server.start()
    ours, theirs = await browser.new_page(), await browser.new_page()
    await theirs.add_script_tag(path=os.environ[RENDERER])
    yield Drawn(server, ours, theirs)
    await ours.close()
    await theirs.close()
    await server.stop()


@pytest.mark.parametrize("name", DRAWN)
async def test_every_screen_at_its_largest_reads_the_same(drawn: Drawn, name: str) -> None:
    cards = [card for screen in screens_of(name) for card in teams_cards(screen)]
    ours, theirs = await drawn.by_both(cards)
    assert len(ours) == len(theirs) == len(cards)
    assert ours == theirs


async def test_a_screen_with_every_part_and_question_reads_the_same(drawn: Drawn) -> None:
    cards = [card for screen in (FORM, PAGE) for card in teams_cards(screen)]
    ours, theirs = await drawn.by_both(cards)
    assert ours == theirs
    assert {one[0] for card in theirs for one in card} == {"text", "picture", "button", "question"}
    assert {one[2] for card in theirs for one in card if one[0] == "question"} == {
        "text",
        "choice",
        "people",
        "date",
        "time",
    }
