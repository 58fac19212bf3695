"""Which form of an answer the client prefers, by its Accept header (RFC 9110, section 12.5.1)."""

from collections.abc import Sequence


def preferred(accept: str, offered: Sequence[str]) -> str | None:
    """The offered media type with the highest quality (the earlier one of equals); None where none is acceptable."""
    ranges = [_parse(part) for part in accept.split(",") if part.strip()] or [("*/*", 1.0)]
    best: tuple[float, int, str] | None = None
    for place, media in enumerate(offered):
        matches = [(len(name.replace("*", "")), quality) for name, quality in ranges if _matches(name, media)]
        quality = max(matches)[1] if matches else 0.0
        if quality > 0 and (best is None or (quality, -place) > best[:2]):
            best = (quality, -place, media)
    return best[2] if best else None


def _parse(part: str) -> tuple[str, float]:
    name, *parameters = (piece.strip() for piece in part.split(";"))
    quality = next((p[2:] for p in parameters if p.startswith("q=")), "1")
    try:
        return name.lower(), float(quality)
    except ValueError:
        return name.lower(), 0.0


def _matches(pattern: str, media: str) -> bool:
    return pattern in ("*/*", media) or (pattern.endswith("/*") and media.startswith(pattern[:-1]))
