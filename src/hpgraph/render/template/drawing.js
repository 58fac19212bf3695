/* Under the nodes: community discs and lines. Over them: names that never overlap, most linked nodes first. */

const FACE = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif";
const CELL = 6; // pixels: grain of the grid that keeps names apart
let placed = []; // names as last drawn, for the SVG file

function drawUnder(ctx) {
  ground = ctx.getTransform();
  const scale = network.getScale();
  if (state.level === "overview") return drawOverview(ctx, scale);
  if (!state.level.startsWith("around")) drawDiscs(ctx);
  const view = viewBox();
  const strong = [];
  const plain = [[], [], []]; // between communities, within one, with many facts
  for (const edge of shown.edges) {
    if (isStrong(edge)) strong.push(edge);
    else if (touches(edge, view)) plain[edge.facts.length > 2 ? 2 : Number(edge.a.community === edge.b.community)].push(edge);
  }
  ctx.strokeStyle = colours.line;
  plain.forEach((edges, weight) => {
    ctx.globalAlpha = (lit ? 0.3 : 1) * (weight || state.level.startsWith("around") ? 1 : 0.5);
    strokeAll(ctx, edges, [0.8, 1, 1.8][weight] / Math.max(scale, 0.35));
  });
  ctx.globalAlpha = 1;
  ctx.strokeStyle = ctx.fillStyle = colours.accent;
  strokeAll(ctx, strong, 1.8 / scale);
  if (strong.length < 300) for (const edge of strong) arrow(ctx, edge, scale);
}

/** Many lines in few strokes: one stroke per line is slow, one for all slower still. */
function strokeAll(ctx, edges, width) {
  ctx.lineWidth = width;
  for (let from = 0; from < edges.length; from += 200) {
    ctx.beginPath();
    for (const { a, b } of edges.slice(from, from + 200)) {
      ctx.moveTo(a.x, a.y);
      ctx.lineTo(b.x, b.y);
    }
    ctx.stroke();
  }
}

function isStrong(edge) {
  if (onPath.has(edge)) return true;
  if (state.edge) return edge === selectedEdge();
  return edge.a.id === state.node || edge.b.id === state.node || edge.a === hovered || edge.b === hovered;
}

/** An arrow head where all facts of an edge point the same way. */
function arrow(ctx, edge, scale) {
  if (edge.both) return;
  const { a, b } = edge;
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const size = 8 / scale;
  const back = drawnSize(b) + 2 / scale;
  if (length < back + size * 2) return;
  const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length];
  const [tipX, tipY] = [b.x - ux * back, b.y - uy * back];
  ctx.beginPath();
  ctx.moveTo(tipX, tipY);
  ctx.lineTo(tipX - ux * size - uy * size * 0.45, tipY - uy * size + ux * size * 0.45);
  ctx.lineTo(tipX - ux * size + uy * size * 0.45, tipY - uy * size - ux * size * 0.45);
  ctx.fill();
}

function viewBox() {
  const area = byId("graph").getBoundingClientRect();
  const low = network.DOMtoCanvas({ x: 0, y: 0 });
  const high = network.DOMtoCanvas({ x: area.width, y: area.height });
  return { left: low.x, top: low.y, right: high.x, bottom: high.y };
}

function touches({ a, b }, view) {
  return (
    Math.max(a.x, b.x) >= view.left && Math.min(a.x, b.x) <= view.right &&
    Math.max(a.y, b.y) >= view.top && Math.min(a.y, b.y) <= view.bottom
  );
}

function drawDiscs(ctx) {
  const only = state.level.startsWith("community:") ? +state.level.split(":")[1] : null;
  ctx.fillStyle = colours.disc;
  G.circles.forEach(([, x, y, r], number) => {
    if (only !== null && number !== only) return;
    ctx.beginPath();
    ctx.arc(x, y, r, 0, 7);
    ctx.fill();
  });
}

function drawOverview(ctx, scale) {
  ctx.strokeStyle = colours.line;
  for (const [a, b, count] of bridges()) {
    ctx.lineWidth = Math.min(7, 0.8 + Math.log2(count)) / scale;
    ctx.globalAlpha = G.circles.length > 40 ? 0.3 : 0.55;
    ctx.beginPath();
    ctx.moveTo(G.circles[a][1], G.circles[a][2]);
    ctx.lineTo(G.circles[b][1], G.circles[b][2]);
    ctx.stroke();
  }
  ctx.globalAlpha = 1;
  G.circles.forEach(([, x, y, r], number) => {
    ctx.beginPath();
    ctx.arc(x, y, r * 0.92, 0, 7);
    ctx.fillStyle = colours.ground;
    ctx.fill();
    ctx.globalAlpha = 0.2;
    ctx.fillStyle = communityColour(number);
    ctx.fill();
    ctx.globalAlpha = 1;
    ctx.lineWidth = 2 / scale;
    ctx.strokeStyle = communityColour(number);
    ctx.stroke();
  });
}

