"""The set-up as pages on the web, for whoever has the code that the program shows. It ends when the bot is to start.

Nothing of it is there once the council is set up: the bot that runs then serves other pages.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from http import HTTPStatus

from aiohttp import web
from markupsafe import Markup

from chatops.cli.setting_up import meanwhile
from chatops.cli.setting_up.entries import code_page, elsewhere_page, nothing_page, shut_page
from chatops.cli.setting_up.step import AGAIN, Amiss, Setup, Step
from chatops.cli.setting_up.steps import answered, form_of, may_open, next_step, steps_of
from chatops.policy.editions.edition import LONGEST_POLICY
from handlers.screens import parts as p
from handlers.screens.filled import filled
from handlers.web.drawing import NEWS, Drawing
from handlers.web.entry import LASTS, Entry
from handlers.web.names import FILE
from handlers.web.private_pages import PrivatePages
from handlers.web.reading import Sent, sent_in

PATH, COOKIE, PROOF = "/setup", "setup", "proof"
ENTER = "setup:enter"
MOST_BYTES = 8 * LONGEST_POLICY
COPIES = (
    "for(const t of document.querySelectorAll('pre')){const b=document.createElement('button');b.type='button';"
    "b.textContent='Copy';b.onclick=async()=>{await navigator.clipboard.writeText(t.textContent);"
    "b.textContent='Copied'};t.before(b)}"
)
"""The one script: a button that copies what is ready to be copied."""

Handler = Callable[[web.Request], Awaitable[web.Response]]


class SetupPages:
    """Serves the pages of one set-up.

    Args:
        setup: what was given so far.
        entry: lets one browser in.
        ended: the page that is shown when it is over.
        stranger: what a browser is shown that was not let in; None to ask it for the code.
    """

    def __init__(
        self, setup: Setup, entry: Entry, ended: Callable[[], p.Page], stranger: Callable[[], p.Page] | None = None
    ) -> None:
        self._ended = ended
        self._stranger = stranger
        self._setup = setup
        self._entry = entry
        self._pages = PrivatePages(COPIES, says_origin=True)
        self._news = ""
        self._one_at_a_time = asyncio.Lock()
        self.over = asyncio.Event()

    def routes(self) -> list[web.RouteDef]:
        """Return the pages, and what the platforms are answered meanwhile."""
        return [
            web.get("/", self._begin),
            web.get(PATH, self._guarded(self._home)),
            web.post(PATH, self._enter),
            web.get(f"{PATH}/{{step}}", self._guarded(self._show)),
            web.post(f"{PATH}/{{step}}", self._act),
            *meanwhile.routes(),
        ]

    async def _begin(self, request: web.Request) -> web.Response:
        if not self._entry.is_ours(request.host):
            return self._elsewhere()
        return self._to(request, "")

    def _guarded(self, handler: Handler) -> Handler:
        """Return what shows a page to the browser that was let in, and the question for the code to any other."""

        async def shown(request: web.Request) -> web.Response:
            if not self._entry.is_ours(request.host):
                return self._elsewhere()
            if not self._entry.knows(request.cookies.get(COOKIE, "")):
                return self._code(request)
            async with self._one_at_a_time:
                return await handler(request)

        return shown

    async def _enter(self, request: web.Request) -> web.Response:
        """A code was typed."""
        if not self._entry.is_from_here(request.host, request.headers.get("Origin", "")):
            return self._elsewhere()
        if (request.content_length or 0) > MOST_BYTES:
            return self._code(request)
        sent = sent_in((await request.post()).items())
        token = self._entry.let_in(sent.answers.text("code"))
        if token is None:
            return self._code(request, "That is not the code. Look at the last one that the program shows.")
        answer = self._to(request, next_step(self._setup).name)
        self.remember(answer, request, token)
        return answer

    def remember(self, answer: web.Response, request: web.Request, token: str) -> None:
        """Have the browser keep what it was let in with."""
        # Only over an encrypted way, where others reach it; else everybody is at this computer.
        seconds, secure = int(LASTS.total_seconds()), self._entry.is_encrypted(request.host)
        path = self._entry.before(request.host) + PATH
        answer.set_cookie(COOKIE, token, max_age=seconds, path=path, httponly=True, samesite="Strict", secure=secure)

    async def _home(self, request: web.Request) -> web.Response:
        return self._to(request, next_step(self._setup).name)

    async def _show(self, request: web.Request) -> web.Response:
        step = may_open(self._setup, request.match_info["step"])
        if step is None:
            return self._to(request, next_step(self._setup).name)
        news, self._news = self._news, ""
        return await self._page(step, news)

    async def _act(self, request: web.Request) -> web.Response:
        """A form of a step was sent, or a button pressed."""
        if not self._entry.is_from_here(request.host, request.headers.get("Origin", "")):
            return self._elsewhere()
        if (request.content_length or 0) > MOST_BYTES:
            return self._page_of_nothing("That is too large: nothing was changed. Go back, and give less at once.")
        posted = await request.post()
        sent = await _with_files(posted.items())
        if not self._entry.proven(request.cookies.get(COOKIE, ""), sent.hidden.get(PROOF, "")):
            return self._code(request, "Set-up goes on in another browser, or this one was left alone for too long.")
        async with self._one_at_a_time:
            step = may_open(self._setup, request.match_info["step"])
            if step is None or self._setup.is_over:
                return self._to(request, next_step(self._setup).name)
            return await self._done(request, step, sent)

    async def _done(self, request: web.Request, step: Step, sent: Sent) -> web.Response:
        if sent.act == AGAIN:
            self._setup.findings = []
            return self._to(request, step.name)
        try:
            if sent.act != step.name:
                name, content = await step.hand_over(self._setup)
                return self._pages.file(name, content)
            if step is self._setup.steps[-1] and sent.carries != _stands(self._setup):
                return self._to(request, step.name)  # the button of a page that was there before
            self._news = await answered(self._setup, step, sent.answers)
        except Amiss as amiss:
            return await self._page(step, str(amiss), sent, amiss.question)
        if self._setup.is_over:
            self.over.set()
            return self._plain(self._ended(), HTTPStatus.OK)
        return self._to(request, next_step(self._setup).name)

    async def _page(self, step: Step, sentence: str = "", sent: Sent | None = None, question: str = "") -> web.Response:
        """Return the page of a step, with a sentence above it; a form that was refused has in it what was sent."""
        drawing = Drawing(str, action=step.name, hidden={PROOF: self._entry.proof})
        form = await self._form(step)
        if sent is not None:
            form = filled(form, sent.answers)
        asked = [n for n, part in enumerate(form.parts) if isinstance(part, p.Asked)]
        # What comes after the last question is there to be copied: the button that sends stands before it.
        within = form.parts[: asked[-1] + 1] if asked else form.parts
        below = form.parts[len(within) :]
        wrong = {question: sentence} if question in {form.parts[n].name for n in asked} else {}
        above = drawing.parts((p.Paragraph(NEWS, sentence),)) if sentence and not wrong else Markup("")
        title, where = form.title, self._where(step)
        body = drawing.screen(replace(form, parts=within), wrong) + drawing.parts(below)
        return self._pages.page(
            f"{title}: {where}", Markup("").join((self._note(where), above, body, self._menu(step)))
        )

    async def _form(self, step: Step) -> p.Form:
        """Return the form of a step; where it cannot be shown now, why, and a button to try again."""
        try:
            form = await form_of(self._setup, step)
        except Amiss as amiss:
            again = p.Buttons("again", (p.Button(AGAIN, "Try again"),))
            form = p.Form(step.name, step.title, (p.Paragraph("amiss", str(amiss)), again), "Go on")
        return replace(form, carries=_stands(self._setup)) if step is self._setup.steps[-1] else form

    def _where(self, step: Step) -> str:
        """Return where in the set-up a step is; what is on record is no step any more, and nothing is counted then."""
        steps = steps_of(self._setup)
        if self._setup.progress.is_recorded:
            return "last step" if step is steps[-1] else "given before"
        return f"step {steps.index(step) + 1}" + (f" of {len(steps)}" if self._setup.progress.platforms else "")

    def _note(self, where: str) -> Markup:
        return Markup('<p class="note">{}</p>\n').format(where.capitalize())

    def _menu(self, step: Step) -> Markup:
        """Return the way to every step that can be opened, below each page."""
        link = Markup('<li><a href="{0}"{2}>{1}</a></li>\n')
        shown = Markup("").join(
            link.format(one.name, one.title, Markup(' aria-current="step"') if one is step else "")
            for one in steps_of(self._setup)
            if may_open(self._setup, one.name)
        )
        heading = "What can still be changed here" if self._setup.progress.is_recorded else "The steps so far"
        return Markup('<nav aria-labelledby="steps">\n<h2 id="steps">{}</h2>\n<ol>\n{}</ol>\n</nav>\n').format(
            heading, shown
        )

    def _to(self, request: web.Request, step: str) -> web.Response:
        answer = self._pages.page("Set-up", Markup(""), status=HTTPStatus.SEE_OTHER)
        answer.headers["Location"] = f"{_home_from(request)}/{step}" if step else _home_from(request)
        return answer

    def _code(self, request: web.Request, sentence: str = "") -> web.Response:
        if self._stranger is not None:
            return self._plain(self._stranger(), HTTPStatus.FORBIDDEN)
        if self._entry.is_shut:
            return self._plain(shut_page(), HTTPStatus.TOO_MANY_REQUESTS)
        form = code_page(sentence)
        drawn = Drawing(str, action=_home_from(request)).screen(form, {"code": sentence} if sentence else {})
        return self._pages.page(form.title, drawn, status=HTTPStatus.FORBIDDEN)

    def _elsewhere(self) -> web.Response:
        return self._plain(elsewhere_page(), HTTPStatus.MISDIRECTED_REQUEST)

    def _page_of_nothing(self, sentence: str) -> web.Response:
        return self._plain(nothing_page(sentence), HTTPStatus.REQUEST_ENTITY_TOO_LARGE)

    def _plain(self, page: p.Page, status: HTTPStatus) -> web.Response:
        return self._pages.page(page.title, Drawing(str).screen(page), status=status)


def _home_from(request: web.Request) -> str:
    """Return the way to the set-up, relative, because the web address may have more before it."""
    return f"..{PATH}" if "step" in request.match_info else PATH[1:]


def _stands(setup: Setup) -> str:
    """Return what the last step's button carries, so that the button of an older page does not start the bot."""
    return "recorded" if setup.progress.is_recorded else "given"


async def _with_files(posted: object) -> Sent:
    """Return what was sent, each file read as text under the name of its question."""
    fields = []
    for name, value in posted:  # type: ignore[attr-defined]
        if isinstance(value, web.FileField):
            fields.append((f"text.{name.removeprefix(FILE)}", value.file.read().decode("utf-8-sig", "replace")))
        else:
            fields.append((name, value))
    return sent_in(fields)
