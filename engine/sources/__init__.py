"""The documents behind the rules: their sections, what rests on each, and the passage itself in a reader's own copy."""
