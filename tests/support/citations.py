"""Citations of documents in few words, pairs that are one document and pairs that are two."""

from collections.abc import Sequence
from datetime import datetime

from hpgraph.models import Article, Document, Span
from hpgraph.resolve.documents import decide, record
from hpgraph.resolve.records import Decision, Judgements, Record

KINDS = {"NQ": "resolution", "QĐ": "decision", "CT": "directive", "NĐ": "decree", "KL": "conclusion"}
CITY, COUNCIL = "Ủy ban nhân dân thành phố Hải Phòng", "Hội đồng nhân dân thành phố Hải Phòng"
NONE = Judgements()


def cite(said: str, seen: str = "2021-05-04", place: str | None = "thành phố Hải Phòng", kind: str = "") -> Record:
    """'number | date | issuer | title', cited in an article of a day; the kind follows from the symbol."""
    number, date, issuer, title = (part.strip() or None for part in (said + " | | |").split("|")[:4])
    kind = kind or next((kind for code, kind in KINDS.items() if code in (number or "")), "resolution")
    if (title or "").startswith(("Luật", "Bộ luật")):
        kind = "law"
    document = Document(
        kind=kind, number=number, date=date, issuer=issuer, title=title, evidence=(Span(0, 1),), rule="t"
    )
    published = datetime.fromisoformat(f"{seen}T08:00:00+07:00")
    where = Article(id=f"{seen}-{place}-{kind}-{said}", text="x", blocks=(), published=published, jurisdiction=place)
    return record(document, where)


def resolve(records: Sequence[Record], judgements: Judgements = NONE) -> dict[str, Decision]:
    """All blocks, as the pipeline does; decisions by record id."""
    blocks = {one.block for one in records}
    found = [d for block in sorted(blocks) for d in decide([r for r in records if r.block == block], judgements)]
    return {decision.record: decision for decision in found}


def one(left: Record, right: Record, *others: Record) -> bool:
    """Whether two records are one document, among others."""
    found = resolve([left, right, *others])
    return found[left.id].entity == found[right.id].entity


HP_2019 = "45-NQ/TW | 2019-01-24 | Bộ Chính trị | xây dựng và phát triển thành phố Hải Phòng đến năm 2030"

