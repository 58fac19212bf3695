/* The same data as tables: all nodes, and all facts, that the filters leave. */

const ROWS = 100;
let tableShows = { what: "nodes", sort: 2, down: true, page: 0 };

const NODE_COLUMNS = [
  ["name", (node) => nameOf(node)],
  ["kind", (node) => t(kindOf(node).words)],
  ["links", (node) => degreeShown(node)],
  ["date", (node) => node.date],
  ["community", (node) => (node.community < 0 ? "" : G.circles[node.community][0].split(" · ")[0])],
];
const FACT_COLUMNS = [
  ["source", (fact) => nameOf(G.nodes[fact.from])],
  ["relation", (fact) => t(relationOf(fact).forward)],
  ["target", (fact) => (fact.to < 0 ? "" : nameOf(G.nodes[fact.to]))],
  ["detail", (fact) => detailOf(fact)],
  ["date", (fact) => fact.date || fact.pressDays[0] || ""],
];

function tableRows() {
  if (tableShows.what === "nodes") return tooMany() && state.level === "overview" ? G.nodes.filter(kindOn) : [...shown.nodes];
  const on = (index) => index < 0 || shown.nodes.has(G.nodes[index]);
  return G.facts.filter((fact) => shown.nodes.has(G.nodes[fact.from]) && on(fact.to) && factOn(fact));
}

function drawTable() {
  const columns = tableShows.what === "nodes" ? NODE_COLUMNS : FACT_COLUMNS;
  const value = columns[tableShows.sort][1];
  const rows = tableRows().map((row) => [value(row), row]);
  const sign = tableShows.down ? -1 : 1;
  rows.sort((a, b) => sign * (typeof a[0] === "number" ? a[0] - b[0] : a[0].localeCompare(b[0], "vi")) || a[1].i - b[1].i);
  const pages = Math.max(1, Math.ceil(rows.length / ROWS));
  tableShows.page = Math.min(tableShows.page, pages - 1);
  const page = rows.slice(tableShows.page * ROWS, (tableShows.page + 1) * ROWS);
  const table = el("table", {}, el("caption", { text: `${t(tableShows.what === "nodes" ? "nodesTable" : "linksTable")}: ${rows.length}` }),
    el("thead", {}, el("tr", {}, ...columns.map(([words], index) => heading(words, index)))),
    el("tbody", {}, ...page.map(([, row]) => bodyRow(row, columns))));
  byId("table").replaceChildren(tabs(), el("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": t("table") }, table), pager(pages));
}

function redo(change) {
  Object.assign(tableShows, change);
  drawTable();
}

function tabs() {
  const tab = (what, words) => el("button", { type: "button", id: `tab-${what}`, "aria-pressed": String(tableShows.what === what), text: t(words),
    onclick: () => { redo({ what, sort: what === "nodes" ? 2 : 4, down: true, page: 0 }); byId(`tab-${what}`).focus(); } });
  return el("span", { class: "pair", role: "group", "aria-label": t("table") }, tab("nodes", "nodesTable"), tab("facts", "linksTable"));
}

function heading(words, index) {
  const sorted = tableShows.sort === index;
  const turn = () => { redo({ sort: index, down: sorted ? !tableShows.down : index === 2 && tableShows.what === "nodes" }); byId(`sort-${index}`).focus(); };
  return el("th", { scope: "col", "aria-sort": sorted ? (tableShows.down ? "descending" : "ascending") : null },
    el("button", { type: "button", id: `sort-${index}`, onclick: turn, text: t(words) + (sorted ? (tableShows.down ? " ↓" : " ↑") : "") }));
}

function bodyRow(row, columns) {
  const isNode = tableShows.what === "nodes";
  return el("tr", { class: isNode && row.id === state.node ? "chosen" : null }, ...columns.map(([words, value], index) => {
    const text = value(row);
    if (isNode && index === 0) return el("th", { scope: "row" }, nodeButton(row));
    if (!isNode && words === "source") return el("th", { scope: "row" }, nodeButton(G.nodes[row.from]));
    if (!isNode && words === "target" && row.to >= 0) return el("td", {}, nodeButton(G.nodes[row.to]));
    return el("td", { class: words === "date" ? "day" : null, text: words === "date" && text ? day(text) : text });
  }));
}

function pager(pages) {
  if (pages < 2) return el("p", {});
  const move = (id, words, by) => {
    const off = tableShows.page + by < 0 || tableShows.page + by >= pages;
    return el("button", { type: "button", id, disabled: off, text: t(words), onclick: () => { redo({ page: tableShows.page + by }); (byId(id).disabled ? byId("table") : byId(id)).focus(); } });
  };
  return el("p", { class: "pager" }, move("page-back", "previous", -1), el("span", { text: t("page", tableShows.page + 1, pages) }), move("page-on", "next", 1));
}
