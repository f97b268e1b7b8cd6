"""Telephone numbers are what libphonenumber calls valid, however they are written, and nothing that looks like one."""

import random

import phonenumbers
import pytest

from chatops.policy.content.contact.phones import FEWEST_DIGITS, MOST_TRIED, is_of_this_country, numbers_in
from chatops.policy.content.reading import read
from tests.policy.content.posts import posts


def test_a_national_number_is_one_when_libphonenumber_says_so() -> None:
    chance = random.Random(7)
    beginnings = (
        "1454",
        "117",
        "20",
        "29",
        "7700",
        "79",
        "800",
        "8001111",
        "845",
        "845464",
        "300",
        "3",
        "500",
        "9",
        "70",
        "76",
        "1481",
    )
    for _ in range(3000):
        beginning = chance.choice(beginnings)
        national = beginning + "".join(chance.choices("0123456789", k=chance.randint(0, 10 - len(beginning))))
        number = phonenumbers.PhoneNumber(country_code=44, national_number=int(national))
        kept_for_stories = national.startswith(("7700900", "1632960")) and len(national) == 10
        expected = phonenumbers.is_valid_number(number) or kept_for_stories
        assert is_of_this_country(national) == expected, national


def test_whatever_libphonenumber_finds_in_the_corpus_is_found() -> None:
    for name in ("held_out.txt", "tuned.txt"):
        for post in posts(name):
            reading = read(post.words)
            ours = [(number.start, number.end) for number in numbers_in(reading)]
            for match in phonenumbers.PhoneNumberMatcher(reading.unlinked, "GB"):
                assert any(start < match.end and match.start < end for start, end in ours), (post.name, match)


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("Call 07700 900 123.", "447700900123"),
        ("tel:+44(0)7700900123", "447700900123"),
        ("(+44) 7700 900123", "447700900123"),
        ("+44.117.496.0999", "441174960999"),
        ("01174960999ext5", "441174960999"),
        ("0117 496 0999x12", "441174960999"),
        ("07700 900123/4", "447700900123"),
        ("0 7 7 0 0 9 0 0 1 2 3", "447700900123"),
        ("00 44 7700 900123", "447700900123"),
        ("0770O 900123", "447700900123"),
        ("01454-41-21-03", "441454412103"),
        ("07700 nine hundred one two three", "447700900123"),
        ("zero double seven zero zero nine zero zero one two three", "447700900123"),
        ("On 02/03/2026, 0117 496 0999", "441174960999"),
        ("+353 1 679 9999", "35316799999"),
        ("https://api.whatsapp.com/send?phone=447700900123", "447700900123"),
    ],
)
def test_a_number_is_found_however_it_is_written(written: str, number: str) -> None:
    assert [found.international for found in numbers_in(read(written))] == [number]


@pytest.mark.parametrize(
    "written",
    [
        "999, 112, 101, 105, 111, 119, 159 and 116 123",
        "24/01234/FUL and P24/01234/HH",
        "VAT 123 4567 89, charity 1234567, company 01234567, SC123456",
        "ISBN 0 306 40615 2, UPRN 000012345678",
        "2024-25, 01/04/2024-31/03/2025, 18/12/2025 0930-1200",
        "From 02/03/2024 200 seats, 0900-1700 daily",
        "10:00-12:00 and 14.00-16.00, 0900 - 1700",
        "NHS number 943 476 5919, barcode 5012345678900",
        "0915 0945 1015 1045 1115",
        "lottery 01 02 03 04 05 06",
        "4111 1111 1111 1111 and 4929 1234 5678 9105",
        "£1,234,567.89 and 1,234,567,890",
        "A01174960999 and 01174960999B",
        "https://www.facebook.com/events/07700900123",
    ],
)
def test_other_numbers_are_none(written: str) -> None:
    assert numbers_in(read(written)) == []


def test_a_text_of_endless_numbers_abroad_is_not_tried_to_the_end() -> None:
    words = " ".join(f"+49 30 90{number:04d}" for number in range(300))
    assert 0 < len(numbers_in(read(words))) <= MOST_TRIED


def test_no_number_of_this_country_or_the_islands_has_fewer_digits_than_are_looked_for() -> None:
    plans = map(phonenumbers.PhoneMetadata.metadata_for_region, phonenumbers.COUNTRY_CODE_TO_REGION_CODE[44])
    assert min(min(plan.general_desc.possible_length) for plan in plans if plan) + 1 == FEWEST_DIGITS
    assert [number.international for number in numbers_in(read("Children ring 0800 1111"))] == ["448001111"]


def test_each_of_several_links_belongs_to_no_number_and_what_stands_between_them_stays() -> None:
    words = "See example.org/07700900123, ring 01632 960001, or see example.com/07700900456 or 01632 960002."
    assert [number.international for number in numbers_in(read(words))] == ["441632960001", "441632960002"]
