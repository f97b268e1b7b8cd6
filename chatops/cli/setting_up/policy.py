"""The steps for the policy: Thornbury's as an example or the council's own, and how its text was read."""

from chatops.cli.setting_up.step import Amiss, Setup, Step
from chatops.policy.content.wording import tidy
from chatops.policy.editions.edition import LONGEST_POLICY, first_text, sections, text_can_be_published
from handlers.screens import parts as p
from handlers.screens.answers import Answers

EXAMPLE, OWN = "example", "own"
TEXT, FILE = "text", "file"


async def _show(setup: Setup) -> p.Form:
    options = (
        p.Option(EXAMPLE, "Thornbury's, as an example to try the bot with"),
        p.Option(OWN, "Our own text, pasted below or from a file"),
    )
    chosen = OWN if setup.progress.policy else EXAMPLE
    return p.Form(
        "policy",
        "The social media policy",
        (
            p.Paragraph(
                "what",
                "Everybody who drafts or decides is asked to read the council's social media policy first. The rules "
                "that the bot keeps are those of Thornbury's policy, whichever text is read.",
            ),
            p.Asked("which", "Which policy do they read?", p.Choice(options, chosen)),
            p.Asked(
                TEXT,
                "Our own text",
                p.Text(multiline=True, words=setup.progress.policy or ""),
                "Headings on a line of their own.",
                optional=True,
            ),
            p.Asked(
                FILE,
                "Or a file with it",
                p.Files(1, ("txt", "md")),
                "Plain text: in a word processor, save a copy as plain text.",
                optional=True,
            ),
        ),
        "Save and go on",
    )


async def _take(setup: Setup, answers: Answers) -> str:
    if answers.one("which") == EXAMPLE:
        setup.progress.policy = None
        return "Thornbury's policy is used as an example. “chatops policy publish” puts your own in its place."
    typed, filed = tidy(answers.text(TEXT)), tidy(answers.text(FILE))
    text, where = (filed, FILE) if filed else (typed, TEXT)
    if not text:
        raise Amiss("Paste the text of your policy, or choose a file with it.", TEXT)
    if len(text) > LONGEST_POLICY:
        raise Amiss(f"It has {len(text):,} characters, and {LONGEST_POLICY:,} is the most.", where)
    wrong = text_can_be_published(text, None)
    if wrong:
        raise Amiss(wrong[0].sentence.replace("The file", "The text"), where)
    setup.progress.policy = text
    return "The text is kept."


async def _show_read(setup: Setup) -> p.Form:
    read = sections(setup.progress.policy or first_text())
    lines = tuple(
        f"{one.title}: {len(one.paragraphs)} {'paragraph' if len(one.paragraphs) == 1 else 'paragraphs'}"
        for one in read
    )
    return p.Form(
        "sections",
        "How the policy is read",
        (
            p.Paragraph(
                "what",
                "The text was read in these sections. Each is shown under its heading. If a heading is missing or "
                "something is taken for one that is none, go back a step and put it on a line of its own, or end it "
                "with a full stop.",
            ),
            p.Bullets("sections", lines),
        ),
        "This is right: go on",
    )


async def _take_read(_setup: Setup, _answers: Answers) -> str:
    return "The policy is read as it was shown."


POLICY = Step("policy", "The social media policy", _show, _take, is_decided=True)
SECTIONS = Step("sections", "How the policy is read", _show_read, _take_read, is_decided=True)
