"""What a platform says of an account is believed for a minute; what it does not say is asked for again at once."""

from chatops.policy.people import AccountStatus
from handlers.receiving.statuses_kept import BELIEVED_S, MOST_STATUSES, StatusesKept


def test_a_status_is_believed_for_a_minute() -> None:
    now = [5.0]
    kept = StatusesKept(lambda: now[0])
    assert kept.of("tom") is None
    assert kept.note("tom", AccountStatus.ACTIVE) is AccountStatus.ACTIVE
    now[0] += BELIEVED_S - 1
    assert kept.of("tom") is AccountStatus.ACTIVE
    now[0] += 1
    assert kept.of("tom") is None


def test_a_platform_that_did_not_say_is_asked_again_at_once_and_what_it_said_before_stands() -> None:
    kept = StatusesKept(lambda: 5.0)
    assert kept.note("tom", AccountStatus.UNKNOWN) is AccountStatus.UNKNOWN
    assert kept.of("tom") is None
    kept.note("tom", AccountStatus.DEACTIVATED)
    kept.note("tom", AccountStatus.UNKNOWN)
    assert kept.of("tom") is AccountStatus.DEACTIVATED


def test_only_so_many_are_kept() -> None:
    kept = StatusesKept(lambda: 5.0)
    for number in range(MOST_STATUSES + 1):
        kept.note(str(number), AccountStatus.GUEST)
    assert kept.of("0") is None
    assert kept.of(str(MOST_STATUSES)) is AccountStatus.GUEST
