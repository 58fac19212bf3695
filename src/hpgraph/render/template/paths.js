/* The shortest path between two nodes, over the kinds and relations that are shown; each step with its evidence. */

let onPath = new Set(); // edges of the path shown

const pathEnds = () => (state.path ? state.path.split("~").map((id) => G.byId.get(id) || null) : [null, null]);

/** True while one end of a path is still to be chosen. */
const pathPicking = () => Boolean(state.path) && pathEnds().some((end) => !end);

function pathPick(node) {
  const [from, to] = pathEnds();
  if (!from) go({ path: `${node.id}~${to ? to.id : ""}`, node: "" });
  else go({ path: `${from.id}~${node.id}`, node: "" });
}

/** The nodes of the path that is asked for, [] where there is none. */
function pathNodes() {
  onPath = new Set();
  const [from, to] = pathEnds();
  if (!from || !to) return [];
  const nodes = shortest(from, to);
  for (let i = 1; i < nodes.length; i++) onPath.add(edgeBetween(nodes[i - 1], nodes[i]));
  return nodes;
}

function shortest(from, to) {
  if (from === to) return [from];
  const before = new Map([[from, null]]);
  let ring = [from];
  while (ring.length && !before.has(to)) {
    const next = [];
    for (const node of ring)
      for (const edge of node.edges) {
        const end = other(edge, node);
        if (before.has(end) || !edgeOn(edge) || (end !== to && (!kindOn(end) || state.gone.has(end.id)))) continue;
        before.set(end, node);
        next.push(end);
      }
    ring = next;
  }
  if (!before.has(to)) return [];
  const nodes = [];
  for (let node = to; node; node = before.get(node)) nodes.unshift(node);
  return nodes;
}

function pathPanel() {
  const [from, to] = pathEnds();
  const nodes = pathNodes();
  const steps = nodes.slice(1).map((node, i) => {
    const edge = edgeBetween(nodes[i], node);
    const facts = edge.facts.filter(factOn);
    return el("li", {}, el("p", { class: "sentence" }, nodeButton(nodes[i]), el("span", { class: "verb", text: edgeName(edge) }), nodeButton(node)), ...facts.slice(0, 3).flatMap((fact) => quotesOf(fact.quotes)));
  });
  const told = !from || !to ? t("pathHint") : nodes.length ? t("pathSteps", nodes.length - 1) : t("pathNone");
  return [
    el("h2", { id: "panel-title", tabindex: "-1", text: t("pathTitle") }),
    pathField("path-from", "start", from, (node) => go({ path: `${node.id}~${to ? to.id : ""}` })),
    pathField("path-to", "goal", to, (node) => go({ path: `${from ? from.id : ""}~${node.id}` })),
    el("p", { class: "about", id: "path-told", text: told }),
    steps.length ? el("ol", { class: "facts" }, ...steps) : null,
  ];
}

function pathField(id, words, node, chosen) {
  const input = el("input", { id, type: "text", role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": `${id}-hits`, autocomplete: "off", placeholder: t("searchHint") });
  input.value = node ? nameOf(node) : "";
  const list = el("ul", { id: `${id}-hits`, role: "listbox", "aria-label": t("hits"), hidden: true });
  combobox(input, list, chosen);
  return el("div", { class: "field combo" }, el("label", { for: id, text: t(words) }), input, list);
}
