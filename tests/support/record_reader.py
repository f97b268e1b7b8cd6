"""The record on the web as a browser reads it: the pages, and who is in front of them."""

import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from html import unescape

from aiohttp import ClientResponse, ClientSession, CookieJar, web

from chatops.desk import Desk
from chatops.policy.people import AccountStatus, Caller, Person
from handlers.letters.looks import looks_of
from handlers.receiving.connections import make_runner
from handlers.requests.installation import Installation
from handlers.web.readers import ReaderPages
from handlers.web.record import RecordPages
from tests.support.council import PEOPLE

USERS = {person.user: name for name, person in PEOPLE.items()}
STATUS: dict[str, AccountStatus] = {}
HOSTILE = '<script>alert(1)</script> & "quoted"'


async def called(people: frozenset[Person]) -> Mapping[Person, str]:
    return {person: f"Name of {USERS[person.user]}" for person in people}


async def caller_of(user: str) -> Caller:
    return Caller(PEOPLE[USERS[user]], STATUS.get(user, AccountStatus.ACTIVE))


class Reader:
    """A browser in front of the pages."""

    def __init__(self, session: ClientSession, installation: Installation) -> None:
        self.session = session
        self.installation = installation
        self.text = ""

    async def get(self, path: str) -> ClientResponse:
        answer = await self.session.get(self.installation.address_of(path))
        self.text = await answer.text(errors="replace")
        return answer

    async def post(self, path: str, **form: str) -> ClientResponse:
        answer = await self.session.post(self.installation.address_of(path), data=form)
        self.text = await answer.text(errors="replace")
        return answer

    async def opens(self, desk: Desk, name: str) -> ClientResponse:
        """Ask for an address as this person, and use it."""
        path = self.installation.record_links.fresh(PEOPLE[name], desk.clock.now())
        return await self.post(path)

    @property
    def references(self) -> set[str]:
        """The drafts to which the page leads."""
        return set(re.findall(r"/record/post/(DR-[0-9A-Z]+)", self.text))

    @property
    def words(self) -> str:
        return unescape(re.sub(r"<[^>]+>", "", self.text))


@asynccontextmanager
async def served(desk: Desk) -> AsyncIterator[Reader]:
    """The pages, and a browser that has opened none."""
    installation = Installation()
    app = web.Application()
    app.add_routes(RecordPages(desk, installation, caller_of, called, looks_of(desk)).routes())
    app.add_routes(ReaderPages(desk, installation, called).routes())
    runner = make_runner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    installation.web_address = f"http://{host}:{port}"
    try:
        async with ClientSession(cookie_jar=CookieJar(unsafe=True)) as session:
            yield Reader(session, installation)
    finally:
        await runner.cleanup()


async def reader_of(desk: Desk) -> AsyncIterator[Reader]:
    """A browser in front of the pages of this desk: to be asked for as a fixture."""
    STATUS.clear()
    async with served(desk) as one:
        yield one