/** [community, community, number of edges], computed once. */
function bridges() {
  if (G.bridges) return G.bridges;
  const found = new Map();
  for (const { a, b } of G.edges) {
    if (a.community === b.community || a.community < 0 || b.community < 0) continue;
    const key = a.community < b.community ? `${a.community} ${b.community}` : `${b.community} ${a.community}`;
    found.set(key, (found.get(key) || 0) + 1);
  }
  G.bridges = [...found].map(([key, count]) => [...key.split(" ").map(Number), count]);
  return G.bridges;
}

function drawOver(ctx) {
  placed = [];
  const matrix = ctx.getTransform();
  const ratio = window.devicePixelRatio || 1;
  const area = byId("graph").getBoundingClientRect();
  const grid = new Grid(area.width, area.height);
  const at = (x, y) => [(matrix.a * x + matrix.e) / ratio, (matrix.d * y + matrix.f) / ratio];
  ctx.save();
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  ctx.textAlign = "center";
  ctx.textBaseline = "top";
  ctx.lineJoin = "round";
  if (state.level === "overview") nameCircles(ctx, at, grid, true);
  else {
    nameChosen(ctx, at, grid);
    const titled = state.level === "all" && !lit && network.getScale() < 0.62 ? nameCircles(ctx, at, grid, false) : new Set();
    nameRest(ctx, at, grid, titled);
    nameEdges(ctx, at, grid);
  }
  ctx.restore();
}

/** Which cells of the canvas are taken by names. */
class Grid {
  constructor(width, height) {
    this.columns = Math.ceil(width / CELL) + 1;
    this.rows = Math.ceil(height / CELL) + 1;
    this.cells = new Uint8Array(this.columns * this.rows);
  }

  /** Takes the box and says true, or says false where it is taken or outside. */
  take(left, top, right, bottom, force = false) {
    const [x0, y0, x1, y1] = [left, top, right, bottom].map((value) => Math.floor(value / CELL));
    if (!force) {
      if (x1 < 0 || y1 < 0 || x0 >= this.columns || y0 >= this.rows) return false;
      for (let y = Math.max(0, y0); y <= Math.min(this.rows - 1, y1); y++)
        for (let x = Math.max(0, x0); x <= Math.min(this.columns - 1, x1); x++) if (this.cells[y * this.columns + x]) return false;
    }
    for (let y = Math.max(0, y0); y <= Math.min(this.rows - 1, y1); y++)
      this.cells.fill(1, y * this.columns + Math.max(0, x0), y * this.columns + Math.min(this.columns - 1, x1) + 1);
    return true;
  }
}

/** Lines and their width in pixels, measured once per language and weight. */
function linesOf(ctx, thing, name, font, width) {
  const key = `${language}${font}${width}`;
  if (!thing.measured) thing.measured = {};
  if (!thing.measured[key]) {
    ctx.font = font;
    const lines = shortLines(name, width);
    thing.measured[key] = { lines, width: Math.max(...lines.map((line) => ctx.measureText(line).width)) };
  }
  return thing.measured[key];
}

const sprites = new Map(); // names as small pictures: outlined text is slow to draw, a picture is not
const SPRITES = 3000;

function write(ctx, lines, x, y, font, colour, height) {
  const ratio = window.devicePixelRatio || 1;
  const key = [ratio, font, colour, colours.ground, ...lines].join("\n");
  let sprite = sprites.get(key);
  if (!sprite) {
    if (sprites.size > SPRITES) sprites.clear();
    sprites.set(key, (sprite = drawSprite(ctx, lines, font, colour, height, ratio)));
  }
  const left = Math.round((x - sprite.wide / 2) * ratio) / ratio; // on whole pixels, else it blurs
  const top = Math.round((y - PAD) * ratio) / ratio;
  ctx.drawImage(sprite.picture, left, top, sprite.wide, sprite.high);
  lines.forEach((line, index) => placed.push([line, x, y + index * height, font, colour]));
}

const PAD = 3;

