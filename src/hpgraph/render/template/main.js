/* Puts the page together: reads the data, draws, and redraws what a change of state touches. */

const nextFrame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

async function start() {
  translatePage();
  await progress(20, t("loadingData"));
  unpack(JSON.parse(byId("data").textContent));
  restore();
  await progress(60, t("loadingDraw", G.nodes.length));
  startCanvas();
  startSearch();
  startTime();
  startExports();
  startKeys();
  startTools();
  watchers.push(refresh);
  refresh({ level: state.level });
  byId("loading").hidden = true;
  frame(null, false);
  const node = selectedNode();
  if (node && !state.level.startsWith("around")) reveal(node);
  window.addEventListener("popstate", fromAddress);
  window.addEventListener("hashchange", fromAddress);
  darkQuery.addEventListener("change", repaint);
  document.body.dataset.ready = "true";
}

async function progress(value, text) {
  byId("bar").value = value;
  byId("progress").textContent = text;
  await nextFrame();
}

let lastHash = null;

function fromAddress() {
  if (location.hash === lastHash) return;
  lastHash = location.hash;
  stop();
  const before = state.level;
  restore();
  refresh({ level: before === state.level ? undefined : state.level, node: state.node });
}

let lastLevel = null;
const QUIET = new Set(["view", "node", "edge", "path", "level"]);

/** Redraws after a change; `change` holds the new values. */
function refresh(change) {
  lastHash = location.hash;
  recompute();
  const node = selectedNode();
  lit = brightNodes(node);
  const moved = state.level !== lastLevel;
  const grown = "open" in change && state.level.startsWith("around");
  if (moved || grown) place();
  syncCanvas();
  drawCrumbs();
  drawFilters();
  drawPanel();
  if (Object.keys(change).some((key) => !QUIET.has(key)) || moved) drawTime();
  drawView();
  notices();
  if (moved || grown) frame();
  else if (change.path && onPath.size) frame(pathNodes());
  else if (change.node && node) reveal(node);
  lastLevel = state.level;
  network.redraw();
  announce(change, node);
}

function place() {
  const [name, , ...rest] = state.level.split(":");
  moveNodes(name === "around" ? rings(G.byId.get(rest.join(":")), shown.nodes) : null);
}

/** What stays bright: the selected node and its neighbours, the ends of an edge, a path. */
function brightNodes(node) {
  if (onPath.size) return new Set(pathNodes());
  if (node && shown.nodes.has(node)) return new Set([node, ...node.edges.filter(edgeOn).map((edge) => other(edge, node))]);
  const ends = edgeEnds();
  return ends.length ? new Set(ends) : null;
}

function announce(change, node) {
  if (change.node && node) say(spoken(node));
  else if (!("node" in change)) say(t("shownCount", shown.nodes.size, shown.edges.length));
}

function drawView() {
  const table = state.view === "table";
  byId("table").hidden = !table;
  for (const id of ["graph", "zoom"]) byId(id).hidden = table;
  byId("as-graph").setAttribute("aria-pressed", String(!table));
  byId("as-table").setAttribute("aria-pressed", String(table));
  if (table) drawTable();
}

/** Empty, too many, many. */
function notices() {
  const empty = byId("empty");
  const nothing = !G.nodes.length || (!shown.nodes.size && state.level !== "overview");
  empty.hidden = !nothing || state.view === "table";
  if (nothing) {
    const [title, text] = G.nodes.length ? ["nothingTitle", "nothingText"] : ["emptyTitle", "emptyText"];
    const reset = G.nodes.length ? el("button", { type: "button", text: t("reset"), onclick: () => go(defaults()) }) : null;
    empty.replaceChildren(el("h2", { text: t(title) }), el("p", { text: t(text) }), reset || "");
  }
  const notice = byId("notice");
  const words = tooMany() ? "tooMany" : G.nodes.length > WARN ? "many" : "";
  const wide = ["all", "overview"].includes(state.level) && state.view === "graph";
  notice.hidden = !words || !wide || notice.dataset.seen === "yes";
  if (!notice.hidden) notice.replaceChildren(t(words, G.nodes.length), " ", el("button", { type: "button", class: "link", text: t("dismiss"), onclick: () => { notice.dataset.seen = "yes"; notice.hidden = true; } }));
}

function startTools() {
  byId("as-graph").addEventListener("click", () => go({ view: "graph" }));
  byId("as-table").addEventListener("click", () => go({ view: "table" }));
  byId("find-path").addEventListener("click", () => { go({ path: `${state.node}~`, node: "", edge: "" }); byId(state.path.startsWith("~") ? "path-from" : "path-to")?.focus(); });
  byId("help").addEventListener("click", () => { helping = !helping; drawPanel(); byId("panel-title")?.focus(); });
  byId("zoom-in").addEventListener("click", () => zoomBy(1.4));
  byId("zoom-out").addEventListener("click", () => zoomBy(1 / 1.4));
  byId("zoom-fit").addEventListener("click", () => frame());
  byId("open-filters").addEventListener("click", () => {
    const open = document.body.classList.toggle("with-filters");
    byId("open-filters").setAttribute("aria-expanded", String(open));
  });
  byId("lang").addEventListener("click", () => {
    language = language === "vi" ? "en" : "vi";
    translatePage();
    tell({ kinds: state.kinds });
  });
  byId("theme").addEventListener("click", () => {
    document.documentElement.dataset.theme = isDark() ? "light" : "dark";
    repaint();
  });
  new ResizeObserver(() => network.redraw()).observe(byId("graph"));
}

function repaint() {
  colours = inks();
  tell({ kinds: state.kinds });
}

start();
