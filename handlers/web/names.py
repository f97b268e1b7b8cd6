"""The names of the fields that forms on the web carry: what is sent unseen, and the kinds of answers."""

ACT, CARRIES, PAGE = "act", "carries", "page"
"""What is done, what the button or form carries, and what the page that the button stands on carries."""
TEXT, OPTION, PICKED, PERSON, FILE = "text.", "option.", "picked.", "person.", "file."
"""What the name of a question begins with, which says what kind of answer it has."""
