/* The search box, also used to pick the ends of a path: suggestions without diacritics, exact spellings first. */

/** The best nodes for what was typed, best first. */
function findNodes(typed, most = 12, filter = null) {
  const query = typed.normalize("NFC").trim().toLowerCase();
  const folded = fold(query);
  if (!folded) return [];
  const found = [];
  for (const node of G.nodes) {
    if (filter && !filter(node)) continue;
    const rank = rankOf(node, query, folded);
    if (rank < 99) found.push([rank, node]);
  }
  found.sort((a, b) => a[0] - b[0] || b[1].size - a[1].size || a[1].label.length - b[1].label.length || a[1].i - b[1].i);
  return found.slice(0, most).map(([, node]) => node);
}

/** 0 the very name, then exact spelling, then without diacritics, then other spellings, then all words somewhere; 99 no. */
function rankOf(node, query, folded) {
  node.names ||= [node.label, node.english].filter(Boolean).map(searchable);
  let best = 99;
  for (const name of node.names) best = Math.min(best, rankName(name, query, folded));
  if (best === 99 && node.others.length) {
    node.otherNames ||= node.others.map(searchable);
    for (const name of node.otherNames) best = Math.min(best, rankName(name, query, folded) + 10);
  }
  return Math.min(best, 99);
}

function searchable(name) {
  const plain = name.normalize("NFC").toLowerCase();
  return { plain, folded: fold(plain) };
}

function rankName(name, query, folded) {
  if (name.plain === query) return 0;
  if (name.plain.startsWith(query)) return 1;
  if (` ${name.plain}`.includes(` ${query}`)) return 2;
  if (name.folded === folded) return 3;
  if (name.folded.startsWith(folded)) return 4;
  if (` ${name.folded}`.includes(` ${folded}`)) return 5;
  if (folded.length > 2 && name.folded.includes(folded)) return 6;
  const words = folded.split(/\s+/);
  if (words.length > 1 && words.every((word) => ` ${name.folded}`.includes(` ${word}`))) return 7;
  return 99;
}

/** Makes an input with a list a combobox; `chosen(node)` is called with what was picked. */
function combobox(input, list, chosen) {
  let hits = [];
  let active = -1;
  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const mark = (index) => {
    active = index;
    [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === index)));
    const item = list.children[index];
    if (!item || !hits.length) return;
    input.setAttribute("aria-activedescendant", item.id);
    item.scrollIntoView({ block: "nearest" });
  };
  const take = (index) => {
    const node = hits[index];
    if (!node) return;
    input.value = nameOf(node);
    close();
    chosen(node);
  };
  const show = () => {
    hits = findNodes(input.value);
    if (!fold(input.value.trim())) return close();
    list.replaceChildren(...hits.map((node, i) => hitItem(node, `${list.id}-${i}`, input.value, () => take(i))));
    if (!hits.length) list.append(el("li", { class: "no-hit", role: "option", "aria-disabled": "true", "aria-selected": "false", text: t("noHits") }));
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    mark(hits.length ? 0 : -1);
    say(hits.length ? t("hitCount", hits.length) : t("noHits"));
  };
  input.addEventListener("input", show);
  input.addEventListener("focus", () => input.value && show());
  input.addEventListener("blur", () => setTimeout(close, 150));
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) show();
      else if (hits.length) mark((active + (event.key === "ArrowDown" ? 1 : hits.length - 1)) % hits.length);
    } else if (event.key === "Enter" && !list.hidden) {
      event.preventDefault();
      take(active);
    } else if (event.key === "Escape") {
      if (list.hidden) input.value = "";
      close();
    }
  });
}

function hitItem(node, id, typed, take) {
  const name = el("span", { class: "hit-name" }, ...marked(nameOf(node), fold(typed.trim())));
  const about = el("small", { text: `${t(kindOf(node).words)} · ${t("degree", node.edges.length)}` });
  const item = el("li", { role: "option", id, "aria-selected": "false" }, icon(kindOf(node).id), el("span", {}, name, about));
  item.addEventListener("mousedown", (event) => {
    event.preventDefault();
    take();
  });
  return item;
}

function marked(text, folded) {
  const at = findFolded(text, folded);
  if (!at) return [text];
  return [text.slice(0, at[0]), el("mark", { text: text.slice(...at) }), text.slice(at[1])];
}

function startSearch() {
  combobox(byId("q"), byId("hits"), (node) => {
    if (pathPicking()) return pathPick(node);
    if (tooMany() || state.level.startsWith("around")) return around(node, 1);
    select(node);
  });
}
