"""A laid-out Picture as the compact JSON that the page unpacks: columns, string table, text stored once.

Quotations of one article overlap a lot, so their text is merged into passages: a quotation is then three numbers, and
a name stands in the sentence of the fact it belongs to.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from hpgraph.render.kinds import KINDS
from hpgraph.render.pictures import Layout, Picture, Quote, Said
from hpgraph.render.relations import GROUPS, RELATIONS


class Table:
    """Strings, each once, by number."""

    def __init__(self) -> None:
        self.words: list[str | Said] = []
        self._index: dict[str | Said, int] = {}

    def number(self, word: str | Said) -> int:
        """The number of a text, or of a pair where the two languages differ; 0 for nothing."""
        if isinstance(word, tuple) and word[0] == word[1]:
            word = word[0]
        if not word:
            return 0
        if word not in self._index:
            self.words.append(word)
            self._index[word] = len(self.words)
        return self._index[word]


def nodes(picture: Picture, layout: Layout) -> list[dict[str, Any]]:
    """What goes into pyvis' `net.nodes`: id, label, position, size, and what the panel needs."""
    return [
        {
            "id": node.id,
            "label": node.label,
            "x": layout.positions[node.id][0],
            "y": layout.positions[node.id][1],
            "size": layout.sizes[node.id],
            "kind": node.kind,
            "community": layout.community[node.id],
            "english": node.english,
            "others": node.others,
            "attributes": node.attributes,
            "date": node.date,
            "quotes": node.quotes,
        }
        for node in picture.nodes
    ]


def edges(picture: Picture) -> list[dict[str, Any]]:
    """What goes into pyvis' `net.edges`: one per fact that links two nodes."""
    return [_fact(fact) | {"to": fact.target} for fact in picture.facts if fact.target is not None]


def loose(picture: Picture) -> list[dict[str, Any]]:
    """Facts of one node only: statements, figures, posts without a body."""
    return [_fact(fact) for fact in picture.facts if fact.target is None]


def _fact(fact: Any) -> dict[str, Any]:
    return {
        "from": fact.source,
        "relation": fact.relation,
        "detail": fact.detail,
        "date": fact.date,
        "quotes": fact.quotes,
    }


def data(nodes: list[dict[str, Any]], facts: list[dict[str, Any]], picture: Picture, layout: Layout) -> dict[str, Any]:
    """Everything the page's script reads. `nodes` and `facts` as above; ends of facts become node numbers."""
    table = Table()
    number = {node["id"]: index for index, node in enumerate(nodes)}
    kinds = {kind.id: index for index, kind in enumerate(KINDS)}
    relations = {relation.id: index for index, relation in enumerate(RELATIONS)}
    lines = {(kind.id, a.id): i for kind in KINDS for i, a in enumerate(kind.attributes)}
    passages, places = merged(picture.quotes)
    return {
        "kinds": [
            {"id": kind.id, "words": kind.words, "shown": kind.shown, "lines": [a.words for a in kind.attributes]}
            for kind in KINDS
        ],
        "groups": [{"id": name, "words": words} for name, words in GROUPS],
        "relations": [{"id": r.id, "group": r.group, "forward": r.forward, "back": r.back} for r in RELATIONS],
        "nodes": {
            "id": [node["id"] for node in nodes],
            "label": [node["label"] for node in nodes],
            "kind": [kinds[node["kind"]] for node in nodes],
            **{key: [node[key] for node in nodes] for key in ("x", "y", "size", "community", "quotes")},
            "english": [table.number(node["english"]) for node in nodes],
            "others": [[table.number(other) for other in node["others"]] for node in nodes],
            "date": [table.number(node["date"]) for node in nodes],
            "lines": [
                [[lines[node["kind"], name], table.number(value)] for name, value in node["attributes"]]
                for node in nodes
            ],
        },
        "facts": {
            "from": [number[fact["from"]] for fact in facts],
            "to": [number[fact["to"]] if fact.get("to") is not None else -1 for fact in facts],
            "relation": [relations[fact["relation"]] for fact in facts],
            "detail": [table.number(fact["detail"]) for fact in facts],
            "date": [table.number(fact["date"]) for fact in facts],
            "quotes": [fact["quotes"] for fact in facts],
        },
        "quotes": places,
        "passages": passages,
        "articles": [[a.title, a.published, a.url, a.publisher] for a in picture.articles],
        "circles": [[c.label, c.x, c.y, c.radius] for c in layout.circles],
        "words": table.words,
    }


def merged(quotes: Sequence[Quote]) -> tuple[dict[str, list[Any]], dict[str, list[int]]]:
    """Passages (article, text), and for each quote its passage, start and end there in UTF-16 units."""
    by_article: dict[int, list[int]] = defaultdict(list)
    for index, quote in enumerate(quotes):
        by_article[quote.article].append(index)
    passages: dict[str, list[Any]] = {"article": [], "text": []}
    places: dict[str, list[int]] = {key: [0] * len(quotes) for key in ("passage", "start", "end", "unsure")}
    for article in sorted(by_article):
        begin, text = 0, ""
        for index in sorted(by_article[article], key=lambda i: (_begin(quotes[i]), i)):
            quote = quotes[index]
            own, offset = quote.before + quote.exact + quote.after, _begin(quote) - begin
            shared = text[offset:]
            if offset >= len(text) or not (own.startswith(shared) or shared.startswith(own)):
                passages["article"].append(article)
                passages["text"].append("")
                begin, text, offset, shared = _begin(quote), "", 0, ""
            text += own[len(shared) :]
            passages["text"][-1] = text
            places["passage"][index] = len(passages["text"]) - 1
            places["start"][index] = _units(text[: offset + len(quote.before)])
            places["end"][index] = places["start"][index] + _units(quote.exact)
            places["unsure"][index] = int(quote.unsure)
    return passages, places


def _begin(quote: Quote) -> int:
    return quote.start - len(quote.before)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
