"""The pictures of a draft: in its form, on its cards, and ready to be posted."""

from collections.abc import Mapping, Sequence

from chatops.policy.pictures import FIELD, FILES_FIELD, LEFT_OUT_FIELD, LONGEST_ALT, MOST_PICTURES, Attached
from handlers.screens import parts as p
from handlers.screens.answers import Answers
from handlers.screens.texts import split
from handlers.views.drafts.looks import PictureLine

KINDS = ("png", "jpg", "jpeg", "webp", "gif")
_OF_PICTURES = ("picture-label:", "picture:", "alt:")
_HINT = (
    f"{MOST_PICTURES} at most, as PNG, JPEG, WebP or GIF, of 10 MB each. Where and when they were taken is taken out "
    "of them. You are asked next to say what each shows."
)
_FOR_WHOM = (
    "Its alt text, for whoever cannot see it: who or what is there, and any words in it. Every picture needs one; "
    "leave the picture out below if you do not want it."
)


def asked_of_pictures(pictures: Sequence[Attached], names: Mapping[str, str]) -> list[p.Part]:
    """Return the questions about the pictures of a form: what each shows, which to leave out, which to add.

    `names` is what their files are called, by digest.
    """
    parts: list[p.Part] = [
        p.Asked(
            FIELD + one.digest,
            f"What does {_called(n, one, names)} show?",
            p.Text(multiline=True, longest=LONGEST_ALT, words=one.alt),
            hint=_FOR_WHOM,
            optional=True,
        )
        for n, one in enumerate(pictures, 1)
    ]
    if pictures:
        options = tuple(p.Option(one.digest, _called(n, one, names, "P")) for n, one in enumerate(pictures, 1))
        parts.append(p.Asked(LEFT_OUT_FIELD, "Leave pictures out", p.Choices(options), optional=True))
    label = "Add more pictures" if pictures else "Add pictures"
    parts.append(p.Asked(FILES_FIELD, label, p.Files(MOST_PICTURES, KINDS), hint=_HINT, optional=True))
    return parts


def _called(number: int, picture: Attached, names: Mapping[str, str], letter: str = "p") -> str:
    name = names.get(picture.digest)
    return f"{letter}icture {number} ({name})" if name else f"{letter}icture {number}"


def pictures_in(answers: Answers) -> tuple[Attached, ...]:
    """Return the pictures that a form has already, in order, with what is said of each, but for those left out."""
    left_out = answers.chosen(LEFT_OUT_FIELD)
    every = (Attached(name.removeprefix(FIELD), alt) for name, alt in answers.texts.items() if name.startswith(FIELD))
    return tuple(one for one in every if one.digest not in left_out)


def ever_in(answers: Answers) -> frozenset[str]:
    """Return the digests of the pictures that a form has already, with those left out."""
    return frozenset(name.removeprefix(FIELD) for name in answers.texts if name.startswith(FIELD))


def shown_pictures(pictures: Sequence[PictureLine]) -> list[p.Part]:
    """Return the pictures as they are to be posted, each with what is said of it."""
    parts: list[p.Part] = []
    for n, one in enumerate(pictures, 1):
        of = f" of {len(pictures)}" if len(pictures) > 1 else ""
        parts += [
            p.Note(f"picture-label:{n}", f"Picture {n}{of}, and what it shows for whoever cannot see it"),
            p.Picture(f"picture:{n}", one.address, f"Picture {n} of the draft. What it shows stands below it."),
            p.Quoted(f"alt:{n}", one.alt),
        ]
    return parts


def without_pictures(parts: Sequence[p.Part]) -> list[p.Part]:
    """Return the parts without the pictures, where there is no room for them; what stands above the words says so."""
    shown = sum(isinstance(part, p.Picture) for part in parts)
    says = "Its pictures are with the draft. The words" if shown > 1 else "Its picture is with the draft. The words"
    kept = (part for part in parts if not part.name.startswith(_OF_PICTURES))
    return [p.Note(part.name, says) if shown and part.name == "words-label" else part for part in kept]


def pictures_to_post(pictures: Sequence[PictureLine]) -> list[p.Part]:
    """Return the pictures ready to be saved and posted, each with its description ready to be copied."""
    parts: list[p.Part] = []
    for n, one in enumerate(pictures, 1):
        says = f"Picture {n} of {len(pictures)}. Save it, add it to the post in this order, and give it this alt text."
        parts += [
            p.Says(f"post-picture:{n}", (says,)),
            p.Picture(f"picture:{n}", one.address, f"Picture {n} to post. Its alt text stands below it."),
            *(p.ToCopy(f"copy-alt:{n}:{m}", piece) for m, piece in enumerate(split(one.alt))),
        ]
    return parts
