"""The graph over HTTP: pages for people, RDF by content negotiation, the SPARQL 1.1 Protocol."""

from hpgraph.serve.app import application

__all__ = ["application"]
