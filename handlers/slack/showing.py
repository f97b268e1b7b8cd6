"""Getting an answer before its person: a form or page that Slack opens, one drawn again, a sentence for them alone.

None of it may take longer than is left for the answer; what Slack takes longer with comes to its end by itself.
"""

import asyncio

from handlers.answering.refusals import Again, not_opened, not_redrawn
from handlers.answering.working import goes_on
from handlers.platform import NotOpened
from handlers.requests.request import Answer, PutInPlace, Request, Say, Show
from handlers.screens import pages
from handlers.screens import parts as p
from handlers.slack.drawing import blocks_of
from handlers.slack.elsewhere import AT_ONCE_S
from handlers.slack.messages import MOST_BLOCKS
from handlers.slack.web_api.client import SlackClient


async def redrawn(answer: PutInPlace, form: str, request: Request, workspace: SlackClient) -> Answer:
    """Draw an open page again; when Slack does not, or does not say so in time, what was done is done all the same."""
    try:
        await workspace.redraw_form(form, answer.screen, within_s=request.budget.left())
    except NotOpened as lost:
        return Say(not_redrawn(lost, workspace.name), ())
    return answer


async def told(answer: Say, request: Request, workspace: SlackClient, channel: str | None) -> None:
    """Tell somebody a sentence, or show them what is more than sentences; Slack may take longer than a click waits."""
    more = any(not isinstance(part, p.Paragraph | p.Note) for part in answer.parts)
    blocks = blocks_of(await workspace.elsewhere.named(answer.parts, AT_ONCE_S)) if more else []
    shown = blocks if 0 < len(blocks) <= MOST_BLOCKS else None
    telling = goes_on(workspace.tell_quietly(request.caller.identity.user, answer.text, channel, shown))
    await asyncio.wait([telling], timeout=request.budget.left())


async def opened(
    show: Show, trigger: str, request: Request, workspace: SlackClient, again: Again, *, on_top: bool = False
) -> Answer:
    """Open a form or page; when Slack does not, what it would have said and how to try again."""
    try:
        await workspace.open_form(trigger, show.screen, on_top=on_top, within_s=request.budget.left())
    except Exception as error:
        sentence = show.otherwise or not_opened(error, again, workspace.name)
        return Say(sentence, (p.Paragraph("why", sentence), *pages.words_kept(show.words), *show.again))
    return show
