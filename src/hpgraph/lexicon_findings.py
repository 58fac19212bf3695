"""What the checks of lexicon and reference files hand out: findings, and entries with the line each stands on."""

import re
from dataclasses import dataclass

from hpgraph.lexicon_files import Entry

DATE = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """Something wrong in a data file. `entry` is its id or form, empty where the whole file is meant."""

    file: str
    line: int
    entry: str
    rule: str
    message: str

    def __str__(self) -> str:
        named = f" {self.entry}:" if self.entry else ""
        return f"{self.file}:{self.line}:{named} {self.message} [{self.rule}]"


@dataclass(frozen=True, slots=True)
class Located:
    """An entry and where it stands."""

    file: str
    line: int
    entry: Entry

    def finding(self, rule: str, message: str) -> Finding:
        return Finding(self.file, self.line, self.entry.id, rule, message)
