"""What is done in a random run about posts that are live, about the drafts of who has left, and about who is who."""

from hypothesis import strategies as st
from hypothesis.stateful import rule

from chatops.flow.drafts import after_post
from chatops.flow.drafts.after_post import AfterPostForm
from chatops.flow.drafts.take_over import take_over_draft
from chatops.flow.people import identities, offices
from chatops.flow.people.offices import OfficeForm
from chatops.policy.after_post import Cause, Event
from chatops.policy.people import AccountStatus, Caller, Office, Person
from tests.flow.machine.choices import officers, people, reasons, seen, statuses
from tests.flow.machine.stop_rules import StopRules
from tests.support.council import PEOPLE, elsewhere, new_form

offices_of_the_council = st.sampled_from([Office.TOWN_CLERK, Office.DEPUTY_TOWN_CLERK, Office.CHAIR])


class AfterwardsRules(StopRules):
    """Rules that are added to the council's; `drafts` are the same."""

    drafts = StopRules.drafts

    @rule(
        draft=drafts,
        by=officers,
        status=statuses,
        event=st.sampled_from(Event),
        cause=st.sampled_from([None, *Cause]),
        reason=reasons,
        link=st.sampled_from(["", "https://www.facebook.com/ThornburyTownCouncil/posts/9", "DR-000000"]),
    )
    def somebody_adds_to_its_record(
        self, draft: str, by: str, status: AccountStatus, event: Event, cause: Cause | None, reason: str, link: str
    ) -> None:
        filled = AfterPostForm(new_form(), "facebook-page", event, reason, link=link, cause=cause)
        self.attempt("follow up", after_post.follow_up, Caller(PEOPLE[by], status), reference=draft, filled=filled)

    @rule(draft=drafts, by=people, status=statuses, off=seen)
    def somebody_takes_over(self, draft: str, by: str, status: AccountStatus, off: int) -> None:
        revision = self.newest(draft) + off
        self.attempt("take over", take_over_draft, Caller(PEOPLE[by], status), reference=draft, revision=revision)

    @rule(by=officers, status=statuses, who=people, linked=st.booleans())
    def somebody_says_whose_an_account_is(self, by: str, status: AccountStatus, who: str, linked: bool) -> None:
        clerk, identity = Caller(PEOPLE[by], status), elsewhere(who)
        if linked:
            account = Caller(Person(identity.platform, identity.organisation, identity.user), AccountStatus.ACTIVE)
            self.attempt("link", identities.link_identity, clerk, person=PEOPLE[who], account=account)
        else:
            self.attempt("unlink", identities.unlink_identity, clerk, identity=identity)

    @rule(others=st.booleans())
    def people_use_their_other_accounts_or_the_first(self, others: bool) -> None:
        self.use_the_other = others

    @rule(by=people, status=statuses, both=st.booleans())
    def somebody_says_where_they_have_their_messages(self, by: str, status: AccountStatus, both: bool) -> None:
        self.attempt("platforms", identities.choose_platforms, Caller(PEOPLE[by], status), both=both)

    @rule(by=officers, status=statuses, office=offices_of_the_council, to=people, then=officers)
    def an_office_changes_hands(self, by: str, status: AccountStatus, office: Office, to: str, then: str) -> None:
        form = OfficeForm(new_form(), office, Caller(PEOPLE[to], AccountStatus.ACTIVE))
        made = self.attempt("propose office", offices.propose_office, Caller(PEOPLE[by], status), filled=form)
        if made:
            confirmed = Caller(PEOPLE[then], AccountStatus.ACTIVE)
            self.attempt("confirm office", offices.confirm_office, confirmed, reference=made)
        self.read_roll()
