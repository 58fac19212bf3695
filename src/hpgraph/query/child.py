"""The other end of `workers`: `python -m hpgraph.query.child` answers one query given as JSON on standard input."""

import json
import os
import sys
import threading
import time

from hpgraph.errors import HpgraphError
from hpgraph.query import answers
from hpgraph.store import GraphStore


def _end_with(parent: int) -> None:
    """Nobody waits for the answer once the asking process is gone."""
    while os.getppid() == parent:
        time.sleep(0.5)
    os._exit(1)


def main() -> int:
    """Read the request, print the answer. Errors go to standard error with exit code 1."""
    threading.Thread(target=_end_with, args=(os.getppid(),), daemon=True).start()
    request = json.load(sys.stdin.buffer)
    try:
        with GraphStore.open(request["path"], read_only=True) as store:
            sys.stdout.buffer.write(answers.dump(store.answer(request["sparql"])))
    except (HpgraphError, OSError, RuntimeError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
