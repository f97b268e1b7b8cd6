"""Names that the parts of the benchmark share: one invented council in one invented workspace."""

from tests.support.council import PEOPLE

TEAM = PEOPLE["clerk"].organisation
NAME = "Thornbury Town Council"
APP = "A0COUNCIL01"
CHANNEL = "C0DRAFTS01"
SECRET = "8f742231b10e8888abcd99bench85a51"
CLERK = PEOPLE["clerk"].user


def users(*names: str) -> tuple[str, ...]:
    """The platform's ids of these people."""
    return tuple(PEOPLE[name].user for name in names)
