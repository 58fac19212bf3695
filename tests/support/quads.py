"""Small hand-made article graphs for tests of store and export."""

from collections.abc import Iterable

from pyoxigraph import Literal, NamedNode, Quad

BASE = "https://w3id.org/hpgraph/id/"
HP = "https://w3id.org/hpgraph/ontology#"
SCHEMA = "https://schema.org/"
OA = "http://www.w3.org/ns/oa#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
DATE_TIME = "http://www.w3.org/2001/XMLSchema#dateTime"


def graph_iri(number: int) -> str:
    return f"{BASE}graph/article-{number}"


def quad(subject: str, predicate: str, value: str | Literal, graph: str) -> Quad:
    """A quad from IRIs; a `value` that is no Literal is an IRI too."""
    node = value if isinstance(value, Literal) else NamedNode(value)
    return Quad(NamedNode(subject), NamedNode(predicate), node, NamedNode(graph))


def article_quads(number: int, tasks: int = 3) -> list[Quad]:
    """An article, and tasks with evidence: 4 + 6 × tasks quads."""
    graph, article = graph_iri(number), f"{BASE}article/{number}"
    published = Literal(f"2021-12-{1 + number % 28:02}T12:39:00+07:00", datatype=NamedNode(DATE_TIME))
    said: list[tuple[str, str, str | Literal]] = [
        (article, TYPE, f"{HP}Article"),
        (article, TYPE, f"{SCHEMA}NewsArticle"),
        (article, f"{SCHEMA}headline", Literal(f"Hội nghị số {number}", language="vi")),
        (article, f"{SCHEMA}datePublished", published),
    ]
    for index in range(tasks):
        task, evidence = f"{BASE}task/{number}-{index}", f"{BASE}evidence/{number}-{index}"
        said += [
            (task, TYPE, f"{HP}Task"),
            (task, f"{HP}assignee", f"{BASE}agency/{index % 5}"),
            (task, f"{SCHEMA}text", Literal(f'đẩy mạnh "việc" {index}', language="vi")),
            (evidence, TYPE, f"{HP}Evidence"),
            (evidence, f"{OA}hasBody", task),
            (evidence, f"{HP}rule", Literal("tasks.order")),
        ]
    return [quad(s, p, o, graph) for s, p, o in said]


def text(quads: Iterable[Quad]) -> bytes:
    """Quads as N-Quads."""
    return "".join(f"{quad} .\n" for quad in quads).encode()


def article_text(number: int, tasks: int = 3) -> bytes:
    """`article_quads` as N-Quads."""
    return text(article_quads(number, tasks))
