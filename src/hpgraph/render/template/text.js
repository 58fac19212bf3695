/* Text and elements. Data reaches the page only through textContent and attributes set here, never as HTML. */

/** Lower case without diacritics, đ included; the length may change. */
function fold(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
}

/** Where `query` (folded) stands in `text`, ignoring diacritics: [start, end] in code units, or null. */
function findFolded(text, query) {
  let folded = "";
  const origin = [];
  for (let i = 0; i < text.length; i++) {
    for (const char of fold(text[i])) {
      folded += char;
      origin.push(i);
    }
  }
  const at = folded.indexOf(query);
  if (at < 0 || !query) return null;
  const end = at + query.length;
  return [origin[at], end < origin.length ? origin[end] : text.length];
}

/** An element. Keys of `props` starting with "on" are listeners, `text` is its text, the rest are attributes. */
function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [key, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else if (key === "text") node.textContent = value;
    else node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

const byId = (id) => document.getElementById(id);

/** An ISO date (or month, or year) as people of that language write it. */
function day(iso) {
  const [year, month, date] = iso.slice(0, 10).split("-");
  if (language === "vi") return [date, month, year].filter(Boolean).join("/");
  if (!month) return year;
  const name = new Date(Date.UTC(+year, +month - 1, 15)).toLocaleString("en-GB", { month: "short", timeZone: "UTC" });
  return [date && String(+date), name, year].filter(Boolean).join(" ");
}

const isDate = (text) => /^\d{4}(-\d\d(-\d\d)?)?$/.test(text);

/** Says something to screen readers. */
function say(text) {
  byId("status").textContent = text;
}

/** A link only where the address is an ordinary web address; otherwise plain text. */
function linkTo(url, text) {
  if (!/^https?:\/\//i.test(url)) return el("span", { text });
  return el("a", { href: url, target: "_blank", rel: "noopener noreferrer", title: t("openArticle"), text });
}

const SHORTER = [
  ["Ủy ban nhân dân", "UBND"], ["Hội đồng nhân dân", "HĐND"], ["thành phố ", "TP "], ["Khoa học và Công nghệ", "KH&CN"],
  ["Giáo dục và Đào tạo", "GD&ĐT"], ["Ủy ban Mặt trận Tổ quốc", "UB MTTQ"], ["Ban Chấp hành", "BCH"],
];

const abbreviate = (name) => SHORTER.reduce((text, [long, short]) => text.replace(long, short), name);

/** A name on one line of at most `width` letters. */
function clip(name, width) {
  const short = abbreviate(name);
  return short.length > width ? `${short.slice(0, width - 1).trimEnd()}…` : short;
}

/** A name for the canvas: usual abbreviations, at most two lines of about `width` letters. */
function shortLines(name, width = 20) {
  const words = abbreviate(name).split(" ");
  const lines = [""];
  for (const word of words) {
    const last = lines.length - 1;
    if (!lines[last] || (lines[last] + " " + word).length <= width) lines[last] = (lines[last] + " " + word).trim();
    else if (lines.length < 2) lines.push(word);
    else {
      lines[last] += "…";
      break;
    }
  }
  return lines.map((line) => (line.length > width + 8 ? line.slice(0, width + 7) + "…" : line));
}
