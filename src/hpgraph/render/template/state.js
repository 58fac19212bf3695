/* What the viewer looks at. All of it is in the address (hash), so a link restores it and "back" goes back. */

const FRESH = () => ({
  view: "graph", level: "all", node: "", edge: "", path: "", agency: "", from: "", to: "", basis: "event",
  colour: "kind", kinds: new Set(), relations: new Set(), open: new Set(), closed: new Set(), gone: new Set(),
});
let state = FRESH();
const watchers = [];
const SHORT = {
  view: "v", level: "l", node: "n", edge: "e", path: "p", agency: "a", from: "f", to: "t", basis: "b", colour: "c",
  kinds: "k", relations: "r", open: "o", closed: "z", gone: "x",
};
const MOVES = new Set(["view", "level", "node", "edge", "path"]);

/** Changes part of the state, tells everybody, and notes it in the history where it is a step worth going back from. */
function go(change) {
  const step = Object.keys(change).some((key) => MOVES.has(key) && change[key] !== state[key]);
  Object.assign(state, change);
  const hash = encode();
  if (hash !== location.hash.replace(/^#/, "")) {
    const address = hash ? `#${hash}` : location.pathname + location.search;
    if (step) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  }
  tell(change);
}

function tell(change) {
  for (const watch of watchers) watch(change);
}

function encode() {
  const fresh = defaults();
  const found = new URLSearchParams();
  for (const [key, short] of Object.entries(SHORT)) {
    const value = state[key];
    if (value instanceof Set) {
      if ([...value].sort().join() !== [...fresh[key]].sort().join()) found.set(short, [...value].sort().join(",") || "-");
    } else if (value !== fresh[key]) found.set(short, value);
  }
  return found.toString();
}

/** The state when the page opens without a hash: quiet kinds hidden, overview where there are too many nodes. */
function defaults() {
  const fresh = FRESH();
  if (G) {
    fresh.kinds = new Set(G.kinds.filter((kind) => !kind.shown).map((kind) => kind.id));
    if (tooMany()) fresh.level = "overview";
  }
  return fresh;
}

/** Reads the address; unknown names in it are ignored. */
function restore() {
  const fresh = defaults();
  const found = new URLSearchParams(location.hash.slice(1));
  for (const [key, short] of Object.entries(SHORT)) {
    if (!found.has(short)) continue;
    const value = found.get(short);
    fresh[key] = fresh[key] instanceof Set ? new Set(value === "-" ? [] : value.split(",")) : value;
  }
  if (fresh.node && !G.byId.has(fresh.node)) fresh.node = "";
  if (fresh.agency && !G.byId.has(fresh.agency)) fresh.agency = "";
  if (!validLevel(fresh.level)) fresh.level = defaults().level;
  for (const key of ["from", "to"]) if (!isDate(fresh[key])) fresh[key] = "";
  state = fresh;
}

/** Levels: "all", "overview", "community:3", "around:2:agency/x". */
function validLevel(level) {
  if (level === "all") return !tooMany();
  if (level === "overview") return G.circles.length > 0;
  const [name, first, ...rest] = level.split(":");
  if (name === "community") return Boolean(G.circles[+first]);
  return name === "around" && +first >= 1 && +first <= 4 && G.byId.has(rest.join(":"));
}

const WARN = 2000;
const MOST = 5000;
const tooMany = () => G.nodes.length > MOST;
const selectedNode = () => (state.node ? G.byId.get(state.node) : null);

function selectedEdge() {
  const [a, b] = state.edge.split("~").map((id) => G.byId.get(id));
  return a && b ? edgeBetween(a, b) || null : null;
}

function select(node) {
  go({ node: node ? node.id : "", edge: "" });
}

function selectEdge(edge) {
  go({ edge: `${edge.a.id}~${edge.b.id}`, node: "" });
}

function around(node, hops) {
  go({ level: `around:${hops}:${node.id}`, node: node.id, edge: "", view: "graph" });
}