SAME = {
    "the same words": (
        cite("812/QĐ-UBND | 2018-04-26 | " + CITY),
        cite("812/QĐ-UBND | 2018-04-26 | " + CITY, "2020-01-01"),
    ),
    "chairman and committee": (
        cite("812/QĐ-UBND | 2018-04-26 | " + CITY),
        cite("812/QĐ-UBND | 2018-04-26 | Chủ tịch " + CITY, "2019-01-01"),
    ),
    "committees of one party": (
        cite("08-NQ/TU | 2013-05-16 | Ban Chấp hành Đảng bộ thành phố Hải Phòng"),
        cite("08-NQ/TU | 2013-05-16 | Ban Thường vụ Thành ủy Hải Phòng", "2022-01-01"),
    ),
    "the year is in the symbol": (cite("35/2021/QH15 | | Quốc hội"), cite("35/2021/QH15 | 2021-11-13", "2023-01-01")),
    "the term is in the symbol": (
        cite("1669/NQ-UBTVQH15 | | Ủy ban Thường vụ Quốc hội", "2025-06-30"),
        cite("1669/NQ-UBTVQH15 | 2025-06-16 | Ủy ban Thường vụ Quốc hội", "2026-02-01"),
    ),
    "no issuer read, a symbol of the centre": (
        cite("27/CT-TTg | 2019-03-04 | Thủ tướng Chính phủ", "2019-08-15"),
        cite("27/CT-TTg | 2019-03-04", "2020-01-01", place="tỉnh Lào Cai"),
    ),
    "kind misread, one day": (
        cite("37-QĐ/TW | 2021-10-25 | Ban Chấp hành Trung ương Đảng", "2021-11-01"),
        cite("37-QĐ/TW | 2021-10-25 | Bộ Chính trị", "2022-01-01", kind="regulation"),
    ),
    "known by its subject": (
        cite(HP_2019),
        cite("45-NQ/TW | | | xây dựng, phát triển thành phố Hải Phòng", "2024-03-01"),
    ),
    "without letters, by its subject": (
        cite(HP_2019),
        cite("45 | | | xây dựng và phát triển thành phố Hải Phòng", "2024-03-01"),
    ),
    "without letters, the only one known": (cite(HP_2019), cite("45 | | Bộ Chính trị", "2021-12-24")),
    "the only one known, cited twice without day": (
        cite("45-NQ/TW | | Bộ Chính trị", "2020-02-01"),
        cite("45 | | Bộ Chính trị", "2021-12-24"),
    ),
    "without number, by subject": (
        cite(HP_2019),
        cite(
            " | | Bộ Chính trị | Nghị quyết của Bộ Chính trị về xây dựng và phát triển thành phố Hải Phòng",
            "2025-01-01",
        ),
    ),
    "without letters, with its day": (
        cite("83-QĐ/TW | 2021-04-29 | Bộ Chính trị"),
        cite("83 | 2021-04-29 | Bộ Chính trị", "2021-05-05", kind="decision"),
    ),
    "in the year of the article": (
        cite("2204/QĐ-UBND | 2023-07-17 | " + CITY, "2023-08-01"),
        cite("2204/QĐ-UBND | | " + CITY, "2023-09-14"),
    ),
    "in the term of the article": (
        cite("03-NQ/TU | 2021-10-26 | Thành ủy Hải Phòng", "2021-11-01"),
        cite("03-NQ/TU | | Ban Thường vụ Thành ủy Hải Phòng", "2023-02-02"),
    ),
    "a decree shortened in its year": (
        cite("30/2020/NĐ-CP | | Chính phủ", "2020-05-01"),
        cite("30/NĐ-CP | | Chính phủ", "2020-07-01"),
    ),
    "a committee's, open in two years, one subject": (
        cite("19-NQ/TU | | Thành ủy Hải Phòng | chỉnh trang và hiện đại hóa đô thị", "2018-05-02"),
        cite("19-NQ/TU | | Thành ủy Hải Phòng | chỉnh trang, hiện đại hóa đô thị trung tâm", "2019-03-02"),
    ),
    "open, in one year": (
        cite("33/NQ-HĐND | | " + COUNCIL, "2020-07-22"),
        cite("33/NQ-HĐND | | " + COUNCIL, "2020-09-01"),
    ),
    "a standard of a year": (
        cite("TCVN ISO 9001:2015", kind="standard"),
        cite("TCVN ISO 9001:2015", "2024-01-01", "tỉnh Lào Cai", kind="standard"),
    ),
    "a law by year and by number": (
        cite(" | | Quốc hội | Luật Đất đai năm 2013", "2021-10-05"),
        cite("45/2013/QH13 | | Quốc hội | Luật Đất đai", "2015-01-01"),
    ),
    "a law by its two ways of naming the year": (
        cite(" | | Quốc hội | Luật Đất đai 2024", "2024-10-05"),
        cite(" | | Quốc hội | Luật Đất đai năm 2024", "2025-01-01"),
    ),
    "a law in force": (
        cite(" | | Quốc hội | Luật Đất đai", "2016-03-01"),
        cite(" | | Quốc hội | Luật Đất đai năm 2013", "2021-10-05"),
    ),
    "a law in force, twice without year": (
        cite(" | | Quốc hội | Luật Bảo vệ môi trường", "2016-03-01"),
        cite(" | | Quốc hội | Luật Bảo vệ môi trường", "2019-03-01"),
    ),
    "one symbol, two days, one subject": (
        cite("2204/QĐ-UBND | 2023-07-17 | " + CITY + " | phê duyệt kế hoạch chống ngập nội thành", "2023-08-01"),
        cite(
            "2204/QĐ-UBND | 2023-07-19 | " + CITY + " | phê duyệt kế hoạch chống ngập khu vực nội thành", "2023-09-01"
        ),
    ),
}

