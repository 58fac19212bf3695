/* The canvas: vis-network holds the nodes, the camera and the gestures; lines and labels are drawn in drawing.js
   (vis' own edges cost twice as much per frame, and cannot be dimmed or labelled without overlap). */

let network = null;
let drawn = null; // vis.DataSet of the visible nodes
let hovered = null;
let colours = null;
let ground = null; // the canvas' transformation in this frame
let lit = null; // nodes that stay bright while something is selected, or null for all

function startCanvas() {
  drawn = new vis.DataSet();
  colours = inks();
  const options = JSON.parse(byId("options").textContent);
  network = new vis.Network(byId("graph"), { nodes: drawn, edges: [] }, options);
  network.on("beforeDrawing", drawUnder);
  network.on("afterDrawing", drawOver);
  network.on("click", (event) => clicked(event));
  network.on("doubleClick", (event) => {
    const node = nodeAt(event.pointer.canvas, event);
    if (node) go({ open: toggled(state.open, node.id, true), closed: toggled(state.closed, node.id, false) });
  });
  network.on("dragging", (event) => event.nodes.forEach(follow));
  network.on("dragEnd", (event) => event.nodes.forEach(follow));
  const surface = byId("graph").querySelector("canvas");
  surface.setAttribute("aria-hidden", "true");
  surface.addEventListener("mousemove", hover);
  surface.addEventListener("mouseleave", () => setHover(null));
}

function toggled(set, id, on) {
  const copy = new Set(set);
  if (on) copy.add(id);
  else copy.delete(id);
  return copy;
}

function follow(index) {
  const found = network.getPosition(index);
  Object.assign(G.nodes[index], found);
}

/** Makes vis hold exactly the visible nodes. */
function syncCanvas() {
  const wanted = new Set([...shown.nodes].map((node) => node.i));
  const gone = drawn.getIds().filter((id) => !wanted.has(id));
  const here = new Set(drawn.getIds());
  const added = [...shown.nodes].filter((node) => !here.has(node.i)).map(forVis);
  if (gone.length) drawn.remove(gone);
  if (added.length) drawn.add(added);
}

function forVis(node) {
  return { id: node.i, x: node.x, y: node.y, size: node.size, shape: "custom", ctxRenderer: renderNode };
}

function renderNode({ ctx, id, x, y }) {
  const node = G.nodes[id];
  return { drawNode: () => paintNode(ctx, node, x, y), nodeDimensions: { width: 2 * node.size, height: 2 * node.size } };
}

function paintNode(ctx, node, x, y) {
  const size = drawnSize(node);
  const path = PATHS[kindOf(node).id] || PATHS.topic;
  const { a, d, e, f } = ground;
  ctx.setTransform(a * size, 0, 0, d * size, a * x + e, d * y + f); // cheaper than save, translate, scale, restore
  ctx.globalAlpha = lit && !lit.has(node) ? 0.16 : 1;
  ctx.fillStyle = colourOf(node);
  ctx.fill(path, "evenodd");
  const chosen = node.id === state.node;
  if (chosen || size * network.getScale() > 4) {
    ctx.lineWidth = chosen ? 0.34 : 1.4 / Math.max(size, 8);
    ctx.strokeStyle = chosen ? colours.accent : colours.ground;
    ctx.stroke(path);
  }
  ctx.setTransform(a, 0, 0, d, e, f);
  ctx.globalAlpha = 1;
}

/** At least two to three pixels, however far away. */
const drawnSize = (node) => Math.max(node.size, Math.min(3, 1.6 + network.getScale() * 6) / network.getScale());

/** Moves nodes (a Map node → [x, y]), or all of them home. */
function moveNodes(places) {
  const changes = [];
  for (const node of G.nodes) {
    const [x, y] = places && places.has(node) ? places.get(node) : [node.homeX, node.homeY];
    if (node.x === x && node.y === y) continue;
    node.x = x;
    node.y = y;
    if (drawn.get(node.i)) changes.push({ id: node.i, x, y });
  }
  if (changes.length) drawn.update(changes);
}

const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
const motion = () => (still() || shown.nodes.size > WARN ? false : { duration: 260, easingFunction: "easeInOutQuad" });

