"""What XML 1.0 can hold, and how it reads best."""

import re

_IMPOSSIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_NUMBERED = re.compile(r"&#(\d{3,7});")
_FIRST_LETTER = 160  # control characters below stay numbered


def clean(text: str) -> str:
    """The text with characters that XML 1.0 cannot hold, even escaped, as U+FFFD."""
    return _IMPOSSIBLE.sub("\ufffd", text)


def spelled(xml: str) -> str:
    """The document with letters that are written as numbers (&#7897;, as networkx does) written as themselves."""
    return _NUMBERED.sub(lambda m: chr(int(m.group(1))) if int(m.group(1)) >= _FIRST_LETTER else m.group(), xml)
