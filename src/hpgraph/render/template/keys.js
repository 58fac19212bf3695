/* Keys on the graph: arrows walk along links, the rest as the help says. */

const ARROWS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function startKeys() {
  byId("graph").addEventListener("keydown", onKey);
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, select, textarea");
    if (event.key === "/" && !typing) {
      event.preventDefault();
      byId("q").focus();
    } else if (event.key === "Escape" && !typing && (state.node || state.edge || state.path || helping)) closePanel();
  });
}

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const node = selectedNode();
  const act = {
    Enter: () => node && byId("panel-title")?.focus(),
    f: () => node && around(node, 1),
    e: () => node && go({ open: toggled(state.open, node.id, true), closed: toggled(state.closed, node.id, false) }),
    n: () => walk(1),
    p: () => walk(-1),
    "+": () => zoomBy(1.3),
    "=": () => zoomBy(1.3),
    "-": () => zoomBy(1 / 1.3),
    0: () => frame(),
  }[event.key];
  const arrow = ARROWS[event.key];
  if (!arrow && !act) return;
  event.preventDefault();
  if (arrow) step(arrow);
  else act();
}

/** To the linked node that lies nearest to that direction. */
function step([dx, dy]) {
  const node = selectedNode();
  if (!node) return walk(1);
  let best = null;
  let most = 0.25; // cosine of the widest angle that still counts as that direction
  for (const edge of node.edges) {
    const end = other(edge, node);
    if (!shown.nodes.has(end) || !edgeOn(edge)) continue;
    const length = Math.hypot(end.x - node.x, end.y - node.y) || 1;
    const aligned = ((end.x - node.x) * dx + (end.y - node.y) * dy) / length - length / 1e5;
    if (aligned > most) [best, most] = [[end, edge], aligned];
  }
  if (best) {
    select(best[0]);
    say(`${spoken(best[0])}, ${t("via", edgeName(best[1]))}`);
  }
}

/** Through all visible nodes, most linked first. */
function walk(by) {
  const order = G.order.filter((node) => shown.nodes.has(node));
  if (!order.length) return;
  const at = order.indexOf(selectedNode());
  const node = order[at < 0 ? 0 : (at + by + order.length) % order.length];
  select(node);
}

const spoken = (node) => t("selected", nameOf(node), t(kindOf(node).words), degreeShown(node));
