/* The data of the page, unpacked: nodes, facts, and edges (all facts between the same two nodes). */

let G = null;

/** Unpacks the columns that `packed.py` wrote. */
function unpack(raw) {
  const word = (number) => {
    const found = number ? raw.words[number - 1] : "";
    return Array.isArray(found) ? found : [found, found];
  };
  const nodes = raw.nodes.id.map((id, i) => ({
    i, id, label: raw.nodes.label[i], english: word(raw.nodes.english[i])[0], kind: raw.nodes.kind[i],
    x: raw.nodes.x[i], y: raw.nodes.y[i], homeX: raw.nodes.x[i], homeY: raw.nodes.y[i], size: raw.nodes.size[i],
    community: raw.nodes.community[i], date: word(raw.nodes.date[i])[0], quotes: raw.nodes.quotes[i],
    others: raw.nodes.others[i].map((other) => word(other)[0]),
    lines: raw.nodes.lines[i].map(([line, value]) => [line, word(value)]), facts: [], edges: [],
  }));
  const facts = raw.facts.from.map((from, i) => ({
    i, from, to: raw.facts.to[i], relation: raw.facts.relation[i], detail: word(raw.facts.detail[i]),
    date: word(raw.facts.date[i])[0], quotes: raw.facts.quotes[i],
  }));
  G = { ...raw, nodes, facts, edges: [], byId: new Map(nodes.map((node) => [node.id, node])) };
  link();
  if (innerHeight > innerWidth * 1.2) turn();
  G.order = [...nodes].sort((a, b) => b.size - a.size || a.i - b.i);
  G.kindCount = G.kinds.map((_, k) => nodes.filter((node) => node.kind === k).length);
  G.members = G.circles.map(() => []);
  for (const node of nodes) if (node.community >= 0) G.members[node.community].push(node);
  return G;
}

/** On an upright screen the picture, made for a wide one, is mirrored along its diagonal. */
function turn() {
  for (const node of G.nodes) [node.x, node.y, node.homeX, node.homeY] = [node.y, node.x, node.homeY, node.homeX];
  G.circles = G.circles.map(([label, x, y, r]) => [label, y, x, r]);
}

function link() {
  const found = new Map();
  for (const fact of G.facts) {
    fact.pressDays = [...new Set(fact.quotes.map((q) => articleOf(q)[1].slice(0, 10)).filter(Boolean))].sort();
    G.nodes[fact.from].facts.push(fact);
    if (fact.to < 0 || fact.to === fact.from) continue;
    G.nodes[fact.to].facts.push(fact);
    const key = fact.from < fact.to ? `${fact.from}~${fact.to}` : `${fact.to}~${fact.from}`;
    let edge = found.get(key);
    if (!edge) {
      edge = { i: G.edges.length, a: G.nodes[fact.from], b: G.nodes[fact.to], facts: [], both: false };
      found.set(key, edge);
      G.edges.push(edge);
      edge.a.edges.push(edge);
      edge.b.edges.push(edge);
    }
    if (edge.a.i !== fact.from) edge.both = true;
    edge.facts.push(fact);
  }
  G.edgeByKey = found;
}

const articleOf = (quote) => G.articles[G.passages.article[G.quotes.passage[quote]]];
const other = (edge, node) => (edge.a === node ? edge.b : edge.a);
const nameOf = (node) => (language === "en" && node.english) || node.label;
const kindOf = (node) => G.kinds[node.kind];
const relationOf = (fact) => G.relations[fact.relation];
const edgeBetween = (a, b) => G.edgeByKey.get(a.i < b.i ? `${a.i}~${b.i}` : `${b.i}~${a.i}`);

/** Days that place a fact in time: its own, or those of the articles that tell it. */
function daysOf(fact, basis) {
  if (basis === "press" || !fact.date) return fact.pressDays;
  return [fact.date];
}
