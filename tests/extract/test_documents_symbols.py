"""Symbols of documents in every spelling."""

import pytest

from hpgraph import lexicon
from hpgraph.extract.documents import symbols
from hpgraph.models import Span
from hpgraph.text import normalise


@pytest.mark.parametrize(
    ("written", "number", "kind"),
    [
        ("08-NQ/TU", "08-NQ/TU", "resolution"),
        ("8-NQ/TU", "08-NQ/TU", "resolution"),
        ("75 – NQ/TW", "75-NQ/TW", "resolution"),
        ("15-NQ/TƯ", "15-NQ/TW", "resolution"),
        ("03-NQ-TU", "03-NQ/TU", "resolution"),
        ("812/QĐ-UBND", "812/QĐ-UBND", "decision"),
        ("4411 /KH – UBND", "4411/KH-UBND", "plan"),
        ("27/CT-TTG", "27/CT-TTg", "directive"),
        ("1512/CĐ-TTg", "1512/CĐ-TTg", "directive"),
        ("35/2021/QH15", "35/2021/QH15", "resolution"),
        ("1112/2015/UBTVQH13", "1112/2015/UBTVQH13", "resolution"),
        ("29/2020/NQ-HĐND", "29/2020/NQ-HĐND", "resolution"),
        ("19-2016/NQ-CP", "19/2016/NQ-CP", "resolution"),
        ("91/2017/NĐ-CP", "91/2017/NĐ-CP", "decree"),
        ("118/2017/TT-BTNMT", "118/2017/TT-BTNMT", "circular"),
        ("55/2013/TTLT-BTC-BNV", "55/2013/TTLT-BTC-BNV", "circular"),
        ("03-CTr/HND", "03-CTr/HND", "programme"),
        ("85/TTr-UBND", "85/TTr-UBND", "submission"),
        ("126-HD/BTCTW", "126-HD/BTCTW", "guidance"),
        ("12a-KL/TU", "12a-KL/TU", "conclusion"),
        ("05/TTHT-SKHCN-OMI", "05/TTHT-SKHCN-OMI", "agreement"),
        ("12-NQ/TW - Bộ Chính trị", "12-NQ/TW", "resolution"),
        ("9917/BGTVT-CQLXD", "9917/BGTVT-CQLXD", None),
        ("10400/CT-BNN-QLCL", "10400/CT-BNN-QLCL", "directive"),
        ("38/2018-TT-BTTTT", "38/2018/TT-BTTTT", "circular"),
        ("33/2009/QĐ.UB", "33/2009/QĐ-UB", "decision"),
        ("48/2019/QĐUBND", "48/2019/QĐ-UBND", "decision"),
        ("33/2021/NQHĐND", "33/2021/NQ-HĐND", "resolution"),
        ("12/2019/TT BYT", "12/2019/TT-BYT", "circular"),
        ("2136-QĐNS/TW", "2136-QĐNS/TW", "decision"),
        ("05-CT/TWcủa", "05-CT/TW", "directive"),
        ("130 /QĐ-UBND", "130/QĐ-UBND", "decision"),
    ],
)
def test_symbols_have_one_normal_form(written: str, number: str, kind: str | None) -> None:
    text = normalise(f"theo {written} của").text
    codes = symbols.codes_of(lexicon.load())
    (symbol,) = symbols.scan(text, Span(0, len(text)), codes)
    assert (symbol.text, symbol.kind) == (number, kind)
