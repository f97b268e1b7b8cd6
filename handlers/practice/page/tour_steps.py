"""The steps of the guided tour, as data.

A step is data. To add one, add a few lines to ``STEPS``: whom to be, where, one sentence of what to do, one of what
it shows, and a predicate over what happens in the practice workspace. A step whose ``needs`` names a command, or a
shortcut by its callback id, does not appear until the bot has it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from handlers.practice.slack_server.reading import visible_text

IN_TEAMS = "teams"
"""What a step needs that is about the council in Teams, and the part of the page that is looked at by it."""
REMINDER = "the next reminder"
"""The milestone at which somebody is reminded of a draft that waits for their decision."""


@dataclass(frozen=True)
class Happening:
    """One thing that happened to somebody, named by key.

    ``kind`` is that of a record's entry (message, view, answer and so on), or looked for a part of the page that was
    looked at, which ``where`` names.
    """

    who: str
    kind: str
    where: str
    body: Any

    def says(self, words: str) -> bool:
        """Return whether a message came with these words in its blocks."""
        return self.kind == "message" and words in visible_text(self.body["blocks"])

    def took_in(self, form: str) -> bool:
        """Return whether the bot took in this person's form, by its callback id, without sending anything back."""
        sent = self.kind == "answer" and self.body["about"] == f"view_submission {form}"
        return sent and self.body["status"] == 200 and "response_action" not in self.body["answer"]

    def opened(self, title: str) -> bool:
        """Return whether a form or page with this title was put before this person."""
        return self.kind == "view" and self.body.get("title", {}).get("text") == title

    def used(self, command: str) -> bool:
        """Return whether the bot answered this command."""
        return self.kind == "answer" and self.body["about"] == command and self.body["status"] == 200


@dataclass(frozen=True)
class Step:
    """One step: ``be`` a person by key, ``at`` a channel by key, "dm" or "home".

    ``do`` is what to do and ``shows`` what one sees by it, a sentence or two each. ``forges`` names a button by action
    id and whose it is; pressing it in the step's own person's name is then offered. ``moves_to`` is
    the name of a milestone that the clock can then be moved to.
    """

    key: str
    title: str
    be: str
    at: str
    do: str
    shows: str
    ticks: Callable[[Happening], bool]
    needs: str = ""
    opens: str = ""
    forges: tuple[str, str] | None = None
    offer: str = ""
    moves_to: str = ""


STEPS = (
    Step(
        "draft",
        "Draft a post",
        "employee",
        "drafts",
        "Be Tom Ashdown, the communications officer. In #social-media-drafts type /draft, press Enter, fill in the "
        "form and send it for approval.",
        "Nothing goes out yet: the Town Clerk has been asked, and the channel shows where the draft stands.",
        lambda it: it.took_in("form:draft"),
    ),
    Step(
        "approve",
        "Approve it",
        "clerk",
        "dm",
        "Be Margaret Hale, the Town Clerk. Open the direct messages, read the card and press Approve.",
        "The words go to those who hold the accounts, ready to copy. Only what was approved is handed over.",
        lambda it: it.says("was approved by"),
    ),
    Step(
        "published",
        "See it on the town’s page",
        "clerk",
        "dm",
        "As Margaret, type /council accounts, open Website news and press Let the bot post. What to type in the form "
        "stands on the town’s own page (/town on this computer). Then, as Tom, draft a post for Website news, and "
        "approve it as Margaret.",
        "The bot posts it by itself. It stands on the town’s page, and its link is in the record.",
        lambda it: it.says("The bot posted it"),
        needs="/council",
    ),
    Step(
        "changes",
        "Ask for changes",
        "clerk",
        "dm",
        "As Tom, send in another draft. As Margaret, press Ask for changes on its card and say what should change.",
        "Tom is told what was said, and revises it from a button. Then Margaret is shown what changed.",
        lambda it: it.says("was sent back for changes"),
    ),
    Step(
        "suggest",
        "A councillor suggests a post",
        "councillor",
        "general",
        "Be Harold Voss, a councillor. In #general write a message, open the menu at its right (the three dots), "
        "choose Suggest as council post and send it in.",
        "A councillor can neither draft nor decide. #social-media-drafts shows the suggestion, and Tom can make a "
        "draft of it with its button.",
        lambda it: it.who == "councillor" and it.took_in("form:suggestion"),
        needs="message:suggest",
    ),
    Step(
        "reminder",
        "The Clerk is reminded",
        "employee",
        "drafts",
        "As Tom, send in one more draft and let it wait. Then move the practice time on to the next reminder.",
        "After four working hours Margaret was reminded. If it goes on waiting, the Deputy is asked as well.",
        lambda it: it.who == "clerk" and (it.says("A draft waits for your") or it.says("drafts wait for your")),
        moves_to=REMINDER,
    ),
    Step(
        "purdah",
        "Purdah begins",
        "clerk",
        "drafts",
        "As Margaret, type /purdah on, say why, and press Switch on.",
        "Nothing goes out from now on that Margaret has not exempted. The Deputy and the Chair are told at once.",
        lambda it: it.says("Purdah is on."),
        needs="/purdah",
    ),
    Step(
        "purdah-ends",
        "Purdah ends",
        "clerk",
        "drafts",
        "As Margaret, type /purdah off, say why, and press End it.",
        "What was held is offered for a fresh approval, and the council can go on. Nothing goes out by itself.",
        lambda it: it.says("Purdah is over."),
        needs="/purdah",
    ),
    Step(
        "breach",
        "Report a breach by the Clerk",
        "employee",
        "dm",
        "As Tom, type /breach in the direct messages and report something about Margaret Hale. Then be Beatrice "
        "Lovell, the Chair, and open what waits for her there.",
        "The report goes to the Chair, who reads it in a form. Margaret sees nothing of it anywhere.",
        lambda it: it.who == "chair" and it.opened("Confidential report"),
        needs="/breach",
    ),
    Step(
        "teams",
        "The same in Teams",
        "clerk",
        "dm",
        "At the top choose Both. Tom is in Teams then: press draft there, fill in the form and send it. Margaret "
        "approves it in Slack.",
        "One council in two places. A person is one person in both, and nobody decides their own by the other way.",
        lambda it: it.kind == "looked" and it.where == IN_TEAMS,
        needs=IN_TEAMS,
    ),
    Step(
        "journal",
        "Look in the journal",
        "clerk",
        "dm",
        "Open Behind the scenes, choose Journal and press Check every hash.",
        "Each entry holds the hash of the one before, so nobody can change the record unnoticed.",
        lambda it: it.kind == "looked" and it.where == "journal",
        opens="journal",
    ),
    Step(
        "wrong-person",
        "The wrong person’s click",
        "councillor",
        "drafts",
        "Councillor Voss is shown no button. Suppose that he got hold of Margaret’s all the same: press it in his "
        "name, on a card that she has had.",
        "The rules are asked again at each click, whoever it comes from. The attempt is in the journal.",
        lambda it: it.who == "councillor" and it.kind == "view" and "Nothing was changed" in str(it.body["title"]),
        forges=("decide:approve", "clerk"),
        offer="Press Approve as Harold Voss",
    ),
)
