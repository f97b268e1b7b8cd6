"""A file of past posts is checked from the command line, line by line, and nothing of it is lost or kept."""

import asyncio
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from chatops.cli.main import main
from chatops.desk import Desk
from chatops.ports.council import Council
from storage.engine import Database
from tests.support.databases import address_of

TOLD = {
    "contacts": ["0117 496 0001"],
    "domains": ["https://www.thornbury.example/"],
    "roster": [{"name": "Tom Weaver"}],
}


@pytest.fixture(autouse=True)
def _in_a_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("DATABASE_URL", raising=False)


def checked(lines: str | bytes, *options: str, told: object = TOLD) -> Result:
    """What the command says of a file with these lines."""
    Path("posts.jsonl").write_bytes(lines.encode() if isinstance(lines, str) else lines)
    if told is not None:
        Path("council.json").write_text(told if isinstance(told, str) else json.dumps(told), encoding="utf-8")
    result = CliRunner().invoke(main, ["content", "check", "posts.jsonl", *options])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def post(reference: object, words: object, **more: object) -> str:
    return json.dumps({"id": reference, "words": words, **more}) + "\n"


def found(result: Result) -> list[dict[str, object]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_each_finding_is_one_line_with_its_place_in_the_words_as_they_were_given() -> None:
    words = "Ring\u00a0Tom Weaver on 07700\u200b 900123 or 0117 496 0001."
    result = checked(post("a1", words) + post(2, "The park is open."))
    assert result.exit_code == 0, result.output
    person, number = found(result)
    assert person == {"id": "a1", "clause": "5.10", "kind": "PROMPT", "what": "person", "span": [5, 15]}
    assert number == {"id": "a1", "clause": "5.12", "kind": "RULE", "what": "telephone number", "span": [19, 32]}
    assert words[19:32] == "07700\u200b 900123"


def test_the_sentences_are_written_when_they_are_asked_for() -> None:
    (number,) = found(checked(post(1, "Ring 07700 900123."), "--sentences"))
    assert number["sentence"] == (
        "Clause 5.12: “07700 900123” is a telephone number that is not on the council's official list. "
        "Leave it out, or use a listed one."
    )


@pytest.mark.parametrize("account", ["X", "Thornbury on X", "https://x.com/ThornburyTC", "twitter"])
def test_words_are_measured_for_the_network_of_their_account(account: str) -> None:
    (over,) = found(checked(post(1, "a" * 281, account=account)))
    assert (over["what"], over["kind"], over["span"]) == ("length", "RULE", [280, 281])


def test_an_account_that_nobody_knows_has_no_limit() -> None:
    assert found(checked(post(1, "a" * 281, account="Parish magazine") + post(2, "a" * 281))) == []


BAD_LINES = {
    "no JSON": (b"Ring 07700 900123\n", "it is not one JSON object."),
    "cut off": (b'{"id": 1, "words": "Ring\n', "it is not one JSON object."),
    "a list": (b'[1, "words"]\n', "it is not one JSON object."),
    "no UTF-8": (b'{"id": 1, "words": "\xff"}\n', "it is not in UTF-8."),
    "no id": (b'{"words": "Ring"}\n', "it has no \u201cid\u201d"),
    "an id that is none": (b'{"id": true, "words": "Ring"}\n', "it has no \u201cid\u201d"),
    "no words": (b'{"id": 1}\n', "it has no \u201cwords\u201d"),
    "words that are none": (b'{"id": 1, "words": ["Ring"]}\n', "it has no \u201cwords\u201d"),
    "an account that is none": (b'{"id": 1, "words": "Ring", "account": 3}\n', "its \u201caccount\u201d"),
    "a nest": (b"[" * 200_000 + b"\n", "it is not one JSON object."),
    "far too long": (b'{"id": 1, "words": "' + b"a" * 1_000_001 + b'"}\n', "it is longer than"),
}


@pytest.mark.parametrize(("line", "said"), BAD_LINES.values(), ids=BAD_LINES)
def test_a_bad_line_is_named_by_its_number_and_the_others_are_checked(line: bytes, said: str) -> None:
    good = post(7, "Ring 07700 900123.").encode()
    result = checked(good + b"\n" + line + good)
    assert result.exit_code == 1
    assert [finding["id"] for finding in found(result)] == [7, 7]
    assert f"Line 3: {said}" in result.stderr
    assert "1 line was not checked. All others were." in result.stderr


def test_a_file_in_which_no_line_is_a_post_says_so() -> None:
    result = checked(b'[\n {\n  "id": 1,\n  "words": "Ring 07700 900123"\n }\n]\n')
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Line 1: it is not one JSON object." in result.stderr
    assert "posts.jsonl has no post that could be checked." in result.stderr


def test_a_file_with_a_mark_of_its_order_and_windows_line_ends_is_read() -> None:
    result = checked(b"\xef\xbb\xbf" + post(1, "Ring 07700 900123.").replace("\n", "\r\n").encode() + b"\r\n")
    assert result.exit_code == 0, result.output
    assert len(found(result)) == 1


def test_words_that_no_text_may_hold_are_checked_too() -> None:
    result = checked(b'{"id": 1, "words": "\\ud800 Ring 07700 900123 \\u0000"}\n')
    assert result.exit_code == 0, result.output
    assert len(found(result)) == 1


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("{", "is not JSON in UTF-8"),
        ("[]", "must be one JSON object"),
        ({"contacts": "0117 496 0001"}, "\u201ccontacts\u201d must be a list"),
        ({"venues": [""]}, "\u201cvenues\u201d must be a list of texts"),
        ({"roster": [7]}, "must have a \u201cname\u201d and a \u201cstanding\u201d"),
        ({"roster": [{"name": "Tom", "standing": "friend"}]}, "The standing of Tom must be"),
        ({"standing": [{"name": "Tom", "kind": "dog"}]}, "candidate, councillor or party"),
        ({"standing": [{"name": "Tom", "kind": ["party"]}]}, "candidate, councillor or party"),
        ({"roster": [{"name": "Tom", "standing": ["member"]}]}, "The standing of Tom must be"),
        ({"limits": {"X": "many"}}, "\u201climits\u201d must say"),
    ],
)
def test_what_a_council_tells_is_asked_about_when_it_is_not_understood(told: object, said: str) -> None:
    result = checked(post(1, "Ring 07700 900123."), told=told)
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr
    assert "council.json" in result.stderr


