"""Slices, concatenations and mutations of articles never break extraction; `make fuzz` does the same for long."""

import random

import pytest
from benchmarks import fuzz
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

TEXTS = fuzz.texts()


@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 1 << 30))
def test_mutated_articles_are_read_soundly(seed: int) -> None:
    fuzz.check(fuzz.mutated(random.Random(seed), TEXTS))


@pytest.mark.parametrize(
    "text",
    [
        *("", " \n", "\x00", "a", "“", "ông", "ngày / /", "Sở " * 500, "(" * 3000, "1" * 3000, "A" * 3000),
        "Ông Lò Văn An có thể không phát biểu.\n\nTiền nhiệm của ông An là cựu Tổng thống Hà Văn Bình.",
    ],
)
def test_degenerate_texts(text: str) -> None:
    fuzz.check(text)


def test_the_check_can_fail() -> None:
    with pytest.raises(AssertionError, match="not the words"):
        fuzz._check_quotes("một hai", {"evidence": [{"start": 0, "end": 3, "quote": "hai"}]})
