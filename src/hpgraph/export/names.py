"""IRIs as prefixed names: the same prefix for the same IRI, whatever other prefixes there are."""

import re
from collections.abc import Mapping

_LOCAL = re.compile(r"[A-Za-z0-9_](?:[\w.\-/]*[\w\-])?", re.ASCII)
_KEPT = 200_000  # names remembered; beyond, the memory starts anew


class Names:
    """Shortens IRIs with the longest namespace that fits; others stay whole."""

    def __init__(self, prefixes: Mapping[str, str]) -> None:
        self.prefixes = dict(sorted(prefixes.items()))
        self._by_namespace = {namespace: prefix for prefix, namespace in self.prefixes.items()}
        self._known: dict[str, str | None] = {}

    def short(self, iri: str) -> str | None:
        """`prefix:local`, or None where no prefix fits; the local part is ASCII and may hold slashes."""
        if iri not in self._known:
            if len(self._known) >= _KEPT:
                self._known.clear()
            self._known[iri] = self._shorten(iri)
        return self._known[iri]

    def _shorten(self, iri: str) -> str | None:
        cut = max(iri.rfind("/"), iri.rfind("#")) + 1
        while cut:
            prefix = self._by_namespace.get(iri[:cut])
            if prefix is not None:
                return f"{prefix}:{iri[cut:]}" if _LOCAL.fullmatch(iri, cut) else None
            cut = max(iri.rfind("/", 0, cut - 1), iri.rfind("#", 0, cut - 1)) + 1
        return None
