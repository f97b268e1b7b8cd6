"""What shows people the news of the pre-election period, drawn from how it stands when it is shown."""

from chatops.desk import Desk
from chatops.outbox.about import Month, Week
from chatops.outbox.letter import Letter, LetterKind
from chatops.policy.people import AccountStatus, Caller
from chatops.ports.errors import NoSuch
from chatops.relay.deliveries import Courier
from chatops.relay.delivery import Sent
from handlers.letters.hanging import ChannelOf
from handlers.letters.reaching import tell
from handlers.platform import Platform
from handlers.screens.purdah import purdah_pages as pages
from handlers.screens.purdah import routine as routine_screens
from handlers.views.purdah.candidates import names_are_gone
from handlers.views.purdah.exemptions import see_exemption, see_month
from handlers.views.purdah.routine import see_routine, see_week
from handlers.views.purdah.window import see_affected, see_window


def purdah_couriers(desk: Desk, platform: Platform, drafts_channel: ChannelOf) -> dict[LetterKind, Courier]:
    """Return for each kind of letter about the pre-election period, what shows it on this platform."""
    return {
        LetterKind.PURDAH_NOTICE: lambda letter: _tell_of_window(desk, platform, drafts_channel, letter),
        LetterKind.PURDAH_AFFECTED: lambda letter: _tell_affected(desk, platform, letter),
        LetterKind.EXEMPTION_NOTICE: lambda letter: _tell_of_exemption(desk, platform, letter),
        LetterKind.EXEMPTION_LIST: lambda letter: _tell_month(desk, platform, letter),
        LetterKind.ROUTINE_NOTICE: lambda letter: _tell_of_routine(desk, platform, letter),
        LetterKind.ROUTINE_USES: lambda letter: _tell_week(desk, platform, letter),
        LetterKind.NAMES_ERASED: lambda letter: _tell_names_erased(desk, platform, letter),
    }


async def _tell_of_window(desk: Desk, platform: Platform, channel: ChannelOf, letter: Letter) -> None:
    news = await desk.look(see_window, reference=letter.reference, to=letter.to)
    notice = pages.window_notice(news)
    await (tell(desk, platform, letter, notice) if letter.to else platform.post(channel(letter), notice))


async def _tell_affected(desk: Desk, platform: Platform, letter: Letter) -> None:
    if letter.to is None:
        return
    view = await desk.look(see_affected, reference=letter.reference, by=Caller(letter.to, AccountStatus.ACTIVE))
    await tell(desk, platform, letter, pages.affected_notice(view))


async def _tell_of_exemption(desk: Desk, platform: Platform, letter: Letter) -> Sent:
    if letter.to is None:
        return Sent.NOTHING
    try:
        view = await desk.look(see_exemption, reference=letter.reference)
    except NoSuch:
        # Revised since: the exemption has died with its revision, and the next one has a notice of its own.
        return Sent.NOTHING
    await tell(desk, platform, letter, pages.exemption_notice(view))
    return Sent.POSTED


async def _tell_month(desk: Desk, platform: Platform, letter: Letter) -> None:
    if letter.to is None:
        return
    view = await desk.look(see_month, month=letter.about_a(Month).name)
    await tell(desk, platform, letter, pages.month_list(view))


async def _tell_of_routine(desk: Desk, platform: Platform, letter: Letter) -> None:
    if letter.to is not None:
        view = await desk.look(see_routine, reference=letter.reference)
        await tell(desk, platform, letter, routine_screens.routine_notice(view))


async def _tell_week(desk: Desk, platform: Platform, letter: Letter) -> None:
    if letter.to is not None:
        view = await desk.look(see_week, week=letter.about_a(Week).name)
        await tell(desk, platform, letter, routine_screens.week_list(view))


async def _tell_names_erased(desk: Desk, platform: Platform, letter: Letter) -> Sent:
    # Whoever has given names since needs no word of those before.
    if letter.to is None or not await desk.look(names_are_gone):
        return Sent.NOTHING
    await tell(desk, platform, letter, pages.names_erased_notice())
    return Sent.POSTED
