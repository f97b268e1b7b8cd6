"""What one wait takes is not there for the next, and what is kept back for the answer stays."""

from handlers.requests.budget import Budget


def test_each_wait_is_given_what_is_left() -> None:
    now = [100.0]
    budget = Budget(2.5, lambda: now[0])
    assert (budget.left(), budget.left(1.0), budget.left(spare=0.5)) == (2.5, 1.0, 2.0)
    now[0] += 1.75
    assert (budget.left(), budget.left(1.0), budget.left(1.5, spare=0.5)) == (0.75, 0.75, 0.25)
    now[0] += 5
    assert (budget.left(), budget.left(spare=0.5)) == (0.0, 0.0)
