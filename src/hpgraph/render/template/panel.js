/* The details on the right: of a node, an edge, a community, a path; and help. */

let panelShows = "";

/** Draws the panel for the state; hides it where nothing is chosen. */
function drawPanel() {
  const panel = byId("panel");
  const edge = selectedEdge();
  const node = selectedNode();
  const community = state.level.startsWith("community:") ? +state.level.split(":")[1] : -1;
  let parts = null;
  if (state.path) parts = pathPanel();
  else if (helping) parts = helpPanel();
  else if (node) parts = nodePanel(node);
  else if (edge) parts = edgePanel(edge);
  else if (community >= 0 && panelShows !== `-${state.level}`) parts = communityPanel(community);
  const key = JSON.stringify([state.path, helping, state.node, state.edge, state.level]);
  panel.hidden = !parts;
  document.body.classList.toggle("with-panel", Boolean(parts));
  if (!parts) return;
  panel.replaceChildren(closeButton(), ...parts.filter(Boolean));
  if (key !== panel.dataset.key) panel.scrollTop = 0;
  panel.dataset.key = key;
}

let helping = false;

function closeButton() {
  return el("button", { type: "button", id: "close-panel", class: "icon close", "aria-label": t("close"), title: t("close"), onclick: closePanel, text: "✕" });
}

function closePanel() {
  if (state.level.startsWith("community:") && !state.node && !state.edge && !state.path && !helping) panelShows = `-${state.level}`;
  helping = false;
  go({ node: "", edge: "", path: "" });
  byId(state.view === "table" ? "table" : "graph").focus({ preventScroll: true });
}

function nodePanel(node) {
  const kind = kindOf(node);
  const told = node.lines.filter(([, value]) => value[0] !== node.label);
  const facts = told.map(([line, value]) => [t(kind.lines[line]), isUrl(value[0]) ? linkTo(value[0], value[0]) : t(isDate(value[0].slice(0, 10)) ? [day(value[0]), day(value[0])] : value)]);
  const others = node.others.filter((name) => name !== nameOf(node));
  if (others.length) facts.push([t("otherNames"), others.join("; ")]);
  const list = facts.length ? el("dl", {}, ...facts.flatMap(([name, value]) => [el("dt", { text: name }), el("dd", {}, value)])) : null;
  const sections = factSections(node);
  return [
    el("p", { class: "kind" }, icon(kind.id, colourOf(node)), t(kind.words), " · ", t("degree", node.edges.length)),
    el("h2", { id: "panel-title", tabindex: "-1", text: nameOf(node) }),
    nodeButtons(node),
    list,
    ...sections,
    node.quotes.length ? el("section", {}, el("h3", {}, t("mentionedIn"), el("span", { class: "count", text: node.quotes.length })), ...quotesOf(node.quotes)) : null,
    !sections.length && !node.quotes.length ? el("p", { text: t("noFacts") }) : null,
  ];
}

const isUrl = (text) => /^https?:\/\//i.test(text);

function nodeButtons(node) {
  const button = (id, words, action, more = {}) => el("button", { type: "button", id, text: t(words), onclick: action, ...more });
  const isOpen = state.open.has(node.id);
  return el("div", { class: "actions" },
    state.view === "table" ? button("show-node", "showOnGraph", () => go({ view: "graph" })) : null,
    button("focus-node", "focus", () => around(node, 1)),
    button("expand-node", "expand", () => go({ open: toggled(state.open, node.id, true), closed: toggled(state.closed, node.id, false) }), { "aria-pressed": String(isOpen) }),
    button("collapse-node", "collapse", () => go({ open: toggled(state.open, node.id, false), closed: toggled(state.closed, node.id, true) }), { "aria-pressed": String(state.closed.has(node.id)) }),
    button("path-node", "pathFrom", () => go({ path: `${node.id}~`, node: "", edge: "" })),
    button("hide-node", "hide", () => go({ gone: toggled(state.gone, node.id, true), node: "" })));
}

function edgePanel(edge) {
  const items = edge.facts.map((fact) => {
    const [from, to] = [G.nodes[fact.from], G.nodes[fact.to]];
    const detail = detailOf(fact);
    const about = [detail, fact.date && day(fact.date)].filter(Boolean).join(" · ");
    return el("li", { class: factOn(fact) ? null : "off" }, el("p", { class: "sentence" }, nodeButton(from), el("span", { class: "verb", text: t(relationOf(fact).forward) }), nodeButton(to)),
      about ? el("p", { class: "about", text: about }) : null, ...quotesOf(fact.quotes));
  });
  return [
    el("p", { class: "kind", text: t("between") }),
    el("h2", { id: "panel-title", tabindex: "-1", text: `${nameOf(edge.a)} – ${nameOf(edge.b)}` }),
    el("ul", { class: "facts" }, ...items),
  ];
}

function communityPanel(number) {
  const members = [...G.members[number]].sort((a, b) => b.edges.length - a.edges.length || a.i - b.i);
  return [
    el("p", { class: "kind" }, t("community"), " · ", t("members", members.length)),
    el("h2", { id: "panel-title", tabindex: "-1", text: G.circles[number][0] }),
    el("ul", { class: "facts plain" }, ...members.slice(0, 60).map((node) => el("li", {}, el("div", { class: "head" }, nodeButton(node), el("span", { class: "about", text: t(kindOf(node).words) }))))),
  ];
}

function helpPanel() {
  return [
    el("h2", { id: "panel-title", tabindex: "-1", text: t("helpTitle") }),
    el("ul", {}, ...t("helpLines").split(" | ").map((line) => el("li", { text: line }))),
    el("h3", { text: t("graphRole") }),
    el("p", { text: t("keysHint") }),
  ];
}
