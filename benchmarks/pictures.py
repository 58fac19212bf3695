"""Invented pictures of any size with the proportions of the sample corpus, for measuring pages."""

import random

from hpgraph.render.pictures import Fact, Node, Picture, Press, Quote

_SYLLABLES = (
    "hội", "nghị", "triển", "khai", "nhiệm", "vụ", "ủy", "ban", "nhân", "dân", "thành", "phố", "phát", "biểu",
    "đồng", "chí", "giám", "đốc", "sở", "khoa", "học", "công", "nghệ", "chuyển", "đổi", "số", "kế", "hoạch", "đầu",
    "tư", "xây", "dựng", "nông", "thôn", "mới", "báo", "cáo", "kết", "quả", "thực", "hiện", "nghị", "quyết",
)  # fmt: skip
_KINDS = ("official",) * 21 + ("agency",) * 31 + ("event",) * 6 + ("task",) * 16 + ("document",) * 12 + (
    "initiative", "initiative", "initiative", "award", "award", "award", "place", "place", "place", "group", "group",
    "article", "article", "topic",
)  # fmt: skip
_RELATIONS = {
    ("official", "agency"): "post", ("official", "event"): "role-attendee", ("agency", "event"): "organises",
    ("official", "task"): "assigns", ("task", "agency"): "assigned-to", ("document", "agency"): "issued-by",
    ("task", "document"): "task-basis", ("article", "event"): "reports",
}  # fmt: skip
PER_ARTICLE = 43
FACTS = 1.9  # per node


def picture(count: int, seed: int = 1) -> Picture:
    """A picture of about `count` nodes in articles of PER_ARTICLE, a tenth of the facts leading elsewhere."""
    chance = random.Random(seed)
    articles = [_words(chance, 800) for _ in range(max(1, count // PER_ARTICLE))]
    quotes: list[Quote] = []
    home = [min(index // PER_ARTICLE, len(articles) - 1) for index in range(count)]

    def quote(article: int) -> int:
        text = articles[article]
        start = chance.randrange(40, len(text) - 140)
        end = start + chance.randrange(12, 90)
        quotes.append(Quote(article, start, text[start:end]))
        return len(quotes) - 1

    nodes = tuple(
        Node(
            id=f"{_KINDS[index % len(_KINDS)]}/{index}-{chance.randrange(16**6):06x}",
            kind=_KINDS[index % len(_KINDS)],
            label=_words(chance, chance.choice((3, 5, 8))).capitalize(),
            date=f"20{10 + home[index] % 16}-{1 + home[index] % 12:02}-11",
            quotes=tuple(quote(home[index]) for _ in range(chance.choice((1, 1, 2)))),
        )
        for index in range(count)
    )
    facts = []
    for _ in range(int(count * FACTS)):
        left = chance.randrange(count)
        near = chance.random() < 0.9
        right = (left // PER_ARTICLE * PER_ARTICLE + chance.randrange(PER_ARTICLE)) if near else chance.randrange(count)
        right = min(right, count - 1)
        relation = _RELATIONS.get((nodes[left].kind, nodes[right].kind), "role-speaker")
        detail = _words(chance, 3)
        facts.append(
            Fact(
                source=nodes[left].id,
                target=nodes[right].id if left != right else None,
                relation=relation,
                detail=(detail, detail),
                date=nodes[left].date,
                quotes=(quote(home[left]),),
            )
        )
    press = tuple(
        Press(title=_words(chance, 12).capitalize(), published=f"20{10 + i % 16}-{1 + i % 12:02}-12T08:00:00+07:00",
              url=f"https://example.org/tin/{i}", publisher="Cổng thông tin điện tử")
        for i in range(len(articles))
    )  # fmt: skip
    return Picture(nodes, tuple(facts), tuple(quotes), press)


def _words(chance: random.Random, count: int) -> str:
    return " ".join(chance.choice(_SYLLABLES) for _ in range(count))
