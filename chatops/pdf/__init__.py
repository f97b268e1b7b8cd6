"""Documents as PDF, to be printed, sent and read aloud."""
