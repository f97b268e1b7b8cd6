"""Digests of people's words, salted so that nobody guesses what was said."""

import hashlib


def salted_digest(salt: str, content: str) -> str:
    """SHA-256 in hexadecimal of the salt and the content. Without the salt nobody can test a guess."""
    return hashlib.sha256(f"{salt}\n{content}".encode()).hexdigest()
