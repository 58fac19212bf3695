"""Questions to the graph: saved queries with parameters, free SPARQL, locally or on any endpoint."""

from hpgraph.query.endpoints import Endpoint
from hpgraph.query.params import Param
from hpgraph.query.running import Argument, Source, bind, run, run_text
from hpgraph.query.saved import SavedQuery, get, load, read
from hpgraph.query.workers import Worker

__all__ = [
    "Argument",
    "Endpoint",
    "Param",
    "SavedQuery",
    "Source",
    "Worker",
    "bind",
    "get",
    "load",
    "read",
    "run",
    "run_text",
]
