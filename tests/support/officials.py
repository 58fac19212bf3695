"""Invented articles about a few officials with few names, so that there is much to join, to part and to leave open."""

import random
from datetime import UTC, datetime, timedelta

from hpgraph.models import Article, Extraction, Person, Span, Tenure, TenureKind
from hpgraph.store import Run

RUN = Run(software="0", lexicon="x", started=datetime(2026, 1, 1, tzinfo=UTC))
HERE = (Span(0, 1),)
NAMES = ("Nguyễn Văn Hùng", "Trần Thị Hoa", "Khuất Duy Thạch")
PROVINCES = ("thành phố Hải Phòng", "tỉnh Bắc Ninh")
TITLES = ("Giám đốc", "Phó Giám đốc")
BODIES = ("Sở Y tế", "Sở Nội vụ", "Sở Tài chính")


def articles(count: int, seed: int) -> list[Extraction]:
    """Articles over twelve years; of the same seed always the same."""
    rng = random.Random(seed)
    return [_article(number, rng) for number in range(count)]


def _article(number: int, rng: random.Random) -> Extraction:
    day = datetime(2013, 1, 1, tzinfo=UTC) + timedelta(days=rng.randrange(12 * 365))
    where = rng.choice(PROVINCES)
    named = rng.sample(NAMES, rng.randint(1, len(NAMES)))
    article = Article(
        id=f"bai-{number}",
        text=f"Bài {number}",
        blocks=(),
        title=f"Bài {number}",
        published=None if rng.random() < 0.1 else day,
        jurisdiction=None if rng.random() < 0.1 else where,
    )
    return Extraction(article=article, people=tuple(_person(name, where, rng) for name in named))


def _person(name: str, where: str, rng: random.Random) -> Person:
    posts = [_post(rng, where, TenureKind.MENTIONED)]
    if rng.random() < 0.2:
        posts.append(_post(rng, rng.choice(PROVINCES), TenureKind.FORMER))
    if rng.random() < 0.3:
        posts = posts[1:]
    return Person(name=name, posts=tuple(posts), evidence=HERE, rule="t")


def _post(rng: random.Random, where: str, kind: TenureKind) -> Tenure:
    body = None if rng.random() < 0.2 else f"{rng.choice(BODIES)} {where}"
    return Tenure(title=rng.choice(TITLES), organisation=body, kind=kind, evidence=HERE, rule="t")
