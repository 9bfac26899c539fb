"""Questions about the rules themselves: what would make them speak, and whether they fit together."""
