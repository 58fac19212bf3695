"""Posts as tenures: appointed, elected, acting, former, dismissed; since when, for how long, by which decision."""

import re
from collections.abc import Sequence

from hpgraph.extract.people.held import Held, Introduction
from hpgraph.extract.phrases import Line
from hpgraph.models import Confidence, DateText, Span, Tenure, TenureKind, value

_TERM = re.compile(r"[,;(]? ?(nhiệm kỳ (?:\d{4} ?- ?\d{4}|[IVX]+)|thời hạn \d+ (?:năm|tháng)|thời gian \d+ năm)")
_SINCE = re.compile(r"(?:kể )?từ (?:ngày )?(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?")
_SINCE_LONG = re.compile(r"(?:kể )?từ ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})")
_DECISION = re.compile(r"(?:quyết định|nghị quyết) số (\d+[\w/.-]*(?: ?[-/] ?[A-ZĐ][\w-]*)*)", re.IGNORECASE)
_ELECTION = re.compile(r"(?<!\w)(?:bầu|trúng cử|tái cử|đắc cử|biểu quyết)(?!\w)")
WHILE = re.compile(r"(?<!\w)(?:thời gian|khi) (?:(?:còn|đang|ông|bà|đồng chí) [^.;]{0,40})?(?:giữ|đảm nhiệm)[^,.;]*$")
"""'trong thời gian giữ các cương vị …': what somebody held then."""
_STOP = re.compile(r"[.;\n]")
_REACH = 90
_CHANGES = (TenureKind.APPOINTED, TenureKind.ELECTED)
_MEMBER = (
    "ủy viên",
    "đại biểu",
    "thành viên",
    "tỉnh ủy viên",
    "thành ủy viên",
    "huyện ủy viên",
    "quận ủy viên",
    "thị ủy viên",
)


@value
class Reader:
    """Reads tenures around introductions. `year` is the year of publication, for days without one."""

    line: Line
    year: int | None

    def tenures(self, introduction: Introduction, bodies: Sequence[str | None]) -> list[Tenure]:
        """One tenure per post; posts held until now become former where a new office takes their place."""
        found = [self._tenure(introduction, held, body) for held, body in zip(introduction.held, bodies, strict=True)]
        new = [t for t in found if t.kind in _CHANGES and t.rule == "post.appointment"]
        if not new:
            return found
        return [self._ended(tenure, new[-1]) if self._gives_way(tenure, new[-1]) else tenure for tenure in found]

    def _tenure(self, introduction: Introduction, held: Held, body: str | None) -> Tenure:
        post, kind, rule = held.post, held.post.kind, f"post.{held.place}"
        start = term = document = None
        if held.cue is not None and self._applies(introduction, held):
            kind, rule = self._kind(held), "post.appointment"
            if kind is TenureKind.FORMER:
                rule = "post.career"
            else:
                start, term, document = self._details(held)
        evidence = tuple(dict.fromkeys((introduction.span, post.span)))
        confidence = Confidence.LIKELY if body is None or post.body is None else Confidence.CERTAIN
        return Tenure(
            evidence=evidence,
            rule=rule,
            confidence=confidence,
            title=post.title,
            organisation=body,
            kind=kind,
            start=start,
            term=term,
            document=document,
        )

    def _applies(self, introduction: Introduction, held: Held) -> bool:
        """'bổ nhiệm Phó Giám đốc Nguyễn Văn A giữ chức …': the first post is the old one."""
        if held.place != "before" or held.cue is None or held.cue.entry is None:
            return True
        later = any(other.cue and other.place == "after" for other in introduction.held)
        is_for = self.line.plain[held.post.span.end : introduction.name.start].strip(" ,").startswith(
            ("đối", "cho", "với")
        ) or (" đối với " in self.line.plain[held.post.span.end : introduction.name.start])
        return not later and (is_for or held.cue.entry.get("kind") == "dismissed")

    def _kind(self, held: Held) -> TenureKind:
        if held.post.kind is TenureKind.ACTING:
            return TenureKind.ACTING
        kind = TenureKind(str(held.cue.entry.get("kind"))) if held.cue and held.cue.entry else TenureKind.APPOINTED
        if kind is TenureKind.APPOINTED and held.cue:
            clause = self.line.plain[self._clause(held.cue.span.start) : held.cue.span.end]
            if WHILE.search(clause):
                return TenureKind.FORMER
            return TenureKind.ELECTED if _ELECTION.search(clause) else kind
        return kind

    def _clause(self, position: int) -> int:
        ends = [m.end() for m in _STOP.finditer(self.line.text, max(0, position - 400), position)]
        return ends[-1] if ends else max(0, position - 400)

    def _details(self, held: Held) -> tuple[DateText | None, str | None, str | None]:
        end = held.post.span.end
        stop = _STOP.search(self.line.text, end)
        after = Span(end, min(stop.start() if stop else end + _REACH, end + _REACH))
        term = _TERM.match(self.line.plain, after.start, after.end) or _TERM.search(
            self.line.plain, after.start, after.end
        )
        numbers = _DECISION.findall(self.line.text, self._clause(held.post.span.start), held.post.span.start)
        document = numbers[-1].replace(" ", "").rstrip(".,") if numbers else None
        return self._since(after), term.group(1) if term else None, document

    def _since(self, span: Span) -> DateText | None:
        found = _SINCE_LONG.search(self.line.plain, span.start, span.end) or _SINCE.search(
            self.line.plain, span.start, span.end
        )
        if found is None:
            return None
        day, month, year = int(found.group(1)), int(found.group(2)), found.group(3) or self.year
        if year is None or not (1 <= day <= 31 and 1 <= month <= 12):
            return None
        return f"{int(year):04d}-{month:02d}-{day:02d}"

    def _gives_way(self, old: Tenure, new: Tenure) -> bool:
        """A new office ends the old one; seats on committees go on, so do offices beside an elected seat elsewhere."""
        if (
            old.rule == "post.appointment"
            or old.kind is not TenureKind.MENTIONED
            or old.title.lower().startswith(_MEMBER)
        ):
            return False
        if new.title.lower().startswith(_MEMBER) or (old.title, old.organisation) == (new.title, new.organisation):
            return False
        return new.kind is TenureKind.APPOINTED or old.organisation == new.organisation

    def ended(self, known: Sequence[Tenure], new: Tenure, span: Span) -> list[Tenure]:
        """What a person is known to hold, after a new post told in the same sentence as `span`."""
        return [
            self._ended(old, new) if any(span.covers(e) for e in old.evidence) and self._gives_way(old, new) else old
            for old in known
        ]

    def _ended(self, old: Tenure, new: Tenure) -> Tenure:
        return Tenure(
            evidence=old.evidence,
            rule=old.rule,
            confidence=old.confidence,
            title=old.title,
            organisation=old.organisation,
            kind=TenureKind.FORMER,
            end=new.start,
            document=new.document,
        )
