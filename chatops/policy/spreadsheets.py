"""Cells for spreadsheets, which must never be reckoned with (https://owasp.org/www-community/attacks/CSV_Injection)."""

# What a spreadsheet takes for the beginning of a formula, their full-width forms included.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def safe_cell(cell: str) -> str:
    """Return the cell as a spreadsheet shows it and never reckons with it."""
    return f"'{cell}" if cell.startswith(_FORMULA) or cell.lstrip().startswith(_FORMULA) else cell
