/* The picture as PNG and SVG files, as it is on the screen. */

function startExports() {
  byId("save-png").addEventListener("click", savePng);
  byId("save-svg").addEventListener("click", () => offer("hpgraph.svg", new Blob([svgText()], { type: "image/svg+xml" })));
  byId("print").addEventListener("click", () => window.print());
  for (const button of byId("save").querySelectorAll("button")) button.addEventListener("click", () => byId("save").removeAttribute("open"));
}

function offer(name, blob) {
  const link = el("a", { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  say(t("saved", name));
}

function savePng() {
  const surface = byId("graph").querySelector("canvas");
  const copy = el("canvas", { width: surface.width, height: surface.height });
  const ctx = copy.getContext("2d");
  ctx.fillStyle = colours.ground;
  ctx.fillRect(0, 0, copy.width, copy.height);
  ctx.drawImage(surface, 0, 0);
  copy.toBlob((blob) => offer("hpgraph.png", blob));
}

const escapeXml = (text) => text.replace(/[&<>"]/g, (char) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[char]);

/** The visible graph as SVG: real shapes and text, so that it can be edited and scaled. */
function svgText() {
  const { width, height } = byId("graph").getBoundingClientRect();
  const scale = network.getScale();
  const at = (x, y) => {
    const point = network.canvasToDOM({ x, y });
    return [+point.x.toFixed(1), +point.y.toFixed(1)];
  };
  const out = [`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${Math.round(width)} ${Math.round(height)}" font-family="${escapeXml(FACE)}">`,
    `<rect width="100%" height="100%" fill="${colours.ground}"/>`];
  if (state.level === "overview") G.circles.forEach(([, x, y, r], number) => {
    const [cx, cy] = at(x, y);
    out.push(`<circle cx="${cx}" cy="${cy}" r="${(r * 0.92 * scale).toFixed(1)}" fill="${communityColour(number)}" fill-opacity="0.2" stroke="${communityColour(number)}" stroke-width="2"/>`);
  });
  for (const edge of shown.edges) {
    const [[x1, y1], [x2, y2]] = [at(edge.a.x, edge.a.y), at(edge.b.x, edge.b.y)];
    const strong = isStrong(edge);
    out.push(`<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${strong ? colours.accent : colours.line}" stroke-width="${strong ? 1.8 : 0.9}"/>`);
  }
  for (const node of shown.nodes) {
    const [x, y] = at(node.x, node.y);
    const size = (drawnSize(node) * scale).toFixed(2);
    const faint = lit && !lit.has(node) ? ' opacity="0.16"' : "";
    out.push(`<path d="${SHAPES[kindOf(node).id] || SHAPES.topic}" fill="${colourOf(node)}" fill-rule="evenodd" transform="translate(${x} ${y}) scale(${size})"${faint}><title>${escapeXml(nameOf(node))}</title></path>`);
  }
  for (const [line, x, y, font, colour] of placed) {
    const [, weight, size] = /^(?:(\d+) )?([\d.]+)px/.exec(font);
    const common = `x="${x.toFixed(1)}" y="${(y + +size * 0.86).toFixed(1)}" text-anchor="middle" font-size="${size}"${weight ? ` font-weight="${weight}"` : ""}`;
    out.push(`<text ${common} fill="${colour}" stroke="${colours.ground}" stroke-width="3" paint-order="stroke" stroke-linejoin="round">${escapeXml(line)}</text>`);
  }
  out.push("</svg>");
  return out.join("\n");
}
