"""Proofs from the rules themselves: why, and why not. A rule that is added is explained without a line of Python."""
