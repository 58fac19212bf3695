"""One person while the article is being read, and as a fact."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from unicodedata import normalize

from hpgraph.models import Confidence, Person, Span, Tenure, TenureKind, replace

IN_CHARGE = "Phụ trách"
"""The title of who heads a body without a title for it (`posts_implied.charged`)."""


@dataclass(slots=True)
class Draft:
    """One person while the article is being read."""

    name: str
    tenures: list[Tenure] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    spellings: dict[str, None] = field(default_factory=dict)
    honorifics: dict[str, None] = field(default_factory=dict)
    imprint: bool = True
    official: bool = False

    def add(self, tenure: Tenure) -> None:
        """Keep a tenure unless the same post is known; a change of post replaces a mere mention."""
        for index, known in enumerate(self.tenures):
            if IN_CHARGE in (known.title, tenure.title) and known.organisation == tenure.organisation:
                charge, post = (known, tenure) if known.title == IN_CHARGE else (tenure, known)
                self.tenures[index] = replace(post, kind=charge.kind, start=charge.start, document=charge.document)
                return  # 'giao ông A, Phó Cục trưởng Cục B, phụ trách Cục B'
            if known.title == tenure.title and _same_body(known.organisation, tenure.organisation):
                better = (
                    tenure if known.kind is TenureKind.MENTIONED and tenure.kind is not TenureKind.MENTIONED else known
                )
                name = max(known.organisation or "", tenure.organisation or "", key=len) or None
                evidence = tuple(dict.fromkeys((*known.evidence, *tenure.evidence)))
                self.tenures[index] = replace(better, organisation=name, evidence=evidence)
                return
        for known in self.tenures if tenure.kind is TenureKind.MENTIONED else ():
            if known.title.startswith((tenure.title + " ", tenure.title + ",")) and _same_body(
                known.organisation, tenure.organisation
            ):
                return
        self.tenures.append(tenure)


_TONES = dict.fromkeys(map(ord, "\u0300\u0301\u0303\u0309\u0323"))


def misspelt(name: str, said: Iterable[tuple[str, str]], drafts: Iterable[Draft]) -> str | None:
    """'Huỳnh Thành Đạt' for 'Huỳnh Thanh Đạt', if a post told with it (`said`: title, body) is his.

    Two names are one where a single syllable differs, in its tone only, and a post with its body is the same.
    """
    posts = set(said)
    for draft in drafts if posts else ():
        pairs = list(zip(name.split(), draft.name.split(), strict=False))
        others = [(left, right) for left, right in pairs if left != right]
        if len(others) != 1 or name.count(" ") != draft.name.count(" ") or name.count(" ") < 2:
            continue
        left, right = (normalize("NFD", word).translate(_TONES) for word in others[0])
        held = {(t.title, t.organisation) for t in draft.tenures if t.kind is TenureKind.MENTIONED}
        if left == right and posts & held:
            return draft.name
    return None


def _same_body(left: str | None, right: str | None) -> bool:
    return (
        left is None or right is None or left == right or left.startswith(right + " ") or right.startswith(left + " ")
    )


def as_person(draft: Draft) -> Person:
    """The fact that an article tells of somebody."""
    certain = any(tenure.confidence is Confidence.CERTAIN for tenure in draft.tenures)
    return Person(
        evidence=tuple(dict.fromkeys(draft.spans)),
        rule=draft.tenures[0].rule.replace("post.", "person.") if draft.tenures else "person.honorific",
        confidence=Confidence.CERTAIN if certain else Confidence.LIKELY,
        name=draft.name,
        posts=tuple(draft.tenures),
        spellings=tuple(draft.spellings) or (draft.name,),
        honorifics=tuple(draft.honorifics),
        imprint=draft.imprint,
    )
