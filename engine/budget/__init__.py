"""The money of an agreement over the years: who is in the task, which amounts count, what is paid, and what is open.

Rules decide which cells of the table of amounts count in which year, and who coordinates and pays; this package adds
up, exactly, in `decimal.Decimal`. No amount, year or percentage of a document stands here.
"""
