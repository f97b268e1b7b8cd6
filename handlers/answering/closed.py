"""Forms that somebody may close without sending them and lose nothing by it, and who keeps what was in them.

Only forms for drafts are among them. What was begun in any other is gone with it, and above all what was begun of a
report in confidence: nobody keeps that, not even for its author.
"""

from handlers.requests.request import Handler
from handlers.screens import names
from handlers.steps.drafts import unfinished

CLOSED: dict[str, Handler] = dict.fromkeys((names.NEW_DRAFT, names.REVISED_DRAFT), unfinished.on_closed)
"""Who is told that a form was closed, by its name. Its parts say the same: `Form.kept_when_closed`."""
