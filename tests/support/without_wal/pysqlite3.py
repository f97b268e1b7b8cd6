"""Stands before the package of this name on the path, so that tests run as where it is not installed: `.ci/run`."""

raise ImportError("as if it were not installed")
