"""What must not be posted is found however it is written, and what only looks like it is left alone."""

import pytest

from chatops.policy.content.checking import findings_in
from chatops.policy.content.finding import FindingKind
from tests.policy.content.posts import council

FOUND = {
    "telephone number": (
        "+44.117.496.0999",
        "0117  496  0999",
        "077 0090 0123",
        "0117\u2011496\u20110123",
        "O117 496 O123",
        "0II7 496 0123",
        "07700\u200d900\u200d123",
        "٠٧٧٠٠ ٩٠٠١٢٣",
        "0808 2000 247",
    ),
    "e-mail address": (
        "jane.smith at gmail.com",
        "jane.smith[@]gmail[.]com",
        "janesmith @gmail.com",
        "jаne@gmail.com",
        "jane(a)example.com",
        "clerk@thornbury.example.com",
        "sue&commat;riverside.org",
    ),
    "postcode": (
        "BS35 1AA",
        "bs35 1aa",
        "Bs35 1aa",
        "B\u200bS35 1AA",
        "ВЅ35 1АА",
        "M1 1AE",
        "DN55 1PT",
        "CO2 2LB",
        "E3 5TH",
    ),
    "street address": (
        "221B Baker St",
        "17, Rosslyn Way",
        "17 Rosslyn way",
        "17 ROSSLYN WAY",
        "10 Downing Street",
        "6 de Havilland Way",
        "1 May Lane",
        "3 Pound Mill Close",
        "9 Mile End Road",
        "3 Lôn y Bryn",
        "9 Rhodfa'r Orsaf",
        "7 Y Stryd Fawr",
        "17–19 Rosslyn Way",
        "15 The Plain",
    ),
    "national insurance number": (
        "JR 99 99 99 D",
        "AB-12-34-56-C",
        "A B 1 2 3 4 5 6 C",
        "АВ 12 34 56 С",
        "ab/123456/c",
    ),
    "card number": (
        "4532–0151–1283–0366",
        "2223 0031 2200 3222",
        "374245455400126",
        "6250941006528599",
        "41111111 11111111",
        "4111,1111,1111,1111",
        "４１１１ １１１１ １１１１ １１１１",
    ),
    "bank details": ("GB94BARC10201530093459", "gb33-bukb-2020-1555-5555-55", "IE29 AIBK 9311 5212 3456 78"),
}
"""Each is found as a whole, and refused."""

FINE = (
    "Road closure: Castle Street, 24 March to 4 April, 7am-7pm. Access for nos 1-35.",
    "Contract no. 12345678, company registration 09876543, VAT GB123456789, CPV 45000000-7",
    "OS grid ref ST 63845 90234; ///index.home.raft; lat 51.6067, long -2.5249",
    "A38 closed J14-J16 M5, M48, B4061, A4174. Bus 622 leaves at 0805 0835 0905.",
    "Scores 3-2, 21-15, 2-1. Call 159 if you think it is a scam; text 7726; text ROAD to 80818.",
    "GB33 BUKB 2020 1555 5555 56 and 4532 0151 1283 0367, 0000 0000 0000 0000, 1234 5678 9012 3456",
    "The camera has serial number 4471 0032 9981. Option one, two, 3: see 12 below.",
    "QQ 12 34 56 C, GB 12 34 56 C, OO123456C, AB1234567C, XAB123456C, DA123456A",
    "BS1-BS49, A1 1AA, Q1 1AA, GL1 2nd, RG1 1st, M4 1hr, T1 2AB",
    "10 am at High Street; until 6 High Street is shut; between 9 and 5 High Street is closed",
    "24 hour Castle Street closure, 20mph Castle Street, 6 p.m. Castle Street, 25 December High Street",
    "The best 3 High Street cafes, the top 10 High Street shops, 5 ways to save on High Street",
    "Platform 4 Station Road, Route 66 Castle Road, Room 2 Castle Street, Grade 2 Mill Lane, Year 6 Park Lane",
    "12 months on Castle Street, 2 for 1 at Castle Street, 1 in 5 Castle Street, 3rd Castle Street Scouts",
    "Visit us at thornbury.example, look at bbc dot co dot uk, follow @thornbury.example or @clerk@social.example",
    "Mon 9-5, Tue 9-5, 2024-25, 01/04/2024-31/03/2025, lottery 01 02 03 04 05 06",
    "Applications: The Clerk, Town Hall, 12 High Street, Thornbury, BS35 2AR; 0117 496 0001; CLERK@THORNBURY.EXAMPLE",
    "Sort the recycling: code 20-45-45 is the date of the meeting. Pay online with reference 12345678.",
)


