/* The left column: kinds with counts (legend and filter in one), relations, agency, colours, communities. */

function drawFilters() {
  const box = byId("filters");
  const focused = box.contains(document.activeElement) ? document.activeElement.id : "";
  const open = new Set([...box.querySelectorAll("details[open]")].map((part) => part.id));
  const parts = [kindFilter(), colourChoice(), agencyFilter(), relationFilter(open), communityList(open), undoButtons()];
  box.replaceChildren(...parts.filter(Boolean));
  if (focused && byId(focused)) byId(focused).focus();
}

function section(title, ...children) {
  return el("section", {}, el("h2", { text: title }), ...children);
}

function check(id, on, change, ...label) {
  const input = el("input", { type: "checkbox", id, onchange: (event) => change(event.target.checked) });
  input.checked = on;
  return el("label", { class: "check", for: id }, input, ...label);
}

function kindFilter() {
  const rows = G.kinds.map((kind, number) => {
    if (!G.kindCount[number]) return null;
    const colour = state.colour === "kind" ? kindColour(kind.id) : colours.quiet;
    const change = (on) => go({ kinds: toggled(state.kinds, kind.id, !on) });
    return check(`kind-${kind.id}`, !state.kinds.has(kind.id), change, icon(kind.id, colour),
      el("span", { class: "grow", text: t(kind.words) }), el("span", { class: "count", text: G.kindCount[number] }));
  });
  const all = el("button", { type: "button", class: "link", id: "kinds-all", text: t("all"), onclick: () => go({ kinds: new Set() }) });
  const none = el("button", { type: "button", class: "link", id: "kinds-none", text: t("none"),
    onclick: () => go({ kinds: new Set(G.kinds.map((kind) => kind.id)) }) });
  return section(t("kinds"), el("div", { id: "legend" }, ...rows), el("p", { class: "both" }, all, none));
}

function colourChoice() {
  const choice = (value, words) => el("button", { type: "button", id: `colour-${value}`, "aria-pressed": String(state.colour === value),
    text: t(words), onclick: () => go({ colour: value }) });
  return section(t("colourBy"), el("span", { class: "pair", role: "group", "aria-label": t("colourBy") }, choice("kind", "byKind"), choice("community", "byCommunity")));
}

function agencyFilter() {
  const agencies = G.nodes.filter((node) => kindOf(node).id === "agency" && node.edges.length > 1);
  agencies.sort((a, b) => b.edges.length - a.edges.length || a.i - b.i);
  const list = agencies.slice(0, 200);
  const chosen = state.agency && G.byId.get(state.agency);
  if (chosen && !list.includes(chosen)) list.push(chosen);
  list.sort((a, b) => nameOf(a).localeCompare(nameOf(b), "vi"));
  const select = el("select", { id: "agency", "aria-label": t("agency"), onchange: (event) => go({ agency: event.target.value }) },
    el("option", { value: "", text: t("allAgencies") }), ...list.map((node) => el("option", { value: node.id, text: nameOf(node) })));
  select.value = state.agency;
  return section(t("agency"), select);
}

function relationFilter(open) {
  const count = new Map();
  for (const fact of G.facts) count.set(fact.relation, (count.get(fact.relation) || 0) + 1);
  const groups = G.groups.map((group) => {
    const rows = G.relations.map((relation, number) => {
      if (relation.group !== group.id || !count.get(number)) return null;
      const change = (on) => go({ relations: toggled(state.relations, relation.id, !on) });
      return check(`relation-${relation.id}`, !state.relations.has(relation.id), change,
        el("span", { class: "grow", text: t(relation.forward) }), el("span", { class: "count", text: count.get(number) }));
    }).filter(Boolean);
    return rows.length ? el("div", { class: "group", role: "group", "aria-label": t(group.words) }, el("h3", { text: t(group.words) }), ...rows) : null;
  });
  return el("details", { id: "relations", open: open.has("relations") || state.relations.size > 0 }, el("summary", { text: t("relations") }), ...groups);
}

function communityList(open) {
  const rows = G.circles.slice(0, 40).map(([label], number) => {
    const here = state.level === `community:${number}`;
    const dot = icon("official", communityColour(number));
    return el("button", { type: "button", class: "row", id: `community-${number}`, "aria-current": here ? "true" : null,
      onclick: () => go({ level: here ? defaults().level : `community:${number}`, node: "", edge: "" }) },
      dot, el("span", { class: "grow", text: label.split(" · ").map((part) => clip(part, 44)).join(" · ") }), el("span", { class: "count", text: G.members[number].length }));
  });
  if (!rows.length) return null;
  return el("details", { id: "communities", open: open.has("communities") || state.level.startsWith("community") }, el("summary", { text: t("communities") }), ...rows);
}

function undoButtons() {
  const reset = el("button", { type: "button", id: "reset", text: t("reset"), onclick: () => go({ ...defaults(), view: state.view, node: state.node }) });
  const unhide = state.gone.size ? el("button", { type: "button", id: "unhide", text: t("unhide", state.gone.size), onclick: () => go({ gone: new Set() }) }) : null;
  return el("section", { class: "both" }, unhide, reset);
}

/** Where we are: everything › community › around a node; each step leads back. */
function drawCrumbs() {
  const steps = [];
  const step = (level, text) => el("button", { type: "button", "aria-current": state.level === level ? "page" : null, text, onclick: () => go({ level, node: "", edge: "" }) });
  if (G.circles.length > 1) steps.push(step("overview", t("overview")));
  if (!tooMany() && G.nodes.length) steps.push(step("all", t("everything")));
  const [name, first, ...rest] = state.level.split(":");
  if (name === "community") steps.push(step(state.level, clip(G.circles[+first][0].split(" · ")[0], 38)));
  if (name === "around") {
    const centre = G.byId.get(rest.join(":"));
    steps.push(step(state.level, t("around", clip(nameOf(centre), 38))));
    const hops = [1, 2, 3].map((hop) => el("button", { type: "button", class: "hop", "aria-pressed": String(+first === hop), "aria-label": hop === 1 ? t("hop") : t("hops", hop),
      title: hop === 1 ? t("hop") : t("hops", hop), text: String(hop), onclick: () => around(centre, hop) }));
    steps.push(el("span", { class: "pair", role: "group", "aria-label": t("focus") }, ...hops));
  }
  byId("crumbs").replaceChildren(...steps);
}
