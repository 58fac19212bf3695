/* Which nodes and edges are drawn, from the state alone. */

let shown = { nodes: new Set(), edges: [] };

const timeOn = () => Boolean(state.from || state.to);
const inTime = (iso) => (!state.from || iso >= state.from.slice(0, iso.length)) && (!state.to || iso <= state.to);

function factOn(fact) {
  if (state.relations.has(relationOf(fact).id)) return false;
  if (!timeOn()) return true;
  return daysOf(fact, state.basis).some(inTime);
}

const kindOn = (node) => !state.kinds.has(kindOf(node).id);
const edgeOn = (edge) => edge.facts.some(factOn);

/** Computes `shown` anew. */
function recompute() {
  const nodes = baseNodes();
  if (state.agency) keepNear(nodes, G.byId.get(state.agency));
  if (timeOn()) keepDated(nodes);
  for (const id of state.open) openNode(nodes, G.byId.get(id));
  for (const node of pathNodes()) nodes.add(node);
  const chosen = [selectedNode(), ...edgeEnds()].filter(Boolean);
  if (state.level !== "overview") for (const node of chosen) nodes.add(node);
  for (const id of state.gone) nodes.delete(G.byId.get(id));
  for (const id of state.closed) closeNode(nodes, G.byId.get(id));
  const edges = G.edges.filter((edge) => nodes.has(edge.a) && nodes.has(edge.b) && edgeOn(edge));
  shown = { nodes, edges };
}

function edgeEnds() {
  const edge = selectedEdge();
  return edge ? [edge.a, edge.b] : [];
}

function baseNodes() {
  const [level, first, ...rest] = state.level.split(":");
  if (level === "overview") return new Set();
  if (level === "community") return new Set(G.members[+first].filter(kindOn));
  if (level === "around") return within(G.byId.get(rest.join(":")), +first);
  return new Set(G.nodes.filter(kindOn));
}

/** A node and all that can be reached from it in so many steps over what the filters leave. */
function within(centre, hops) {
  const found = new Set([centre]);
  let edge = [centre];
  for (let step = 0; step < hops; step++) {
    const next = [];
    for (const node of edge)
      for (const link of node.edges) {
        const end = other(link, node);
        if (!found.has(end) && kindOn(end) && edgeOn(link)) {
          found.add(end);
          next.push(end);
        }
      }
    edge = next;
  }
  return found;
}

/** Only an agency, its neighbours, and the neighbours of its tasks, events and awards. */
function keepNear(nodes, agency) {
  const near = new Set([agency]);
  for (const link of agency.edges) {
    const end = other(link, agency);
    near.add(end);
    if (["task", "event", "award"].includes(kindOf(end).id)) for (const more of end.edges) near.add(other(more, end));
  }
  for (const node of [...nodes]) if (!near.has(node)) nodes.delete(node);
}

function keepDated(nodes) {
  for (const node of [...nodes]) {
    const own = state.basis === "event" && node.date && inTime(node.date);
    if (!own && !node.facts.some(factOn)) nodes.delete(node);
  }
}

function openNode(nodes, node) {
  if (!node || !nodes.has(node)) return;
  for (const link of node.edges) if (edgeOn(link)) nodes.add(other(link, node));
}

/** Takes away the neighbours that hang on this node alone. */
function closeNode(nodes, node) {
  if (!node || !nodes.has(node)) return;
  for (const link of node.edges) {
    const end = other(link, node);
    if (!nodes.has(end) || end.id === state.node) continue;
    const held = end.edges.some((more) => other(more, end) !== node && nodes.has(other(more, end)) && edgeOn(more));
    if (!held) nodes.delete(end);
  }
}

const degreeShown = (node) => node.edges.filter((edge) => shown.nodes.has(other(edge, node)) && edgeOn(edge)).length;
