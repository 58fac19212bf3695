"""Encodings: UTF-8 read, UTF-16 and old Vietnamese ones named and converted, the rest refused."""

import unicodedata

import pytest

from hpgraph.read import encodings, legacy

TEXT = "Thành phố Hải Phòng tổ chức hội nghị, các đồng chí lãnh đạo ủy ban nhân dân thành phố chủ trì. " * 5


def tcvn3(text: str) -> str:
    codes = {letter: chr(code) for code, letter in legacy._TCVN3.items()}
    return "".join(codes.get(letter, letter) for letter in text)


def vni(text: str) -> str:
    codes = {letter: code for code, letter in legacy._VNI.items()}
    return "".join(codes.get(letter, letter) for letter in text)


def windows1258(text: str) -> bytes:
    found = b""
    for letter in text:
        parts = unicodedata.normalize("NFD", letter)
        tones = [part for part in parts if part in legacy._TONES]
        base = unicodedata.normalize("NFC", "".join(part for part in parts if part not in tones))
        found += (base + "".join(tones)).encode("cp1258")
    return found


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_utf8_is_read_without_a_word(encoding: str) -> None:
    assert encodings.decode(TEXT.encode(encoding)) == encodings.Decoded(TEXT)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_wide_unicode_is_read_whole_and_named(encoding: str) -> None:
    decoded = encodings.decode(TEXT.encode(encoding))
    assert decoded.text == TEXT
    assert f"read as {encoding.upper()};" in (decoded.problem or "")


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (tcvn3(TEXT).encode("latin-1"), "TCVN3"),
        (tcvn3(TEXT).encode("utf-8"), "TCVN3"),
        (vni(TEXT).encode("latin-1"), "VNI"),
        (vni(TEXT).encode("utf-8"), "VNI"),
        (windows1258(TEXT), "Windows-1258"),
        (TEXT.encode("utf-8").decode("latin-1").encode("utf-8"), "UTF-8 encoded twice"),
    ],
)
def test_old_encodings_are_named_and_converted(data: bytes, name: str) -> None:
    decoded = encodings.decode(data)
    assert decoded.problem is not None
    assert name in decoded.problem
    assert decoded.text is not None
    assert decoded.text.lower() == TEXT.lower()


def test_a_few_broken_bytes_are_replaced_and_counted() -> None:
    decoded = encodings.decode(TEXT.encode().replace("ủ".encode(), b"\xff", 1))
    assert decoded.text is not None
    assert decoded.text.count("\ufffd") == 1
    assert "1 bytes are not UTF-8" in (decoded.problem or "")


@pytest.mark.parametrize("text", ["Hai Phong, 24/12/2021", "Résumé en français: déjà vu à Paris", "x"])
def test_other_languages_stay_as_they_are(text: str) -> None:
    assert encodings.decode(text.encode()) == encodings.Decoded(text)


def test_share_of_vietnamese_words() -> None:
    assert encodings.vietnamese_share(TEXT) > 0.3
    assert encodings.vietnamese_share("The committee held a meeting") == 0.0