@pytest.mark.parametrize(("what", "written"), [(what, one) for what, many in FOUND.items() for one in many])
def test_it_is_found_however_it_is_written(what: str, written: str) -> None:
    words = f"Please note ({written}) for later."
    rules = [found for found in findings_in(words, council()) if found.kind is FindingKind.RULE]
    assert [found.what for found in rules] == [what]
    assert words[rules[0].span.start : rules[0].span.end].strip("(") == written.strip("(")


@pytest.mark.parametrize("words", FINE)
def test_what_only_looks_like_it_is_not_refused(words: str) -> None:
    assert [one.sentence for one in findings_in(words, council()) if one.kind is FindingKind.RULE] == []


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Concert at 7.30 pm in Armstrong Hall, 4 Chapel Street.", FindingKind.PROMPT),
        ("Concert at 7.30 pm in the Methodist Church, Rock Street, 9 The Plain.", FindingKind.PROMPT),
        ("The Chair's surgery is at 10 am at 3 High Street.", FindingKind.RULE),
        ("After the library closes at 5 pm, come to mine: 3 High Street.", FindingKind.RULE),
        ("Armstrong Hall, 4 Chapel Street, has a new roof.", FindingKind.RULE),
    ],
)
def test_the_address_of_a_public_venue_is_asked_about_in_a_notice_of_an_event(words: str, kind: FindingKind) -> None:
    (found,) = [one for one in findings_in(words, council()) if one.what == "street address"]
    assert found.kind is kind


@pytest.mark.parametrize(
    "words",
    [
        "Dick Smith will speak. Dick's plants. Cock Road. The Crook Inn. Lady Fanny Burney.",
        "A chink in the curtains, Offa's Dyke, the old slag heap, a Maine Coon, a shag pile carpet, spotted dick",
        "Arsenal, Scunthorpe, Sussex, assess, cassette, cockpit, peacock, titmouse, Pakistan, Chinese New Year",
        "April Fool's Day, foolproof, woke up, a Trump card, a Git repository, Bloody Mary night, S c u n t h o r p e",
        "Labour-intensive work, the labour market, a conservative estimate, bowling greens, reform of the rota",
        "Church Hall, Temple Meads, Jews' Close, Christian Bale, Good Friday, thoughts and prayers, Pray Lane",
        "A freedom of the town, foil, your SAR, the request stop, information evening",
        "Planning a garden, a consultant, objective, an object, town planning, 2024/25, 24/7, ½P24/0123",
        "10% off, £5, 5k run, 100 years of the WI, 2026, 12 stalls, open 9 to 5",
        "Do you think so? Tell us what you believe. We are pleased. We feel the cold.",
        "Contact the Clerk on Monday. Assistant Clerk vacancy. Mr Punch. Clerk to Thornbury Town Council.",
        "Open 9.30am.We close at 4.Please come. e.g. this, St.Mary, v1.2.3, minutes.docx",
    ],
)
def test_ordinary_words_are_not_asked_about(words: str) -> None:
    assert [one.sentence for one in findings_in(words, council()) if one.kind is not FindingKind.ADVICE] == []


def test_an_address_behind_a_long_row_of_hyphens_is_found() -> None:
    found = [finding.what for finding in findings_in("a-" * 60 + "sue.marsh@example.org")]

    assert "e-mail address" in found
