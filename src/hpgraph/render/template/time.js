/* The time bar: how many facts per month, two handles, and a button that plays the months. */

let months = [];
let playing = 0;

const monthOf = (iso) => iso.slice(0, 7);

function startTime() {
  const all = new Set();
  for (const fact of G.facts) for (const basis of ["event", "press"]) for (const iso of daysOf(fact, basis)) if (iso.length >= 7) all.add(monthOf(iso));
  for (const node of G.nodes) if (node.date.length >= 7) all.add(monthOf(node.date));
  const sorted = [...all].sort();
  months = sorted.length ? series(sorted[0], sorted[sorted.length - 1]) : [];
  byId("time").hidden = months.length < 2;
}

function series(first, last) {
  const found = [];
  let [year, month] = first.split("-").map(Number);
  while (found.length < 2400) {
    const name = `${year}-${String(month).padStart(2, "0")}`;
    found.push(name);
    if (name >= last) break;
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return found;
}

/** Facts per month that the kinds and relations shown leave, whatever the time chosen. */
function histogram() {
  const counts = new Map();
  for (const fact of G.facts) {
    if (state.relations.has(relationOf(fact).id) || !kindOn(G.nodes[fact.from])) continue;
    for (const iso of new Set(daysOf(fact, state.basis).map(monthOf))) counts.set(iso, (counts.get(iso) || 0) + 1);
  }
  return months.map((month) => counts.get(month) || 0);
}

function drawTime() {
  if (months.length < 2) return;
  const box = byId("time");
  const focused = box.contains(document.activeElement) ? document.activeElement.id : "";
  const [low, high] = range();
  const basis = el("select", { id: "basis", "aria-label": t("timeBasis"), onchange: (event) => go({ basis: event.target.value }) },
    el("option", { value: "event", text: t("eventDay") }), el("option", { value: "press", text: t("pressDay") }));
  basis.value = state.basis;
  box.replaceChildren(
    el("button", { type: "button", id: "play", class: "icon", "aria-label": playing ? t("pause") : t("play"), title: playing ? t("pause") : t("play"), onclick: play, text: playing ? "❚❚" : "▶" }),
    el("div", { class: "bars" }, bars(low, high), handle("time-from", "from", low), handle("time-to", "to", high)),
    el("output", { id: "span", text: timeOn() ? `${day(months[low])} – ${day(months[high])}` : t("wholeTime") }),
    ...(timeOn() ? [el("button", { type: "button", class: "icon", id: "time-clear", "aria-label": t("wholeTime"), title: t("wholeTime"), text: "✕", onclick: () => go({ from: "", to: "" }) })] : []),
    basis,
  );
  if (focused && byId(focused)) byId(focused).focus();
}

function range() {
  const low = state.from ? months.findIndex((month) => month >= monthOf(state.from)) : 0;
  let high = months.length - 1;
  if (state.to) while (high > 0 && months[high] > monthOf(state.to)) high--;
  return [Math.max(0, low), Math.max(high, 0)];
}

function bars(low, high) {
  const space = "http://www.w3.org/2000/svg";
  const counts = histogram();
  const most = Math.max(1, ...counts);
  const svg = document.createElementNS(space, "svg");
  for (const [key, value] of [["viewBox", `0 0 ${months.length} 24`], ["preserveAspectRatio", "none"], ["aria-hidden", "true"]]) svg.setAttribute(key, value);
  counts.forEach((count, index) => {
    if (!count) return;
    const bar = document.createElementNS(space, "rect");
    const height = Math.max(2, 24 * Math.sqrt(count / most));
    const wide = Math.max(0.8, months.length / 180);
    for (const [key, value] of [["x", index], ["width", wide], ["y", 24 - height], ["height", height]]) bar.setAttribute(key, value);
    bar.setAttribute("class", index >= low && index <= high ? "in" : "out");
    svg.append(bar);
  });
  return svg;
}

function handle(id, words, value) {
  const input = el("input", { type: "range", id, min: 0, max: months.length - 1, "aria-label": t(words), "aria-valuetext": day(months[value]) });
  input.value = value;
  input.addEventListener("input", () => {
    stop();
    const [low, high] = range();
    const moved = +input.value;
    chooseTime(id === "time-from" ? Math.min(moved, high) : low, id === "time-to" ? Math.max(moved, low) : high);
  });
  return input;
}

function chooseTime(low, high) {
  go({ from: low > 0 ? months[low] : "", to: high < months.length - 1 ? `${months[high]}-31` : "" });
}

/** Lets the upper end run from the lower one to the last month. */
function play() {
  if (playing) return stop(true);
  const [low, high] = range();
  let now = high === months.length - 1 ? low : high;
  const stride = Math.max(1, Math.round((months.length - low) / 60));
  playing = setInterval(() => {
    now = Math.min(now + stride, months.length - 1);
    chooseTime(low, now);
    if (now === months.length - 1) stop(true);
  }, 400);
  drawTime();
}

function stop(redraw = false) {
  clearInterval(playing);
  playing = 0;
  if (redraw) drawTime();
}
