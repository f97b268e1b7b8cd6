"""How figures are shown: as tables, each figure as far as it means something."""

from rich.table import Table


def number(value: float) -> str:
    """Return a figure with two or three digits that mean something."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def table(title: str, words: tuple[str, ...], *figures: str) -> Table:
    """A table with columns of words, then columns of figures."""
    shown = Table(title=title, title_justify="left", caption_justify="left")
    for head in words:
        shown.add_column(head)
    for head in figures:
        shown.add_column(head, justify="right")
    return shown
