"""A PDF can be read by anybody, aloud too; it says what was given, whatever that is, and nothing of it is markup."""

import io
from datetime import UTC, datetime

import pytest
from pypdf import PdfReader

from chatops.pdf.document import Chart, Document, Facts, Heading, Paragraph, Part, Table
from chatops.pdf.typesetting import pdf_of
from tests.support.pdfs import alt_texts_of, outline_of, tags_of, words_of

NOW = datetime(2026, 5, 6, 13, 30, tzinfo=UTC)
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20"><rect width="30" height="20" fill="#0b5cad"/></svg>'
)


def pdf(*parts: Part, title: str = "The record") -> bytes:
    return pdf_of(Document(title, "Thornbury Town Council", NOW, parts))


def is_accessible(made: bytes) -> bool:
    """Whether it says of itself that it keeps PDF/UA-1, which the typesetter says of none that does not."""
    return b"<pdfuaid:part>1</pdfuaid:part>" in PdfReader(io.BytesIO(made)).trailer["/Root"]["/Metadata"].get_data()


def test_a_pdf_has_a_title_a_language_an_outline_and_a_tag_for_everything() -> None:
    made = pdf(
        Heading("DR-7KQ2M9"),
        Paragraph("As it stands."),
        Heading("Decisions", 2),
        Facts((("By", "Town Clerk"),)),
        Table(("Exemption", "Places"), (("section 40(2)", "2"),)),
        Chart(SVG, "Posts in each month: January 3."),
    )
    root = PdfReader(io.BytesIO(made)).trailer["/Root"]
    assert (root["/Lang"], root["/MarkInfo"]["/Marked"]) == ("en-GB", True)
    assert PdfReader(io.BytesIO(made)).metadata["/Title"] == "The record"  # type: ignore[index]
    assert outline_of(made) == ["DR-7KQ2M9", "Decisions"]
    tags = tags_of(made)
    assert {"H1", "H2", "P", "L", "LI", "Table", "TH", "TD", "Figure"} <= set(tags)
    assert tags.count("TH") == 2
    assert alt_texts_of(made) == ["Posts in each month: January 3."]
    assert is_accessible(made)


def test_the_same_document_is_the_same_bytes() -> None:
    given = (Heading("One"), Paragraph("Croeso i'r dref, ŵ ŷ"))
    assert pdf(*given) == pdf(*given)


@pytest.mark.parametrize(
    "words",
    [
        "#panic(1) *b* _i_ $x$ @ref <label> https://example.org // no /* no */ `raw` = no - no + no \\ [#x]",
        "Croeso i'r dref: ŵ ŷ Ŵ Ŷ â ê î ô û – “quoted” £5 €5 ½ ✓",
        "#sys.inputs.given",
        '#read("/etc/passwd") #import "@preview/cetz:0.3.0"',
    ],
)
def test_whatever_people_write_stands_there_as_they_wrote_it(words: str) -> None:
    made = pdf(Paragraph(words), Facts((("Words", words),)))
    said = " ".join(words_of(made).split())
    assert said.count(" ".join(words.split())) == 2
    assert is_accessible(made)


@pytest.mark.parametrize("words", ["中文 market", "\x00\x07 market", "\ufffe \ue000 market", "ﷺ 𝕸 market"])
def test_a_letter_that_no_font_has_stops_nothing(words: str) -> None:
    assert "market" in words_of(pdf(Heading("A"), Paragraph(words)))


def test_emoji_are_drawn_and_read_as_themselves() -> None:
    made = pdf(Paragraph("Fair 🎉 👨‍👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿"))
    assert "🎉" in words_of(made)
    assert is_accessible(made)


def test_a_long_run_of_letters_stays_on_the_page() -> None:
    made = pdf(Paragraph("x" * 400), Table(("A", "B"), (("q" * 300, "z"),)))
    lines = words_of(made).splitlines()
    assert max(len(line.replace("\u200b", "")) for line in lines) < 120
    assert sum(line.count("x") for line in lines) == 400
    assert sum(line.count("q") for line in lines) == 300


def test_a_table_goes_on_with_its_headings_on_the_next_page() -> None:
    made = pdf(Table(("Exemption", "Places"), tuple((f"section {n}", str(n)) for n in range(120))))
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(made)).pages]
    assert len(pages) > 1
    assert all("Exemption" in page for page in pages)
    assert pages[-1].endswith(f"Page {len(pages)} of {len(pages)}")
