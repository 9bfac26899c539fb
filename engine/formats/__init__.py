"""Files in and out: dossiers from JSON, JSONL and spreadsheets, and every mistake in them in plain Dutch."""