/** Brings nodes into view; all that is shown where none are given. */
function frame(nodes = null, animate = true) {
  const list = [...(nodes || shown.nodes)];
  const boxes = list.length || state.level !== "overview" ? list.map((n) => [n.x, n.y, n.size + 14]) : G.circles.map(([, x, y, r]) => [x, y, r]);
  if (!boxes.length) return;
  const left = Math.min(...boxes.map(([x, , r]) => x - r)), right = Math.max(...boxes.map(([x, , r]) => x + r));
  const top = Math.min(...boxes.map(([, y, r]) => y - r)), bottom = Math.max(...boxes.map(([, y, r]) => y + r));
  const area = byId("graph").getBoundingClientRect();
  const covered = sheetHeight();
  const margin = boxes.length < 40 && area.width > 600 ? 170 : 50; // room for the names of the outermost
  const scale = Math.min((area.width - margin) / (right - left || 1), (area.height - covered - 70) / (bottom - top || 1), 1.15);
  const position = { x: (left + right) / 2, y: (top + bottom) / 2 + covered / 2 / scale };
  network.moveTo({ position, scale: Math.max(scale, 0.02), animation: animate ? motion() : false });
}

/** How much of the graph the details cover on a phone, where they are a sheet at the bottom. */
function sheetHeight() {
  const panel = byId("panel");
  return panel.hidden || !matchMedia("(max-width: 720px)").matches ? 0 : panel.getBoundingClientRect().height - 40;
}

/** Brings one node near the middle where it is out of sight. */
function reveal(node) {
  const at = network.canvasToDOM({ x: node.x, y: node.y });
  const area = byId("graph").getBoundingClientRect();
  const margin = 60;
  const seen = at.x > margin && at.y > margin && at.x < area.width - margin && at.y < area.height - margin - sheetHeight();
  if (seen && network.getScale() > 0.45) return;
  const scale = Math.max(network.getScale(), 0.8);
  network.moveTo({ position: { x: node.x, y: node.y + sheetHeight() / 2 / scale }, scale, animation: motion() });
}

function zoomBy(factor) {
  network.moveTo({ scale: network.getScale() * factor, animation: motion() });
}

function nodeAt(point, event) {
  const reach = (event && event.event && event.event.pointerType === "touch" ? 18 : 7) / network.getScale();
  let best = null;
  let least = Infinity;
  for (const node of shown.nodes) {
    const away = Math.hypot(node.x - point.x, node.y - point.y) - drawnSize(node);
    if (away < reach && away < least) [best, least] = [node, away];
  }
  return best;
}

function edgeAt(point, event) {
  const reach = (event && event.event && event.event.pointerType === "touch" ? 12 : 6) / network.getScale();
  let best = null;
  let least = reach;
  for (const edge of shown.edges) {
    const away = fromLine(point, edge.a, edge.b);
    if (away < least) [best, least] = [edge, away];
  }
  return best;
}

function fromLine(point, a, b) {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = Math.max(0, Math.min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(a.x + along * dx - point.x, a.y + along * dy - point.y);
}

function circleAt(point) {
  return G.circles.findIndex(([, x, y, r]) => Math.hypot(x - point.x, y - point.y) < r);
}

function clicked(event) {
  const point = event.pointer.canvas;
  if (state.level === "overview") {
    const circle = circleAt(point);
    if (circle >= 0) go({ level: `community:${circle}`, node: "", edge: "" });
    return;
  }
  const node = nodeAt(point, event);
  if (node && pathPicking()) return pathPick(node);
  if (node) return select(node);
  const edge = edgeAt(point, event);
  if (edge) return selectEdge(edge);
  go({ node: "", edge: "" });
}

function hover(event) {
  if (event.buttons) return;
  const box = event.currentTarget.getBoundingClientRect();
  const point = network.DOMtoCanvas({ x: event.clientX - box.left, y: event.clientY - box.top });
  setHover(state.level === "overview" ? null : nodeAt(point));
  const hit = hovered || (state.level === "overview" ? circleAt(point) >= 0 : edgeAt(point));
  event.currentTarget.style.cursor = hit ? "pointer" : "";
}

function setHover(node) {
  if (node === hovered) return;
  hovered = node;
  network.redraw();
}
