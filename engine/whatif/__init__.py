"""What if: a dossier with some facts changed, and what follows from that."""
