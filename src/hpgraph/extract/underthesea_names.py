"""Names of people as underthesea's named-entity model finds them: needs its package, takes seconds per article."""

import re
from dataclasses import dataclass

from hpgraph.errors import MissingExtraError
from hpgraph.models import Article, Extraction, Person, Span


@dataclass(frozen=True, slots=True)
class UndertheseaNames:
    """People only: the model knows no posts. Single syllables are left out: most are not people."""

    name: str = "underthesea"

    def __post_init__(self) -> None:
        try:
            import underthesea  # noqa: F401  # asked for here, so that its absence is said before any article is read
        except ImportError as error:
            raise MissingExtraError("the extractor underthesea needs its package: pip install underthesea") from error

    def find(self, article: Article) -> Extraction:
        """Every full name that the model tags as a person, at its first place in the text."""
        from underthesea import ner

        people: dict[str, Person] = {}
        for line in re.finditer(r"[^\n]+", article.text):
            for name in _names(ner(line.group())):
                at = line.group().find(name)
                if at >= 0 and " " in name and name not in people:
                    span = Span(line.start() + at, line.start() + at + len(name))
                    people[name] = Person(name=name, spellings=(name,), evidence=(span,), rule="ner")
        return Extraction(article=article, people=tuple(people.values()))


def _names(tagged: list[tuple[str, ...]]) -> list[str]:
    names: list[list[str]] = []
    for row in tagged:
        if row[3] == "B-PER":
            names.append([row[0]])
        elif row[3] == "I-PER" and names:
            names[-1].append(row[0])
    return [" ".join(name) for name in names]
