"""`/council record`: an address that opens the record on the web, for whoever asks and for nobody else."""

from handlers.requests.request import Answer, Request, Say
from handlers.screens.record import link_parts
from handlers.views.record.posts import may_open

_SAYS = "The council's record, on a page of your own:"


async def on_record_command(request: Request) -> Answer:
    """The address, which works once."""
    await request.desk.look(may_open, by=request.caller)
    path = request.installation.record_links.fresh(request.caller.identity, request.desk.clock.now())
    return Say(_SAYS, link_parts(request.installation.address_of(path)))
