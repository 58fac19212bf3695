"""Letters of the old Vietnamese code pages: TCVN3 (fonts named .Vn…), VNI for Windows, Windows-1258.

No maintained package converts them (ftfy, charset-normalizer, Python's own codecs know Windows-1258 at most), and the
tables are short and fixed. Sources: TCVN 5712:1993 and the VNI keyboard's documentation.
"""

import re
import unicodedata

_VOWELS = "aăâeêioôơuưy"
_TONES = ("\u0301", "\u0300", "\u0309", "\u0303", "\u0323")  # acute, grave, hook, tilde, dot: á à ả ã ạ

# One row per vowel of _VOWELS: the plain letter where it has a code of its own, then the five tones.
_TCVN3_ROWS = (
    "a¸µ¶·¹", "¨¾»¼½Æ", "©ÊÇÈÉË", "eÐÌÎÏÑ", "ªÕÒÓÔÖ", "iÝ×ØÜÞ", "oãßáâä", "«èåæçé",
    "¬íêëìî", "uóïñòô", "\u00adøõö÷ù", "yýúûüþ",
)  # fmt: skip
_TCVN3_OTHER = {"®": "đ", "§": "Đ", "¡": "Ă", "¢": "Â", "£": "Ê", "¤": "Ô", "¥": "Ơ", "¦": "Ư"}
_VNI_MARKS = {
    "ù": "\u0301", "ø": "\u0300", "û": "\u0309", "õ": "\u0303", "ï": "\u0323",
    "â": "\u0302", "á": "\u0302\u0301", "à": "\u0302\u0300", "å": "\u0302\u0309", "ã": "\u0302\u0303",
    "ä": "\u0302\u0323", "ê": "\u0306", "é": "\u0306\u0301", "è": "\u0306\u0300", "ú": "\u0306\u0309",
    "ü": "\u0306\u0303", "ë": "\u0306\u0323",
}  # fmt: skip
_VNI_LETTERS = {"ñ": "đ", "ô": "ơ", "ö": "ư", "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ"}


def _tcvn3() -> dict[int, str]:
    table = {ord(code): letter for code, letter in _TCVN3_OTHER.items()}
    for vowel, row in zip(_VOWELS, _TCVN3_ROWS, strict=True):
        for code, tone in zip(row, ("", *_TONES), strict=True):
            table[ord(code)] = unicodedata.normalize("NFC", vowel + tone)
    return table


def _vni() -> dict[str, str]:
    table: dict[str, str] = {}
    for small, letter in _VNI_LETTERS.items():
        table |= {small: letter, small.upper(): letter.upper()}
    for base in "aeouy" + "ôö":
        for mark, accents in _VNI_MARKS.items():
            plain = _VNI_LETTERS.get(base, base)
            made = unicodedata.normalize("NFC", plain + accents)
            if len(made) == 1:
                table |= {base + mark: made, (base + mark).upper(): made.upper(), base.upper() + mark: made.upper()}
    return table


_TCVN3 = _tcvn3()
_VNI = _vni()
_VNI_TOKEN = re.compile("|".join(re.escape(code) for code in sorted(_VNI, key=lambda code: (-len(code), code))))


def from_tcvn3(text: str) -> str:
    """'Thµnh phè H¶i Phßng' → 'Thành phố Hải Phòng'. Capitals with tones are not in this code: they come out small."""
    return text.translate(_TCVN3)


def from_vni(text: str) -> str:
    """'Thaønh phoá Haûi Phoøng' → 'Thành phố Hải Phòng'."""
    return _VNI_TOKEN.sub(lambda match: _VNI[match.group(0)], text)


def from_windows1258(data: bytes) -> str | None:
    """Base letters with combining tones → composed letters; None where the code page has no such byte."""
    try:
        return unicodedata.normalize("NFC", data.decode("cp1258"))
    except UnicodeDecodeError:
        return None
