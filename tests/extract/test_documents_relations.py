"""How documents bear on one another: one amends, replaces or rests on another."""

import pytest

from hpgraph.extract.dates import find as find_dates
from hpgraph.extract.documents import find
from hpgraph.models import Document
from support.readings import reading


def documents(text: str) -> tuple[Document, ...]:
    opened = reading(text, jurisdiction="thành phố Hải Phòng")
    return find(opened, find_dates(opened)).facts


@pytest.mark.parametrize(
    ("text", "relation", "other"),
    [
        ("Nghị quyết số 29/2020/NQ-HĐND có hiệu lực từ ngày 01/9/2020, thay thế Nghị quyết số 17/2014/NQ-HĐND",
         "replaces", "17/2014/NQ-HĐND"),
        ("Quyết định số 15/2021/QĐ-UBND sửa đổi, bổ sung một số điều của Quyết định số 10/2019/QĐ-UBND", "amends",
         "10/2019/QĐ-UBND"),
        ("Kế hoạch số 88/KH-UBND triển khai thực hiện Nghị quyết số 57-NQ/TW", "based_on", "57-NQ/TW"),
        ("Nghị quyết số 30/NQ-HĐND về đầu tư công theo Tờ trình số 85/TTr-UBND", "based_on", "85/TTr-UBND"),
    ],
)  # fmt: skip
def test_relations(text: str, relation: str, other: str) -> None:
    assert getattr(documents(text)[0], relation) == (other,)


def test_no_relation_across_clauses() -> None:
    one, _ = documents("nghỉ hưu theo Quyết định số 807/QĐ-UBND; thực hiện Nghị quyết số 19-NQ/TU")
    assert one.based_on == ()
