"""The only package that imports clingo: reading programs, grounding, worlds."""
