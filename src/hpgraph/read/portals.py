"""What is known of portals (data/portals): who runs them, where they are, what their pages carry around an article."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from hpgraph import resources
from hpgraph.errors import LexiconError
from hpgraph.kept import kept
from hpgraph.text import lower, normalise

_LONGEST_PHRASE = 80
_HOST = re.compile(r"(?<![\w@.-])(?:https?://)?((?:[a-z0-9-]+\.){1,4}vn)(?![\w-])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Portal:
    """One site. `publisher` None: the page's own header must tell (a host below a province's domain)."""

    id: str
    publisher: str | None = None
    jurisdiction: str | None = None
    selectors: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Province:
    name: str
    kind: str
    labels: tuple[str, ...]
    papers: Mapping[str, str]

    @property
    def full(self) -> str:
        return f"{self.kind} {self.name}"


@dataclass(frozen=True, slots=True)
class Portals:
    """All of data/portals. `phrases`: the lists of generic.yml, each as a pattern over lower-case working text."""

    by_domain: Mapping[str, Portal]
    provinces: tuple[Province, ...]
    phrases: Mapping[str, re.Pattern[str]]
    names: re.Pattern[str]  # of provinces, lower case

    def starts(self, kind: str, text: str) -> str | None:
        """The longest phrase of a list that a paragraph starts with, as whole words."""
        match = self.phrases[kind].match(lower(text[:_LONGEST_PHRASE]))
        return match.group(0) if match else None

    def has(self, kind: str, text: str) -> bool:
        """Does the text hold a phrase of a list, as whole words?"""
        return self.phrases[kind].search(lower(text)) is not None

    def of_host(self, host: str) -> Portal | None:
        """'sokhcn.haiphong.gov.vn' → its own entry, else the nearest domain's above it, else by province label."""
        host = host.lower().removeprefix("www.").removeprefix("m.")
        parts = host.split(".")
        for index in range(len(parts) - 1):
            known = self.by_domain.get(".".join(parts[index:]))
            if known is not None:
                return known if index == 0 else Portal(host, None, known.jurisdiction, known.selectors)
        return self._of_label(host, parts)

    def _of_label(self, host: str, parts: list[str]) -> Portal | None:
        for province in self.provinces:
            if parts[-2:] == ["gov", "vn"] and parts[-3:-2] and parts[-3] in province.labels:
                publisher = f"Cổng thông tin điện tử {province.full}" if len(parts) == 3 else None
                return Portal(host, publisher, province.full)
            if parts[0] in province.papers:
                return Portal(host, province.papers[parts[0]], province.full)
            if parts[0] in [f"bao{label}" for label in province.labels]:
                return Portal(host, f"Báo {province.name}", province.full)
        return None

    def of_publisher(self, name: str) -> Portal | None:
        """The known portal of that name, whatever its case."""
        return next((p for p in self.by_domain.values() if p.publisher and lower(p.publisher) == lower(name)), None)

    def in_text(self, text: str) -> Portal | None:
        """The portal of the first known site named in a short piece of text ('(Haiphong.gov.vn) - ...')."""
        for match in _HOST.finditer(text):
            found = self.of_host(match.group(1))
            if found is not None:
                return found
        return None

    def province_in(self, text: str) -> str | None:
        """'Cổng thông tin điện tử tỉnh Bắc Ninh' → 'tỉnh Bắc Ninh': the first province named, in whatever letters."""
        match = self.names.search(lower(text))
        return self._full(match.group(0)) if match else None

    def province_most_named(self, text: str) -> str | None:
        """The province a text names most, if it names it twice or no other at all."""
        plain = lower(text)
        found = Counter(
            match.group(0)
            for match in self.names.finditer(plain)
            if text[match.start()].isupper() and not _is_person(plain, match)
        )
        if city := len(_CITY.findall(plain)):
            found["hồ chí minh"] += city
        named = sorted(found.items(), key=lambda item: (-item[1], item[0]))
        return self._full(named[0][0]) if named and (named[0][1] >= 2 or len(named) == 1) else None

    def _full(self, name: str) -> str:
        return next(province.full for province in self.provinces if lower(province.name) == name)


_CITY = re.compile(r"tp\.? ?hcm(?!\w)")


def _is_person(plain: str, match: re.Match[str]) -> bool:
    """'Chủ tịch Hồ Chí Minh' names no city."""
    if match.group(0) != "hồ chí minh":
        return False
    return not plain.endswith(("thành phố ", "tp ", "tp. ", "tp."), 0, match.start())


def _portal(raw: dict[str, Any]) -> tuple[list[str], Portal]:
    selectors = {key: tuple(value) for key, value in raw.get("selectors", {}).items()}
    return raw["domains"], Portal(raw["id"], raw.get("publisher"), raw.get("jurisdiction"), selectors)


def _pattern(phrases: list[str]) -> re.Pattern[str]:
    longest_first = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    whole = [re.escape(phrase) + (r"(?!\w)" if phrase[-1].isalnum() else "") for phrase in longest_first]
    return re.compile(rf"(?<!\w)(?:{'|'.join(whole)})")


@cache
def load() -> Portals:
    """The shipped portal files, read once per process. Raises LexiconError naming the file."""
    by_domain: dict[str, Portal] = {}
    provinces: list[Province] = []
    phrases: dict[str, re.Pattern[str]] = {}
    files = sorted(resources.path("data", "portals").glob("*.yml"))
    read = kept("portals", (*files, Path(__file__)), lambda: {path.name: _raw(path) for path in files})
    for name, raw in read.items():
        try:
            for item in raw.get("portals", []):
                domains, portal = _portal(item)
                by_domain |= dict.fromkeys(domains, portal)
            provinces += [
                Province(item["name"], item["kind"], tuple(item["labels"]), item.get("papers", {}))
                for item in raw.get("provinces", [])
            ]
            for key, value in raw.items():
                if key not in ("portals", "provinces", "source", "checked"):
                    phrases[key] = _pattern([lower(normalise(str(phrase)).text) for phrase in value])
        except (AttributeError, KeyError, TypeError) as error:
            raise LexiconError(f"data/portals/{name}: {error}") from error
    names = _pattern([lower(province.name) for province in provinces])
    return Portals(by_domain, tuple(provinces), phrases, names)


def _raw(path: Path) -> Any:
    import yaml  # most starts find the portals in the cache

    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.YAMLError as error:
        raise LexiconError(f"data/portals/{path.name}: {error}") from error
