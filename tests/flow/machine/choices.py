"""What a random run chooses from: mostly what is right, and often enough what is wrong."""

from datetime import timedelta

from hypothesis import strategies as st

from chatops.policy.people import AccountStatus, Office
from tests.support.bad_forms import BAD_FORMS
from tests.support.council import ACCOUNTS, PEOPLE

ROLES = {"clerk": Office.TOWN_CLERK, "deputy": Office.DEPUTY_TOWN_CLERK, "chair": Office.CHAIR}
SWAPPED = {"clerk": Office.DEPUTY_TOWN_CLERK, "deputy": Office.TOWN_CLERK}
REPLACED = {"employee2": Office.TOWN_CLERK, "deputy": Office.DEPUTY_TOWN_CLERK}
NO_DEPUTY = {"clerk": Office.TOWN_CLERK}
VACANT: dict[str, Office] = {}

people = st.sampled_from(["clerk", "deputy", "employee", "volunteer"] * 6 + list(PEOPLE))
officers = st.sampled_from(["clerk", "deputy"] * 8 + list(PEOPLE))
statuses = st.sampled_from([AccountStatus.ACTIVE] * 24 + list(AccountStatus))
seen = st.sampled_from([0] * 8 + [-1, 1])
"""How far the card that was clicked is from the newest revision."""
bad_forms = st.sampled_from([""] * 40 + list(BAD_FORMS))
kinds = st.sampled_from(
    ["approve", "approve own", "reject", "revise", "record", "route", "release", "release", "send again", "nothing"]
)
meddling = st.lists(st.tuples(kinds, officers, statuses, seen), min_size=2, max_size=5)
choices = st.lists(st.sampled_from([account.key for account in ACCOUNTS]), min_size=1, max_size=4).map(tuple)
waits = st.sampled_from([None, None, timedelta(minutes=1), timedelta(hours=3), timedelta(days=40), timedelta(days=500)])
reasons = st.sampled_from(["The date is wrong.", "  Too long.\r\n", "Say who.", "", "\u200b", "No\x00"])
