"""Master keys for tests, which are no secrets."""

from chatops import master_key
from storage.sealed.vault import Keyring

MASTER_KEY = master_key.practice()
"""The key under which every test and the practice council keep what is confidential, as it is written down."""

MASTER_KEYS = Keyring.read(MASTER_KEY)
"""The same, at hand."""

ANOTHER_KEY = master_key.written(bytes(range(32)))
"""Another master key, which a real council's bot takes."""
