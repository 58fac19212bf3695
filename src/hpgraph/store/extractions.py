"""An extraction as bytes for the register: MessagePack, compressed. About 4.8 KB and 0.4 ms for 3.5 KB of text."""

import zlib

import msgspec

from hpgraph.models import Extraction

_LEVEL = 1  # higher levels gain a tenth of the size for twice the time


class _Page(msgspec.Struct):
    text: str


class _Text(msgspec.Struct):
    """No more of an extraction than its article's text."""

    article: _Page


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(Extraction)
_text_decoder = msgspec.msgpack.Decoder(_Text)


def encode(extraction: Extraction) -> bytes:
    plain = msgspec.to_builtins(extraction)  # a time as text: MessagePack's own would come back as UTC, on another day
    return zlib.compress(_encoder.encode(plain), _LEVEL)


def decode(data: bytes) -> Extraction:
    return _decoder.decode(zlib.decompress(data))


def text(data: bytes) -> str:
    """The text of the article alone, in a tenth of the time."""
    return _text_decoder.decode(zlib.decompress(data)).article.text
