/* Words of the interface: Vietnamese first, English beside it. {0}, {1} are filled in. */
const WORDS = {
  skip: ["Tới đồ thị", "Skip to the graph"],
  heading: ["Đồ thị tri thức", "Knowledge graph"],
  search: ["Tìm trong đồ thị", "Search the graph"],
  searchHint: ["Tìm người, cơ quan, văn bản, sự kiện…", "Search people, bodies, documents, events…"],
  hits: ["Gợi ý", "Suggestions"],
  noHits: ["Không tìm thấy", "Nothing found"],
  hitCount: ["{0} kết quả", "{0} results"],
  tools: ["Công cụ", "Tools"],
  viewAs: ["Cách xem", "View as"],
  graph: ["Đồ thị", "Graph"],
  table: ["Bảng", "Table"],
  path: ["Đường nối", "Path"],
  save: ["Lưu", "Save"],
  print: ["In", "Print"],
  otherLanguage: ["English", "Tiếng Việt"],
  theme: ["Sáng / tối", "Light / dark"],
  help: ["Hướng dẫn", "Help"],
  close: ["Đóng", "Close"],
  filters: ["Bộ lọc và chú giải", "Filters and legend"],
  kinds: ["Loại nút", "Kinds"],
  relations: ["Quan hệ", "Relations"],
  all: ["Tất cả", "All"],
  none: ["Bỏ hết", "None"],
  agency: ["Cơ quan", "Agency"],
  allAgencies: ["Mọi cơ quan", "All agencies"],
  colourBy: ["Tô màu theo", "Colour by"],
  byKind: ["Loại", "Kind"],
  byCommunity: ["Cộng đồng", "Community"],
  communities: ["Cộng đồng", "Communities"],
  community: ["Cộng đồng", "Community"],
  reset: ["Xóa bộ lọc", "Clear filters"],
  stage: ["Đồ thị", "Graph"],
  level: ["Mức xem", "Level"],
  overview: ["Các cộng đồng", "Communities"],
  everything: ["Toàn cảnh", "Everything"],
  around: ["Quanh {0}", "Around {0}"],
  graphRole: ["Đồ thị, dùng phím mũi tên để đi theo liên kết", "Graph, use arrow keys to walk its links"],
  keysHint: [
    "Mũi tên: tới nút liên kết theo hướng đó. N, P: nút kế, nút trước. Enter: mở chi tiết. F: chỉ xem lân cận. E: mở lân cận. +, −, 0: thu phóng. Esc: bỏ chọn. /: tìm.",
    "Arrows: go to the linked node in that direction. N, P: next, previous node. Enter: open details. F: focus. E: expand. +, −, 0: zoom. Esc: deselect. /: search.",
  ],
  zoom: ["Thu phóng", "Zoom"],
  zoomIn: ["Phóng to", "Zoom in"],
  zoomOut: ["Thu nhỏ", "Zoom out"],
  zoomFit: ["Vừa khung", "Fit"],
  details: ["Chi tiết", "Details"],
  time: ["Thời gian", "Time"],
  timeBasis: ["Tính theo", "Based on"],
  eventDay: ["Ngày sự kiện", "Event date"],
  pressDay: ["Ngày đăng", "Publication date"],
  from: ["Từ", "From"],
  to: ["Đến", "To"],
  play: ["Chạy", "Play"],
  pause: ["Dừng", "Pause"],
  wholeTime: ["Toàn bộ thời gian", "All time"],
  shownCount: ["Hiện {0} nút, {1} liên kết", "{0} nodes, {1} links shown"],
  degree: ["{0} liên kết", "{0} links"],
  focus: ["Chỉ xem lân cận", "Focus"],
  hops: ["{0} bước", "{0} hops"],
  hop: ["1 bước", "1 hop"],
  expand: ["Mở lân cận", "Expand"],
  collapse: ["Thu gọn", "Collapse"],
  hide: ["Ẩn nút", "Hide"],
  unhide: ["Hiện lại {0} nút đã ẩn", "Show {0} hidden nodes"],
  pathFrom: ["Tìm đường từ đây", "Path from here"],
  showOnGraph: ["Xem trên đồ thị", "Show on the graph"],
  otherNames: ["Cũng viết", "Also written"],
  mentionedIn: ["Được nhắc tới trong", "Mentioned in"],
  moreQuotes: ["{0} trích dẫn khác", "{0} more quotations"],
  moreFacts: ["Hiện thêm {0}", "Show {0} more"],
  noFacts: ["Chưa có thông tin nào khác.", "Nothing else is known."],
  unsure: ["chưa chắc", "unsure"],
  due: ["hạn {0}", "due {0}"],
  between: ["Liên kết giữa", "Link between"],
  and: ["và", "and"],
  openArticle: ["mở bài báo trong thẻ mới", "opens the article in a new tab"],
  pathTitle: ["Đường nối giữa hai nút", "Path between two nodes"],
  start: ["Từ nút", "From"],
  goal: ["Đến nút", "To"],
  pathHint: ["Gõ tên hoặc bấm vào nút trên đồ thị.", "Type a name, or click a node on the graph."],
  pathNone: ["Không có đường nối qua các nút và quan hệ đang hiện.", "No path through the kinds and relations shown."],
  pathSteps: ["Qua {0} liên kết", "{0} links"],
  members: ["{0} thành viên", "{0} members"],
  openCommunity: ["Xem cộng đồng này", "Open this community"],
  name: ["Tên", "Name"],
  kind: ["Loại", "Kind"],
  links: ["Liên kết", "Links"],
  date: ["Ngày", "Date"],
  source: ["Từ", "From"],
  relation: ["Quan hệ", "Relation"],
  target: ["Đến", "To"],
  detail: ["Chi tiết", "Detail"],
  nodesTable: ["Các nút", "Nodes"],
  linksTable: ["Các thông tin", "Facts"],
  page: ["Trang {0} / {1}", "Page {0} of {1}"],
  previous: ["Trước", "Previous"],
  next: ["Sau", "Next"],
  emptyTitle: ["Chưa có gì để vẽ", "Nothing to draw yet"],
  emptyText: [
    "Đồ thị này chưa có dữ liệu. Hãy dựng từ bài báo: hpgraph build data/articles",
    "This graph holds no data. Build it from articles: hpgraph build data/articles",
  ],
  nothingTitle: ["Không còn nút nào", "No node is left"],
  nothingText: ["Các bộ lọc đang ẩn tất cả.", "The filters hide everything."],
  many: [
    "{0} nút: vẽ tất cả cùng lúc có thể chậm. Có thể xem theo cộng đồng.",
    "{0} nodes: drawing all at once can be slow. Viewing by community is faster.",
  ],
  tooMany: [
    "{0} nút là quá nhiều cho một hình. Đây là các cộng đồng; bấm vào một vòng tròn, hoặc tìm một nút để xem lân cận. Toàn bộ: hpgraph export -o graph.gexf rồi mở bằng Gephi.",
    "{0} nodes are too many for one picture. These are its communities; click one, or search a node to see its neighbourhood. For all: hpgraph export -o graph.gexf, and open it in Gephi.",
  ],
  dismiss: ["Đã hiểu", "Got it"],
  helpTitle: ["Cách dùng", "How to use it"],
  helpLines: [
    "Bấm một nút hoặc một đường để đọc thông tin và câu trích. | Bấm đúp để mở lân cận. | Ô tìm kiếm không phân biệt dấu và hoa thường. | Chú giải bên trái vừa giải thích hình và màu, vừa bật tắt từng loại. | Thanh thời gian ở dưới lọc theo ngày. | Địa chỉ trang giữ nguyên cách xem: chép để chia sẻ, nút quay lại để lùi.",
    "Click a node or a line to read facts and quotations. | Double-click to expand. | Search ignores diacritics and case. | The legend explains shapes and colours, and switches kinds. | The time bar filters by date. | The address keeps the view: copy it to share, go back with the back button.",
  ],
  loadingData: ["Đang đọc dữ liệu…", "Reading data…"],
  loadingDraw: ["Đang vẽ {0} nút…", "Drawing {0} nodes…"],
  saved: ["Đã lưu {0}", "Saved {0}"],
  selected: ["Đã chọn {0}, {1}, {2} liên kết", "Selected {0}, {1}, {2} links"],
  via: ["qua {0}", "via {0}"],
  openPanel: ["Hiện chi tiết", "Show details"],
};

let language = document.documentElement.lang === "en" ? "en" : "vi";

/** The words for `key`, or one of a [vi, en] pair, in the language of the page. */
function t(key, ...values) {
  const pair = Array.isArray(key) ? key : WORDS[key];
  const text = pair[language === "en" ? 1 : 0];
  return text.replace(/\{(\d)\}/g, (_, index) => values[index]);
}

/** Puts the words into all elements that name them (data-t: text, data-l: accessible name, data-p: placeholder). */
function translatePage() {
  document.documentElement.lang = language;
  for (const node of document.querySelectorAll("[data-t]")) node.textContent = t(node.dataset.t);
  for (const node of document.querySelectorAll("[data-l]")) {
    node.setAttribute("aria-label", t(node.dataset.l));
    if (node.matches("button")) node.title = t(node.dataset.l);
  }
  for (const node of document.querySelectorAll("[data-p]")) node.placeholder = t(node.dataset.p);
  const title = document.getElementById("title");
  title.textContent = title.dataset.heading || t("heading");
  document.getElementById("lang").textContent = language === "vi" ? "EN" : "VI";
  document.getElementById("lang").lang = language === "vi" ? "en" : "vi";
}
