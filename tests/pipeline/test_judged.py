"""Judgements on people of different names: in any order of arrival the same graph, and back again without them."""

import random
from datetime import datetime
from pathlib import Path

import pytest

from hpgraph.models import Article, Document, Event, Extraction
from hpgraph.resolve.kinds import records
from hpgraph.resolve.records import Judgements
from hpgraph.terms import DCT
from support.growing import NOTHING, batch, graph, mixed
from support.officials import HERE, articles


def _judged(found: list[Extraction], rng: random.Random) -> Judgements:
    """Some people taken for one, of whatever names, and some told apart from one another."""
    known = rng.sample([record.id for one in found for record in records(one)], 8)
    rest = [record.id for one in found for record in records(one) if record.id not in known]
    return Judgements(
        same=tuple(zip(known[:4], known[4:], strict=True)),
        different=(*((known[0], name) for name in rest[:6]), (known[1], known[6])),
    )


@pytest.mark.parametrize("seed", range(4))
def test_any_order_ends_in_the_same_graph_and_without_them_in_the_one_before(tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)
    found = articles(rng.randint(8, 24), seed)
    judged = _judged(found, rng)
    whole = graph([batch(found)], judgements=judged)
    plain = graph([batch(found)])
    assert whole != plain
    assert graph(mixed(found, rng), judgements=judged) == whole
    folder = tmp_path / "graph"
    assert graph([batch(found)], folder) == plain
    assert graph([{}], folder, judged) == whole
    assert graph([{}], folder, NOTHING) == plain


def _paper(article: str, number: str, day: str) -> Extraction:
    when = datetime.fromisoformat(f"{day}T08:00:00+07:00")
    place = "thành phố Hải Phòng"
    page = Article(id=article, text="Bài", blocks=(), title="Bài", published=when, jurisdiction=place)
    cited = Document(
        kind="resolution", number=number, date="2019-01-24", issuer="Bộ Chính trị", evidence=HERE, rule="t"
    )
    event = Event(kind="conference", name="Hội nghị triển khai", date=day, evidence=HERE, rule="t")
    return Extraction(article=page, documents=(cited,), events=(event,))


@pytest.mark.parametrize(("kind", "names"), [("document", ("45-NQ/TW", "54-NQ/TW")), ("event", ("0", "0"))])
def test_documents_of_two_numbers_and_events_of_two_days_are_one_if_judged(kind: str, names: tuple[str, str]) -> None:
    found = [_paper("a", "45-NQ/TW", "2019-02-01"), _paper("b", "54-NQ/TW", "2019-02-02")]
    judged = Judgements(same=((f"a#{kind}/{names[0]}", f"b#{kind}/{names[1]}"),))
    quads = graph([batch(found)], judgements=judged)
    assert graph([batch([one]) for one in found[::-1]], judgements=judged) == quads
    replaced = {(quad.subject, quad.object) for quad in quads if quad.predicate.value == DCT.isReplacedBy}
    ((gone, kept),) = replaced
    assert any(quad.subject == kept for quad in quads)
    assert not [quad for quad in quads if quad.object == gone or (quad.subject == gone and quad.object != kept)]