function drawSprite(measure, lines, font, colour, height, ratio) {
  measure.font = font;
  const wide = Math.ceil(Math.max(...lines.map((line) => measure.measureText(line).width))) + 2 * PAD;
  const high = lines.length * height + 2 * PAD;
  const picture = el("canvas", { width: Math.ceil(wide * ratio), height: Math.ceil(high * ratio) });
  const ctx = picture.getContext("2d");
  ctx.scale(ratio, ratio);
  Object.assign(ctx, { font, textAlign: "center", textBaseline: "top", lineJoin: "round", lineWidth: 3.5, strokeStyle: colours.ground, fillStyle: colour });
  lines.forEach((line, index) => ctx.strokeText(line, wide / 2, PAD + index * height));
  lines.forEach((line, index) => ctx.fillText(line, wide / 2, PAD + index * height));
  return { picture, wide: picture.width / ratio, high: picture.height / ratio };
}

function nameNode(ctx, node, at, grid, { bold = false, force = false, wide = 20 } = {}) {
  const [x, y] = at(node.x, node.y);
  const font = `${bold || node.size > 17 ? "600 12.5px" : "12px"} ${FACE}`;
  const { lines, width } = linesOf(ctx, node, nameOf(node), font, wide);
  const away = drawnSize(node) * network.getScale() + 3;
  const tops = force ? [y + away, y - away - lines.length * 14] : [y + away];
  const free = (top, must) => grid.take(x - width / 2 - 3, top - 1, x + width / 2 + 3, top + lines.length * 14 + 1, must);
  let top = tops.find((place) => free(place, false));
  if (top === undefined && force && free(tops[0], true)) top = tops[0];
  if (top === undefined) return false;
  write(ctx, lines, x, top, font, colours.ink, 14);
  return true;
}

function nameChosen(ctx, at, grid) {
  const first = [selectedNode(), hovered, ...edgeEnds(), ...pathNodes()].filter((node) => node && shown.nodes.has(node));
  for (const node of new Set(first)) nameNode(ctx, node, at, grid, { bold: true, force: true, wide: 32 });
}

/** All others, as far as there is room; a node after which its community is called need not be named again. */
function nameRest(ctx, at, grid, titled) {
  const view = viewBox();
  const scale = network.getScale();
  const least = lit || scale > 0.85 || shown.nodes.size < 60 ? 0 : 4.5 / scale; // far away only the big ones have names
  let left = 170;
  for (const node of G.order) {
    if (node.size < least) break;
    if (!shown.nodes.has(node) || (lit && !lit.has(node))) continue;
    if (titled.has(`${node.community} ${node.label}`)) continue;
    if (node.x < view.left || node.x > view.right || node.y < view.top || node.y > view.bottom) continue;
    if (nameNode(ctx, node, at, grid) && --left === 0) return;
  }
}

/** The relation on each bright line, at its middle. */
function nameEdges(ctx, at, grid) {
  const font = `11px ${FACE}`;
  for (const edge of shown.edges) {
    if (!isStrong(edge)) continue;
    const [ax, ay] = at(edge.a.x, edge.a.y);
    const [bx, by] = at(edge.b.x, edge.b.y);
    if (Math.hypot(ax - bx, ay - by) < 90) continue;
    const name = edgeName(edge);
    ctx.font = font;
    const width = ctx.measureText(name).width;
    const [x, y] = [(ax + bx) / 2, (ay + by) / 2 - 6];
    if (grid.take(x - width / 2 - 2, y - 1, x + width / 2 + 2, y + 13)) write(ctx, [name], x, y, font, colours.quiet, 13);
  }
}

function edgeName(edge) {
  const names = [...new Set(edge.facts.filter(factOn).map((fact) => t(relationOf(fact).forward)))];
  return names.length > 2 ? `${names.slice(0, 2).join(", ")}…` : names.join(", ");
}

/** Names communities at the top of their discs, or inside; says which were named, as "number name". */
function nameCircles(ctx, at, grid, inside) {
  const named = new Set();
  const font = `600 13px ${FACE}`;
  G.circles.forEach((circle, number) => {
    const [label, cx, cy, r] = circle;
    const radius = r * network.getScale();
    if (radius < (inside ? 26 : 32)) return;
    const [x, y] = at(cx, cy);
    const thing = (G.circleNames ||= G.circles.map(() => ({})))[number];
    const { lines, width } = linesOf(ctx, thing, label.split(" · ")[0], font, Math.max(9, Math.round(radius / (inside ? 3.9 : 4.4))));
    const top = inside ? y - lines.length * 8 - 8 : y - radius - 4;
    if (inside && width > radius * 2.2) return;
    if (!grid.take(x - width / 2 - 4, top, x + width / 2 + 4, top + lines.length * 16)) return;
    named.add(`${number} ${label.split(" · ")[0]}`);
    write(ctx, lines, x, top, font, inside ? colours.ink : colours.quiet, 16);
    if (inside) write(ctx, [String(G.members[number].length)], x, top + lines.length * 16 + 1, `12px ${FACE}`, colours.quiet, 14);
  });
  return named;
}
