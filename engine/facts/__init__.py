"""From a dossier to facts, and the program text by which unknown facts become choices."""
