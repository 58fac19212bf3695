"""What things are called and which kind of thing they are, for tables and networks."""

from pyoxigraph import Literal, NamedNode, Store

from hpgraph.terms import CV, HP, RDF, RDFS, SCHEMA, SKOS

_KINDS = {
    HP.Official: "official", HP.BodyGroup: "group", HP.Agency: "agency", HP.Post: "post", HP.Document: "document",
    HP.Event: "event", HP.Initiative: "initiative", HP.Tenure: "tenure", CV.Participation: "participation",
    HP.Citation: "citation", HP.Statement: "statement", SCHEMA.Quotation: "quotation", HP.Task: "task",
    HP.Award: "award", HP.Indicator: "indicator", HP.Article: "article", SCHEMA.Place: "place",
    SKOS.Concept: "concept",
}  # fmt: skip
_LABELS = (NamedNode(SKOS.prefLabel), NamedNode(RDFS.label), NamedNode(SCHEMA.headline))
_TYPE = NamedNode(RDF.type)


class Labels:
    """Looks names and kinds up in the store, each once."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._labels: dict[NamedNode, str] = {}
        self._kinds: dict[NamedNode, str] = {}

    def label(self, node: NamedNode) -> str:
        """The Vietnamese main label, else any label (the first by alphabet), else ''."""
        if node not in self._labels:
            self._labels[node] = self._find_label(node)
        return self._labels[node]

    def _find_label(self, node: NamedNode) -> str:
        for predicate in _LABELS:
            found = [
                (value.language != "vi", value.value)
                for quad in self._store.quads_for_pattern(node, predicate, None, None)
                if isinstance(value := quad.object, Literal)
            ]
            if found:
                return min(found)[1]
        return ""

    def kind(self, node: NamedNode) -> str:
        """The kind in one word, '' for a thing of none of the known kinds."""
        if node not in self._kinds:
            types = {quad.object for quad in self._store.quads_for_pattern(node, _TYPE, None, None)}
            self._kinds[node] = next((word for kind, word in _KINDS.items() if NamedNode(kind) in types), "")
        return self._kinds[node]
