/* Shape and colour of every kind, so that neither alone carries the meaning. Paths live in a box of -1..1. */

const SHAPES = {
  official: "M0,-1A1,1 0 1 1 0,1A1,1 0 1 1 0,-1Z",
  agency: "M-0.86,-0.86H0.86V0.86H-0.86Z",
  event: "M-0.55,-0.95H0.55L1.05,0L0.55,0.95H-0.55L-1.05,0Z",
  task: "M-1,-0.78H1L0,1Z",
  document: "M-0.72,-1H0.3L0.72,-0.58V1H-0.72Z",
  initiative: "M0,-1.12L1.12,0L0,1.12L-1.12,0Z",
  award: "M0,-1.15L0.32,-0.42L1.1,-0.34L0.52,0.2L0.68,0.98L0,0.58L-0.68,0.98L-0.52,0.2L-1.1,-0.34L-0.32,-0.42Z",
  post: "M0,-0.7A0.7,0.7 0 1 1 0,0.7A0.7,0.7 0 1 1 0,-0.7ZM-1,-1H1V1H-1Z",
  group: "M-0.45,-0.9H0.45A0.45,0.45 0 0 1 0.9,-0.45V0.45A0.45,0.45 0 0 1 0.45,0.9H-0.45A0.45,0.45 0 0 1 -0.9,0.45V-0.45A0.45,0.45 0 0 1 -0.45,-0.9Z",
  topic: "M0,-1.05L1,-0.32L0.62,0.86H-0.62L-1,-0.32Z",
  place: "M0,-1L1,0.8H-1Z",
  article: "M-1,-0.7H1V0.7H-1Z",
};
const COLOURS = {
  official: ["#2459c9", "#7aa5ff"], agency: ["#b4500b", "#f2a057"], event: ["#b3206f", "#f48cc0"],
  task: ["#6d3fc4", "#b79cf5"], document: ["#0b7468", "#4fc9b8"], initiative: ["#3b7d15", "#93d160"],
  award: ["#8f6a00", "#e7c14a"], post: ["#46618c", "#a8bfe6"], group: ["#8a5a3c", "#d9ad8d"],
  topic: ["#5b6470", "#aab4c2"], place: ["#0f7390", "#66c7e4"], article: ["#6b6257", "#beb3a5"],
};
const HUES = [
  ["#2459c9", "#7aa5ff"], ["#b4500b", "#f2a057"], ["#0b7468", "#4fc9b8"], ["#b3206f", "#f48cc0"], ["#6d3fc4", "#b79cf5"],
  ["#3b7d15", "#93d160"], ["#8f6a00", "#e7c14a"], ["#0f7390", "#66c7e4"], ["#a12c2c", "#f09090"], ["#46618c", "#a8bfe6"],
  ["#71651c", "#cfc36a"], ["#8a3f9c", "#dc9bee"],
];
const PATHS = Object.fromEntries(Object.entries(SHAPES).map(([kind, path]) => [kind, new Path2D(path)]));

const darkQuery = matchMedia("(prefers-color-scheme: dark)");
const isDark = () => (document.documentElement.dataset.theme || (darkQuery.matches ? "dark" : "light")) === "dark";

let shade = 0; // 1 in the dark; kept, since thousands of nodes ask for it in each frame
const pick = (pair) => pair[shade];
const kindColour = (kind) => pick(COLOURS[kind] || COLOURS.topic);
const communityColour = (number) => (number < 0 ? pick(COLOURS.topic) : pick(HUES[number % HUES.length]));
const colourOf = (node) => (state.colour === "community" ? communityColour(node.community) : kindColour(kindOf(node).id));

/** Colours of the canvas, from the style sheet. */
function inks() {
  shade = Number(isDark());
  const style = getComputedStyle(document.documentElement);
  const read = (name) => style.getPropertyValue(`--${name}`).trim();
  return { ground: read("ground"), ink: read("ink"), quiet: read("quiet"), line: read("edge"), accent: read("accent"), disc: read("disc") };
}

/** A small picture of a kind for lists and the legend; decorative. */
function icon(kind, colour = kindColour(kind)) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  for (const [key, value] of [["viewBox", "-1.25 -1.25 2.5 2.5"], ["class", "icon-kind"], ["aria-hidden", "true"]]) svg.setAttribute(key, value);
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", SHAPES[kind] || SHAPES.topic);
  path.setAttribute("fill", colour);
  path.setAttribute("fill-rule", "evenodd");
  svg.append(path);
  return svg;
}
