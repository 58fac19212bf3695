"""What XML 1.0 can hold."""

import re

_IMPOSSIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def clean(text: str) -> str:
    """The text with characters that XML 1.0 cannot hold, even escaped, as U+FFFD."""
    return _IMPOSSIBLE.sub("\ufffd", text)
