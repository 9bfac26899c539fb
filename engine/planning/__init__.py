"""Terms and plannings: dates from the rules, and whether a planning can hold."""
