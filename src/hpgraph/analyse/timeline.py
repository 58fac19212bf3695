"""What happened when: events, documents, tasks, awards and changes of post, per month."""

from collections import Counter, defaultdict

from hpgraph.analyse.results import Cell, Plot, Result, Sheet, Source
from hpgraph.analyse.rows import labels, rows

KINDS = ("events", "documents", "deadlines", "awards", "appointments", "articles")
_QUERIES = {
    "events": "SELECT DISTINCT ?s ?d WHERE { ?s a hp:Event ; schema:startDate ?d }",
    "documents": "SELECT DISTINCT ?s ?d WHERE { ?s a hp:Document ; eli:date_document ?d }",
    "deadlines": "SELECT DISTINCT ?s ?d WHERE { ?s a hp:Task ; hp:due ?d }",
    "awards": "SELECT DISTINCT ?s ?d WHERE { ?s a hp:Award ; dct:date ?d }",
    "appointments": """
SELECT DISTINCT ?s ?d WHERE {
  ?s a hp:Tenure ; org:memberDuring/time:hasBeginning/(time:inXSDDate|time:inXSDgYearMonth|time:inXSDgYear) ?d .
}""",
    "articles": "SELECT DISTINCT ?s ?d WHERE { ?s a hp:Article ; schema:datePublished ?d }",
}


def analyse(source: Source) -> Result:
    """Counts per month, and every dated thing in order of time."""
    names = labels(source)
    months: dict[str, Counter[str]] = defaultdict(Counter)
    entries: list[tuple[Cell, ...]] = []
    for kind in KINDS:
        for thing, day in rows(source, _QUERIES[kind]):
            entries.append((day[:10], kind, names.get(thing, thing), thing))
            if len(day) >= 7:
                months[day[:7]][kind] += 1
    counts = Sheet(
        name="months",
        title=("Theo tháng", "By month"),
        columns=("month", *KINDS),
        titles=(
            ("Tháng", "Sự kiện", "Văn bản", "Hạn nhiệm vụ", "Khen thưởng", "Nhân sự", "Bài báo"),
            ("Month", "Events", "Documents", "Deadlines", "Awards", "Appointments", "Articles"),
        ),
        rows=tuple((month, *(months[month][kind] for kind in KINDS)) for month in sorted(months)),
    )
    dated = Sheet(
        name="timeline",
        title=("Dòng thời gian", "Timeline"),
        columns=("date", "kind", "what", "iri"),
        titles=(("Ngày", "Loại", "Nội dung", "IRI"), ("Date", "Kind", "What", "IRI")),
        rows=tuple(sorted(entries, key=lambda row: tuple(map(str, row)))),
    )
    return Result(
        name="timeline",
        sheets=(counts, dated),
        plots=(
            Plot(kind="columns", sheet="months", label="month", values=("events", "documents", "deadlines"), title=(
                "Sự kiện, văn bản và hạn nhiệm vụ theo tháng", "Events, documents and deadlines by month")),
        ),
    )  # fmt: skip
