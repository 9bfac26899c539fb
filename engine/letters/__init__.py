"""Letters from a proof: every reason with its citation and nothing else; open choices are blanks."""