def test_what_a_council_tells_may_stand_in_another_file() -> None:
    Path("other.json").write_text(json.dumps({"contacts": ["07700 900123"]}), encoding="utf-8")
    assert found(checked(post(1, "Ring 07700 900123."), "--known", "other.json")) == []


def test_a_venue_may_be_told_in_parts_and_a_name_without_more() -> None:
    told = {"venues": [{"name": "Armstrong Hall", "address": "4 Chapel Street"}], "roster": ["Tom Weaver"]}
    found_here = found(checked(post(1, "At noon Tom Weaver is at the gate of 4 Chapel Street."), told=told))
    assert [(one["what"], one["kind"]) for one in found_here] == [("person", "PROMPT"), ("street address", "PROMPT")]


def test_what_means_nothing_here_is_named_and_the_posts_are_checked_all_the_same() -> None:
    result = checked(post(1, "Ring 07700 900123."), told={"contact": ["07700 900123"], "council": "Thornbury"})
    assert (result.exit_code, len(found(result))) == (0, 1)
    assert "council.json: \u201ccontact\u201d and \u201ccouncil\u201d are passed over." in result.stderr


def test_contacts_may_be_told_by_kind_and_websites_and_names_under_other_words() -> None:
    told = {
        "contacts": {"telephone": ["07700 900123"], "e-mail": "clerk@thornbury.example"},
        "known_domains": ["https://www.fixmystreet.com/"],
        "roster": [{"name": "Helen Marsh", "standing": "Councillor"}],
        "candidates": ["Robert Ellis"],
        "venues": None,
    }
    words = "Ring 07700 900123 or clerk@thornbury.example, see fixmystreet.com. Cllr Helen Marsh met Robert Ellis."
    assert [one["what"] for one in found(checked(post(1, words), told=told))] == ["politics"]


def test_without_a_file_and_without_a_database_it_says_what_it_needs() -> None:
    result = checked(post(1, "Ring."), told=None)
    assert result.exit_code == 2
    assert result.stderr.strip()


def test_a_file_that_is_not_there_is_named() -> None:
    result = CliRunner().invoke(main, ["content", "check", "nowhere.jsonl"])
    assert result.exit_code == 2
    assert "nowhere.jsonl cannot be used: no such file or directory." in result.stderr


async def test_without_a_file_the_websites_in_the_database_are_known(
    database: Database, council: Council, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", address_of(database))
    site = next(a for a in await desk.look(lambda work, _now: work.accounts.all()) if a.network == "Website")
    words = f"See {site.address}/news and https://elsewhere.example/x"
    result = await asyncio.to_thread(checked, post(1, words), "--council", council.name, told=None)
    assert result.exit_code == 0, result.output
    (link,) = found(result)
    assert link["span"] == [words.index("https://elsewhere"), len(words)]
