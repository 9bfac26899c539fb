"""Many dossiers at once: read in pieces, decided by workers, kept in a journal, written whole or not at all."""
