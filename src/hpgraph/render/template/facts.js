/* A fact as the panel shows it: what it says, and the words of the articles that say so. */

/** The quotation with its words marked, the article's title as a link, publisher and date. */
function quoteBlock(number) {
  const text = G.passages.text[G.quotes.passage[number]];
  const [start, end] = [G.quotes.start[number], G.quotes.end[number]];
  const [before, after] = [startOfContext(text, start), endOfContext(text, end)];
  const [title, published, url, publisher] = articleOf(number);
  const words = el("p", {}, before > 0 && !/[.\n]/.test(text[before - 1]) ? "…" : "", text.slice(before, start), el("mark", { text: text.slice(start, end) }), text.slice(end, after), after < text.length && !/[.!?\n]/.test(text[after - 1]) ? "…" : "");
  const when = [publisher, published && day(published)].filter(Boolean).join(", ");
  const unsure = G.quotes.unsure[number] ? el("span", { class: "unsure", text: t("unsure") }) : null;
  return el("blockquote", { lang: "vi" }, words, el("footer", {}, linkTo(url, title), when ? ` · ${when}` : "", unsure));
}

const CONTEXT = 90;

/** The sentence around the words, as far as the page holds it, at most CONTEXT letters on each side. */
function startOfContext(text, start) {
  const from = Math.max(0, start - CONTEXT);
  const before = text.slice(from, start);
  const cut = Math.max(before.lastIndexOf("\n") + 1, before.lastIndexOf(". ") + (before.includes(". ") ? 2 : 0));
  if (cut > 0) return from + cut;
  return from === 0 ? 0 : from + before.indexOf(" ") + 1;
}

function endOfContext(text, end) {
  const after = text.slice(end, end + CONTEXT);
  const stops = [after.indexOf("\n"), after.search(/\.(\s|$)/) + 1].filter((at) => at > 0);
  if (text[end] === "\n") return end;
  if (stops.length) return end + Math.min(...stops);
  return end + CONTEXT >= text.length ? text.length : end + Math.max(after.lastIndexOf(" "), 0);
}

/** The first quotation, and the others behind a button. */
function quotesOf(numbers) {
  if (!numbers.length) return [];
  const [first, ...rest] = numbers;
  const more = rest.length
    ? [el("details", { ontoggle: (event) => fill(event.target, rest) }, el("summary", { text: t("moreQuotes", rest.length) }))]
    : [];
  return [quoteBlock(first), ...more];
}

function fill(details, numbers) {
  if (details.open && details.children.length === 1) details.append(...numbers.map(quoteBlock));
}

function nodeButton(node, label = nameOf(node)) {
  return el("button", { type: "button", class: "node", onclick: () => select(node) }, icon(kindOf(node).id, colourOf(node)), el("span", { text: label }));
}

/** What a fact adds to its other end: the title held, words said, a deadline. */
function detailOf(fact) {
  const text = t(fact.detail);
  if (!text) return "";
  return relationOf(fact).group === "tasks" && isDate(text) ? t("due", day(text)) : text;
}

/** A fact seen from one of its nodes. */
function factItem(fact, node) {
  const end = fact.to < 0 ? null : G.nodes[fact.from === node.i ? fact.to : fact.from];
  const detail = detailOf(fact);
  const about = [end && detail, fact.date && day(fact.date)].filter(Boolean).join(" · ");
  const head = end ? nodeButton(end) : el("span", { class: "said", text: detail });
  return el("li", { class: factOn(fact) ? null : "off" }, el("div", { class: "head" }, head, about ? el("span", { class: "about", text: about }) : null), ...quotesOf(fact.quotes));
}

const PART = 12; // facts shown of one relation before a button

/** The facts of a node, by relation and direction, with headings. */
function factSections(node) {
  const groups = new Map();
  for (const fact of node.facts) {
    const forward = fact.from === node.i;
    const key = `${fact.relation}${forward ? ">" : "<"}`;
    if (!groups.has(key)) groups.set(key, { words: forward ? relationOf(fact).forward : relationOf(fact).back, order: fact.relation, facts: [] });
    groups.get(key).facts.push(fact);
  }
  const sorted = [...groups.values()].sort((a, b) => a.order - b.order);
  return sorted.map(({ words, facts }) => {
    facts.sort((a, b) => (b.date || b.pressDays[0] || "").localeCompare(a.date || a.pressDays[0] || "") || a.i - b.i);
    const list = el("ul", { class: "facts" });
    const more = el("button", { type: "button", class: "link" });
    const grow = () => {
      list.append(...facts.slice(list.children.length, list.children.length + PART).map((fact) => factItem(fact, node)));
      const left = facts.length - list.children.length;
      more.hidden = left <= 0;
      more.textContent = t("moreFacts", Math.min(left, PART));
    };
    more.addEventListener("click", grow);
    grow();
    return el("section", {}, el("h3", {}, t(words), el("span", { class: "count", text: facts.length })), list, more);
  });
}
