/* Places for the neighbourhood of one node: rings by distance, each node near what it hangs on. */

const RING = 190;

/** Map node → [x, y] around `centre`, for exactly the nodes given. */
function rings(centre, nodes) {
  const parent = new Map([[centre, null]]);
  const children = new Map([...nodes].map((node) => [node, []]));
  let ring = [centre];
  while (ring.length) {
    const next = [];
    for (const node of ring) {
      const ends = node.edges.filter(edgeOn).map((edge) => other(edge, node));
      ends.sort((a, b) => a.kind - b.kind || b.size - a.size || a.i - b.i);
      for (const end of ends)
        if (nodes.has(end) && !parent.has(end)) {
          parent.set(end, node);
          children.get(node).push(end);
          next.push(end);
        }
    }
    ring = next;
  }
  return fan(centre, children, nodes);
}

function fan(centre, children, nodes) {
  const leaves = new Map();
  const count = (node) => {
    const sum = children.get(node).reduce((total, child) => total + count(child), 0);
    leaves.set(node, Math.max(1, sum));
    return leaves.get(node);
  };
  count(centre);
  const places = new Map([[centre, [0, 0]]]);
  const first = Math.max(RING, (children.get(centre).length * 44) / (2 * Math.PI));
  const spread = (node, from, to, depth) => {
    let angle = from;
    children.get(node).forEach((child, index) => {
      const share = ((to - from) * leaves.get(child)) / leaves.get(node);
      const middle = angle + share / 2;
      const crowded = children.get(node).length > 14 ? (index % 2) * 62 : 0; // two rows, so that names fit
      const radius = first + (depth - 1) * RING * 1.15 + crowded + Math.max(0, leaves.get(centre) - 60) * (depth > 1 ? 4 : 0);
      places.set(child, [Math.round(radius * Math.cos(middle)), Math.round(radius * Math.sin(middle))]);
      spread(child, angle, angle + share, depth + 1);
      angle += share;
    });
  };
  spread(centre, -Math.PI / 2, 1.5 * Math.PI, 1);
  let free = 0; // forced in by other means, not linked to the centre
  for (const node of nodes) if (!places.has(node)) places.set(node, [-400 + (free++ % 12) * 70, first * 3 + Math.floor(free / 12) * 70]);
  return places;
}
