"""What would change the outcome: all minimal sets of changes to a dossier that reach a wanted outcome."""
