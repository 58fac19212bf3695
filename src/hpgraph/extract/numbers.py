"""Vietnamese numerals: '1.450' is 1450, '12.563,4' is 12563.4, '8,92' is 8.92, '05' is 5, 'mười hai' is 12."""

import re

# The look back after a digit, to which `re` skips; a slash may part two figures: '31 vụ/45 đối tượng'.
NUMERAL = re.compile(r"\d(?:(?<![\w.,/].)|(?<=[^\W\d_]/.))\d*(?:[.,]\d+)*")
_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?$|\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$")

_ONES = {
    word: number
    for number, words in enumerate(("một mốt", "hai", "ba", "bốn tư", "năm lăm", "sáu", "bảy", "tám", "chín"), 1)
    for word in words.split()
}
_ONE = "một|hai|ba|bốn|năm|sáu|bảy|tám|chín"
# 'mười năm' are ten years, 'mười lăm' is 15.
WORDS = re.compile(
    rf"(?<!\w)(?:(?:(?P<hundred>{_ONE}) trăm )?(?:(?P<tens>{_ONE}) mươi|mười)"
    rf"(?: (?P<ones>một|mốt|hai|ba|bốn|tư|lăm|sáu|bảy|tám|chín))?"
    rf"|(?P<hundreds>{_ONE}) trăm(?: (?:linh|lẻ) (?P<odd>{_ONE}))?)(?!\w)",
    re.IGNORECASE,
)
"""Numbers from ten on told in words: 'mười hai', 'hai mươi tư', 'ba trăm'; fewer count nothing for sure ('hai bên')."""


def spelt(match: re.Match[str]) -> int:
    """The number that a match of `WORDS` stands for."""
    part = {name: _ONES[word.lower()] for name, word in match.groupdict().items() if word}
    if "hundreds" in part:
        return part["hundreds"] * 100 + part.get("odd", 0)
    return part.get("hundred", 0) * 100 + part.get("tens", 1) * 10 + part.get("ones", 0)


def value(numeral: str, whole: bool = False) -> float:
    """The number a numeral stands for. `whole`: it counts things, so '2,100' can only be 2100.

    Dots part thousands and a comma decimals; the press also writes '30.4%' and '1,234,567'.
    """
    if numeral.startswith("0") and len(numeral) > 1 and numeral[1] in ".,":
        return float(numeral.replace(",", ".", 1).replace(",", ""))
    if _THOUSANDS.match(numeral):
        dotted = "." in numeral and numeral.rfind(".") < (numeral.find(",") if "," in numeral else len(numeral))
        plain = numeral.replace(".", "").replace(",", ".") if dotted else numeral.replace(",", "")
        return float(plain)
    if whole and re.fullmatch(r"\d{1,3},\d{3}", numeral):
        return float(numeral.replace(",", ""))
    head, _, tail = numeral.replace(",", ".").rpartition(".")
    return float(f"{head.replace('.', '')}.{tail}") if head else float(tail)
