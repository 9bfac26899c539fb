"""Executable examples: the grammar of their sentences, what each sentence does, and the check of feature files."""
