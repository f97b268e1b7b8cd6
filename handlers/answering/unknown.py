"""What a command, button or form gets that this version does not know: one of an older or a newer version."""

from handlers.requests.request import Answer, Request, Say, Show
from handlers.screens import pages
from handlers.screens import parts as p

SENTENCE = "The bot does not know what was asked, so nothing was changed. Tell whoever looks after it."


async def on_unknown(_request: Request) -> Answer:
    """Say so to whoever typed or pressed it."""
    return Say(SENTENCE, (p.Paragraph("why", SENTENCE),))


async def on_unknown_form(request: Request) -> Answer:
    """Say so in place of the form, with what was typed in it."""
    typed = pages.words_kept(request.answers.typed())
    return Show(pages.not_done_page((p.Paragraph("why", SENTENCE), *typed)), otherwise=SENTENCE)
