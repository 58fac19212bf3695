"""Names of people as other Vietnamese packages find them; runs in the environment that has them (`.venv-peers`).

peers.py ARTICLE…               → a line per package: {"name": …, "people": [[names of the first article], …]}
peers.py --time ROUNDS ARTICLE  → a line per package: {"name": …, "seconds": CPU of one pass, median}
"""

import json
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

Tagged = Iterable[tuple[str, str]]  # (word, IOB tag)


def _people(tagged: Tagged) -> list[str]:
    names: list[list[str]] = []
    for word, tag in tagged:
        if tag == "B-PER":
            names.append([word])
        elif tag == "I-PER" and names:
            names[-1].append(word)
    return sorted({" ".join(name).replace("_", " ") for name in names})


def _underthesea() -> Callable[[str], Tagged]:
    from underthesea import ner

    return lambda text: [(row[0], row[3]) for row in ner(text)]


def _vinlp() -> Callable[[str], Tagged]:
    from ViNLP import ner

    return lambda text: [(row[0], row[-1]) for row in ner(text)]


def _pyvi() -> Callable[[str], Tagged]:
    """pyvi has no named entities: proper nouns of two or more syllables, the usual way to get names from it."""
    from pyvi import ViPosTagger, ViTokenizer

    def tag(text: str) -> Tagged:
        words, tags = ViPosTagger.postagging(ViTokenizer.tokenize(text))
        return [
            (word, "B-PER" if kind == "Np" and "_" in word else "O") for word, kind in zip(words, tags, strict=True)
        ]

    return tag


def _find(tag: Callable[[str], Tagged], text: str) -> list[str]:
    return sorted({found for line in text.splitlines() if line.strip() for found in _people(tag(line))})


def _seconds(tag: Callable[[str], Tagged], text: str) -> float:
    start = time.process_time()
    _find(tag, text)
    return time.process_time() - start


def main() -> None:
    arguments = sys.argv[1:]
    rounds = int(arguments[1]) if arguments[0] == "--time" else 0
    texts = [Path(name).read_text(encoding="utf-8") for name in (arguments[2:] if rounds else arguments)]
    for name, load in (("underthesea", _underthesea), ("ViNLP", _vinlp), ("pyvi", _pyvi)):
        try:
            tag = load()
            _find(tag, "Ông Nguyễn Văn An phát biểu.")  # loads the model
        except Exception as error:  # a peer that cannot start is left out, and said
            print(f"{name}: {error}", file=sys.stderr)
            continue
        if rounds:
            found = {"name": name, "seconds": statistics.median(_seconds(tag, texts[0]) for _ in range(rounds))}
        else:
            found = {"name": name, "people": [_find(tag, text) for text in texts]}
        print(json.dumps(found, ensure_ascii=False))


if __name__ == "__main__":
    main()
