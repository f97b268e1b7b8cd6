"""3.1: a recorded link is a post on that account's network, on the real host and not on one that looks like it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chatops.policy.accounts import NETWORKS, WEBSITE, Account, account
from chatops.policy.https_links import LONGEST_LINK, tidy_link
from chatops.policy.publishing.judging_links import link_is_a_post_on, mark_of
from tests.support.council import ACCOUNTS, LINKS

FACEBOOK, X, SITE = ACCOUNTS

POSTS = {
    "www": (FACEBOOK, "https://www.facebook.com/ThornburyTownCouncil/posts/1"),
    "mobile": (FACEBOOK, "https://m.facebook.com/story.php?story_fbid=1&id=2"),
    "bare_host": (FACEBOOK, "https://facebook.com/permalink.php?story_fbid=1"),
    "short_host": (FACEBOOK, "https://fb.watch/abc/"),
    "shouted": (FACEBOOK, "HTTPS://WWW.FACEBOOK.COM/ThornburyTownCouncil/posts/1"),
    "spaces_around": (FACEBOOK, "  https://www.facebook.com/x/posts/1\n"),
    "accents_in_the_path": (FACEBOOK, "https://www.facebook.com/x/posts/fête"),
    "usual_port": (FACEBOOK, "https://www.facebook.com:443/x/posts/1"),
    "x": (X, "https://x.com/ThornburyTC/status/1"),
    "its_former_name": (X, "https://twitter.com/ThornburyTC/status/1"),
    "own_site": (SITE, "https://www.thornburytowncouncil.gov.uk/news/1"),
    "own_site_without_www": (SITE, "https://thornburytowncouncil.gov.uk/news/1"),
    "own_site_by_number": (SITE, "https://www.thornburytowncouncil.gov.uk/?p=12"),
}

NO_POSTS = {
    "empty": (FACEBOOK, ""),
    "spaces": (FACEBOOK, "   "),
    "words": (FACEBOOK, "I posted it"),
    "no_scheme": (FACEBOOK, "www.facebook.com/x/posts/1"),
    "http": (FACEBOOK, "http://www.facebook.com/x/posts/1"),
    "javascript": (FACEBOOK, "javascript:alert('https://www.facebook.com/x')"),
    "data": (FACEBOOK, "data:text/html,https://www.facebook.com/x"),
    "file": (FACEBOOK, "file://www.facebook.com/x"),
    "no_host": (FACEBOOK, "https:///facebook.com/x"),
    "one_slash": (FACEBOOK, "https:/www.facebook.com/x"),
    "user_info": (FACEBOOK, "https://www.facebook.com@evil.example/x"),
    "user_info_before_the_real_host": (FACEBOOK, "https://evil.example@www.facebook.com/x"),
    "password": (FACEBOOK, "https://www.facebook.com:x@evil.example/x"),
    "backslash": (FACEBOOK, "https://evil.example\\@www.facebook.com/x"),
    "port": (FACEBOOK, "https://www.facebook.com:8443/x/posts/1"),
    "no_port_number": (FACEBOOK, "https://www.facebook.com:port/x"),
    "port_too_high": (FACEBOOK, "https://www.facebook.com:99999/x"),
    "look_alike_end": (FACEBOOK, "https://facebook.com.evil.example/x/posts/1"),
    "look_alike_start": (FACEBOOK, "https://notfacebook.com/x/posts/1"),
    "look_alike_hyphen": (FACEBOOK, "https://www-facebook.com/x/posts/1"),
    "idn": (FACEBOOK, "https://www.fаcebook.com/x/posts/1"),
    "idn_in_ascii": (FACEBOOK, "https://www.xn--fcebook-8fg.com/x/posts/1"),
    "kelvin_sign": (FACEBOOK, "https://www.faceboo\u212a.com/x/posts/1"),
    "full_width": (FACEBOOK, "https://www.ｆacebook.com/x/posts/1"),
    "full_stop_of_another_script": (FACEBOOK, "https://www.facebook。com/x/posts/1"),
    "dot_at_the_end": (FACEBOOK, "https://www.facebook.com./x/posts/1"),
    "two_dots": (FACEBOOK, "https://www..facebook.com/x/posts/1"),
    "number": (FACEBOOK, "https://127.0.0.1/x"),
    "number_of_version_6": (FACEBOOK, "https://[::1]/x"),
    "broken_bracket": (FACEBOOK, "https://[facebook.com/x"),
    "space_within": (FACEBOOK, "https://www.facebook.com/x posts/1"),
    "line_end_within": (FACEBOOK, "https://www.facebook.com/x\n/posts/1"),
    "two_links": (FACEBOOK, "https://www.facebook.com/x/1\nhttps://www.facebook.com/x/2"),
    "tab_within": (FACEBOOK, "https://www.face\tbook.com/x/posts/1"),
    "nul": (FACEBOOK, "https://www.facebook.com/x\x00/posts/1"),
    "lone_surrogate": (FACEBOOK, "https://www.facebook.com/\ud800"),
    "right_to_left_mark": (FACEBOOK, "https://www.facebook.com/x/\u202e1"),
    "over_long": (FACEBOOK, "https://www.facebook.com/" + "x" * LONGEST_LINK),
    "other_network": (FACEBOOK, "https://x.com/ThornburyTC/status/1"),
    "other_site": (SITE, "https://www.example.org/news/1"),
    "parent_of_own_site": (SITE, "https://gov.uk/news/1"),
    "the_network_itself": (FACEBOOK, "https://www.facebook.com/"),
    "the_network_itself_with_nothing_asked": (FACEBOOK, "https://www.facebook.com/?"),
    "the_account": (FACEBOOK, "https://www.facebook.com/ThornburyTownCouncil"),
    "the_account_with_a_slash": (FACEBOOK, "https://www.facebook.com/ThornburyTownCouncil/"),
    "the_account_and_a_place_in_it": (FACEBOOK, "https://www.facebook.com/ThornburyTownCouncil#posts"),
    "the_account_without_www": (FACEBOOK, "https://facebook.com/ThornburyTownCouncil"),
    "the_account_on_a_telephone": (FACEBOOK, "https://m.facebook.com/ThornburyTownCouncil/"),
    "the_account_in_small_letters": (FACEBOOK, "https://www.facebook.com/thornburytowncouncil"),
    "the_account_by_port": (FACEBOOK, "https://www.facebook.com:443/ThornburyTownCouncil"),
    "the_account_by_its_former_name": (X, "https://twitter.com/ThornburyTC"),
    "the_site": (SITE, "https://www.thornburytowncouncil.gov.uk"),
    "the_site_without_www": (SITE, "https://thornburytowncouncil.gov.uk/"),
}


@pytest.mark.parametrize(("on", "link"), POSTS.values(), ids=POSTS)
def test_the_link_of_a_post_is_accepted_from_whoever_is_sure_where_it_cannot_tell(on: Account, link: str) -> None:
    assert link_is_a_post_on(on, tidy_link(link), mark_of(link)) == []


@pytest.mark.parametrize(("on", "link"), NO_POSTS.values(), ids=NO_POSTS)
def test_any_other_link_is_refused_whether_tidied_or_not(on: Account, link: str) -> None:
    for given_link in (link, tidy_link(link)):
        (objection,) = link_is_a_post_on(on, given_link, mark_of(given_link))
        assert (objection.clause, objection.field) == ("3.1", on.key)


@pytest.mark.parametrize("on", ACCOUNTS, ids=lambda on: on.key)
def test_a_link_is_accepted_on_its_own_account_s_network_and_on_no_other(on: Account) -> None:
    for key, link in LINKS.items():
        assert (link_is_a_post_on(on, link) == []) == (key == on.key)


@given(st.text(alphabet=st.characters()))
def test_no_text_makes_the_rules_fail(text: str) -> None:
    for link in (text, f"https://{text}", f"https://www.facebook.com/{text}", f"https://{text}.facebook.com/x"):
        for on in ACCOUNTS:
            objections = link_is_a_post_on(on, tidy_link(link))
            assert all(objection.clause == "3.1" and objection.field == on.key for objection in objections)


@given(st.text(alphabet=st.characters(), max_size=60))
def test_tidying_a_link_twice_changes_nothing_more(text: str) -> None:
    once = tidy_link(f"https://www.facebook.com/{text}")
    assert tidy_link(once) == once


@pytest.mark.parametrize(
    "same",
    [
        "HTTPS://WWW.Facebook.com/x/posts/1",
        " https://www.facebook.com/x/posts/1 ",
        "https://www.facebook.com/x/posts/1#comments",
        "https://www.facebook.com/x/posts/1?",
        "https://www.facebook.com:443/x/posts/1",
    ],
)
def test_one_post_written_in_several_ways_is_kept_in_one(same: str) -> None:
    assert tidy_link(same) == "https://www.facebook.com/x/posts/1"


def test_a_link_is_kept_in_ascii() -> None:
    assert tidy_link("https://www.facebook.com/fête") == "https://www.facebook.com/f%C3%AAte"


@pytest.mark.parametrize("network", NETWORKS)
def test_each_network_is_known_by_its_hosts(network: str) -> None:
    for host in NETWORKS[network]:
        assert account("It", f"https://www.{host}/council").network == network


def test_any_other_host_is_a_website_of_its_own() -> None:
    assert (SITE.network, SITE.hosts) == (WEBSITE, ("thornburytowncouncil.gov.uk",))


def test_an_account_is_keyed_by_its_name() -> None:
    assert [known.key for known in ACCOUNTS] == ["facebook-page", "x-account", "website"]


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("Page", "http://www.facebook.com/x"),
        ("Page", "facebook.com/x"),
        ("Page", ""),
        ("—", "https://x.com/x"),
        ("", "https://x.com/x"),
        ("Page", "https://me@x.com/x"),
    ],
)
def test_what_cannot_be_an_account_is_not_made_one(name: str, address: str) -> None:
    with pytest.raises(ValueError, match="account"):
        account(name, address)
