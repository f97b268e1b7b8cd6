"""Hands over to the command line: `python -m chatops`, and the command `chatops`."""

from chatops.cli.main import main

__all__ = ["main"]

if __name__ == "__main__":
    main(prog_name="chatops")