APART = {
    "another year": (
        cite("812/QĐ-UBND | 2018-04-26 | " + CITY),
        cite("812/QĐ-UBND | 2019-05-02 | " + CITY, "2020-01-01"),
    ),
    "another province": (
        cite("47/NQ-HĐND | 2023-07-12 | " + COUNCIL, "2024-01-15"),
        cite("47/NQ-HĐND | 2023-07-12 | Hội đồng nhân dân tỉnh Hải Dương", "2024-01-15"),
    ),
    "another ward": (
        cite("12/QĐ-UBND | 2025-08-28 | Ủy ban nhân dân xã Di Linh", "2025-09-05", place="tỉnh Lâm Đồng"),
        cite("12/QĐ-UBND | 2025-08-28 | Ủy ban nhân dân xã Bảo Thuận", "2025-09-05", place="tỉnh Lâm Đồng"),
    ),
    "a ward of that name elsewhere": (
        cite("12/QĐ-UBND | 2025-08-28 | Ủy ban nhân dân xã Tân Lập", "2025-09-05", place="tỉnh Lâm Đồng"),
        cite("12/QĐ-UBND | 2025-08-28 | Ủy ban nhân dân xã Tân Lập", "2025-09-05", place="tỉnh Phú Thọ"),
    ),
    "with and without the year in the symbol": (
        cite("29/2020/NQ-HĐND | 2020-07-22 | " + COUNCIL),
        cite("29/NQ-HĐND | 2020-07-22 | " + COUNCIL),
    ),
    "Party and council": (
        cite("28-NQ/TU | 2020-07-22 | Thành ủy Hải Phòng"),
        cite("28/NQ-HĐND | 2020-07-22 | " + COUNCIL),
    ),
    "two of a number in two terms": (
        cite(HP_2019),
        cite("45-NQ/TW | 2023-11-24 | Ban Chấp hành Trung ương Đảng", "2023-12-01"),
    ),
    "one year before, unless it says more": (
        cite("812/QĐ-UBND | 2018-04-26 | " + CITY),
        cite("812/QĐ-UBND | | " + CITY, "2019-03-01"),
    ),
    "the yearly resolution of the same name": (
        cite("01/NQ-CP | 2020-01-01 | Chính phủ | nhiệm vụ, giải pháp phát triển kinh tế - xã hội", "2020-01-03"),
        cite("01/NQ-CP | | Chính phủ | nhiệm vụ, giải pháp phát triển kinh tế - xã hội", "2021-01-08"),
    ),
    "a later document": (
        cite("2204/QĐ-UBND | 2023-07-17 | " + CITY, "2023-08-01"),
        cite("2204/QĐ-UBND | | " + CITY, "2023-07-01"),
    ),
    "an earlier term": (
        cite("08-NQ/TU | 2013-05-16 | Thành ủy Hải Phòng", "2013-06-01"),
        cite("08-NQ/TU | | Thành ủy Hải Phòng", "2021-11-01"),
    ),
    "no issuer": (cite("45-NQ/TW | 2019-01-24 | Bộ Chính trị"), cite("45", "2021-12-24")),
    "another subject": (
        cite("2204/QĐ-UBND | 2023-07-17 | " + CITY + " | phê duyệt kế hoạch chống ngập", "2023-08-01"),
        cite("2204/QĐ-UBND | | " + CITY + " | bổ nhiệm Giám đốc Sở Du lịch", "2023-09-01"),
    ),
    "open, two subjects in one year": (
        cite("19-NQ/TU | | Thành ủy Hải Phòng | chỉnh trang đô thị trung tâm", "2018-05-02"),
        cite("19-NQ/TU | | Thành ủy Hải Phòng | nâng cao chất lượng chi bộ", "2018-06-02"),
    ),
    "a decree shortened, another year": (
        cite("30/2020/NĐ-CP | | Chính phủ", "2020-05-01"),
        cite("30/NĐ-CP | | Chính phủ", "2022-07-01"),
    ),
    "two years of a standard": (
        cite("TCVN ISO 9001:2015", kind="standard"),
        cite("TCVN ISO 9001:2008", kind="standard"),
    ),
    "councils of provinces that are not told": (
        cite("47/NQ-HĐND | 2019-12-13 | Hội đồng nhân dân tỉnh", "2025-03-21", None),
        cite("47/NQ-HĐND | 2019-12-13 | Hội đồng nhân dân tỉnh", "2025-03-22", None),
    ),
    "two editions of a law": (
        cite(" | | Quốc hội | Luật Đất đai năm 2013", "2021-10-05"),
        cite(" | | Quốc hội | Luật Đất đai 2024", "2024-10-05"),
    ),
    "a law between passing and force": (
        cite(" | | Quốc hội | Luật Đất đai năm 2013", "2021-10-05"),
        cite(" | | Quốc hội | Luật Đất đai", "2024-04-05"),
    ),
    "a law that may have been passed anew": (
        cite(" | | Quốc hội | Luật Đất đai năm 2024", "2024-10-05"),
        cite(" | | Quốc hội | Luật Đất đai", "2026-09-05"),
    ),
    "a bill": (
        cite(" | | Quốc hội | Luật Đất đai (sửa đổi)", "2023-03-05"),
        cite(" | | Quốc hội | Luật Đất đai", "2023-03-05"),
    ),
    "a law and a resolution of one number": (
        cite("31/2024/QH15 | | Quốc hội | Luật Đất đai", "2024-10-05"),
        cite("31/2024/QH15 | | Quốc hội", "2024-10-05"),
    ),
}
SOME = list({one.id: one for pair in (*SAME.values(), *APART.values()) for one in pair}.values())
"""All of them."""
