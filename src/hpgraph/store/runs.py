"""Which run of the program wrote which graph: provenance as prov:Activity."""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from pyoxigraph import Literal, NamedNode, Quad

from hpgraph.store.values import XSD

PROV = "http://www.w3.org/ns/prov#"
RDF_TYPE = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
RDFS_LABEL = NamedNode("http://www.w3.org/2000/01/rdf-schema#label")
GENERATED_BY = NamedNode(f"{PROV}wasGeneratedBy")
INVALIDATED_BY = NamedNode(f"{PROV}wasInvalidatedBy")
STARTED_AT = NamedNode(f"{PROV}startedAtTime")
ACTIVITY = NamedNode(f"{PROV}Activity")
_VERSION = NamedNode("https://schema.org/softwareVersion")
_IDENTIFIER = NamedNode("http://purl.org/dc/terms/identifier")


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One run: the versions of hpgraph and of its lexicon (any text that identifies them), and when it began."""

    software: str
    lexicon: str
    started: datetime

    @classmethod
    def now(cls, *, software: str, lexicon: str) -> "Run":
        """A run that starts now, or at SOURCE_DATE_EPOCH (seconds) where that is set (builds that repeat)."""
        epoch = os.environ.get("SOURCE_DATE_EPOCH")
        moment = datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC).replace(microsecond=0)
        return cls(software=software, lexicon=lexicon, started=moment)


def run_iri(base: str, run: Run, number: int) -> NamedNode:
    """The name of the run: its time, and its number in this store."""
    return NamedNode(f"{base}run/{run.started:%Y%m%dT%H%M%SZ}-{number}")


def run_quads(base: str, iri: NamedNode, run: Run, graph: NamedNode) -> Iterable[Quad]:
    """What the provenance graph says of a run: when, with which version, with which lexicon."""
    software = NamedNode(f"{base}software/hpgraph-{run.software}")
    lexicon = NamedNode(f"{base}lexicon/{run.lexicon}")
    started = Literal(run.started.isoformat().replace("+00:00", "Z"), datatype=NamedNode(f"{XSD}dateTime"))
    said = (
        (iri, RDF_TYPE, ACTIVITY),
        (iri, STARTED_AT, started),
        (iri, NamedNode(f"{PROV}wasAssociatedWith"), software),
        (iri, NamedNode(f"{PROV}used"), lexicon),
        (software, RDF_TYPE, NamedNode(f"{PROV}SoftwareAgent")),
        (software, RDFS_LABEL, Literal(f"hpgraph {run.software}", language="en")),
        (software, _VERSION, Literal(run.software)),
        (lexicon, RDF_TYPE, NamedNode(f"{PROV}Entity")),
        (lexicon, RDFS_LABEL, Literal(f"hpgraph lexicon {run.lexicon}", language="en")),
        (lexicon, _IDENTIFIER, Literal(run.lexicon)),
    )
    return (Quad(subject, predicate, value, graph) for subject, predicate, value in said)
