// What a screen reader would say of a page, line by line, from the browser's own accessibility tree: kind, name, description,
// state. A simulation in plain words, so that a reviewer reads what a blind person hears; it says nothing that the tree lacks.

const KINDS = {
  banner: "页眉", navigation: "导航", main: "正文", complementary: "补充", contentinfo: "页脚", form: "表单", region: "区域",
  heading: "标题", link: "链接", button: "按钮", textbox: "编辑框", searchbox: "搜索框", checkbox: "复选框", radio: "单选按钮",
  radiogroup: "单选组", group: "组", list: "列表", listitem: "项", table: "表格", row: "行", columnheader: "列头", rowheader: "行头",
  cell: "格", alert: "警告", status: "状态", note: "提示", DisclosureTriangle: "可展开", Video: "视频", blockquote: "引用", term: "名称",
  definition: "内容", paragraph: "", StaticText: "", search: "查找区", caption: "表题", article: "文书", strong: "", image: "图", img: "图",
};
const SILENT = new Set(["InlineTextBox", "ListMarker", "LineBreak", "none", "generic", "RootWebArea", "LabelText", "Legend", "DescriptionList", "strong", "Details", "rowgroup"]);
// These say their contents themselves, as their name.
const WHOLE = new Set(["heading", "link", "button", "textbox", "searchbox", "checkbox", "radio", "DisclosureTriangle", "Video", "term"]);

const AROUND = ["页眉", "页脚", "补充，手语"];

// The browser builds the tree beside the page: it is read until two readings in a row are the same.
async function settledTree(page) {
  const session = await page.context().newCDPSession(page);
  let nodes = [];
  for (let before, now = ""; now !== before;) {
    before = now;
    ({ nodes } = await session.send("Accessibility.getFullAXTree"));
    now = JSON.stringify(nodes);
    if (now !== before) await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
  await session.detach();
  return nodes;
}

const CELLS = new Set(["cell", "columnheader", "rowheader"]);

function presses(node, byId) {
  return (node.childIds ?? []).map((id) => byId.get(id)).filter(Boolean)
    .some((child) => ["link", "button", "textbox"].includes(child.role?.value) || presses(child, byId));
}

export async function hear(page) {
  const nodes = await settledTree(page);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const whole = [];
  const visit = (node, depth, lines) => {
    const role = node.role?.value ?? "none";
    const children = (node.childIds ?? []).map((id) => byId.get(id)).filter(Boolean);
    if (node.ignored || SILENT.has(role)) {
      children.forEach((child) => visit(child, depth, lines));
      return;
    }
    const indent = "  ".repeat(depth);
    if (role === "listitem") {
      const inside = [];
      children.forEach((child) => visit(child, depth + 1, inside));
      lines.push(`${indent}· ${inside.shift()?.trim() ?? ""}`, ...inside);
      return;
    }
    // What is said in one line stands on one.
    if (role === "definition") {
      const inside = [];
      children.forEach((child) => visit(child, depth + 1, inside));
      if (inside.length === 1) return void lines.push(`${indent}内容：${inside[0].trim()}`);
    }
    const line = said(node, role);
    const link = role === "heading" && children.some((child) => child.role?.value === "link");
    // A cell with nothing to press in it is its name.
    if (CELLS.has(role) && !presses(node, byId)) return void lines.push(indent + line);
    if (line) lines.push(indent + (link ? line.replace("，", "、链接，") : line));
    if (!WHOLE.has(role)) children.forEach((child) => visit(child, depth + (line ? 1 : 0), lines));
  };
  const root = nodes.find((node) => node.role?.value === "RootWebArea");
  visit(root, 0, whole);
  return { title: await page.title(), lines: whole };
}

// One page after another as text, and between them what was typed and pressed (`moves`). What stands around every page is told again
// only when it has changed; a longer part of a page, which comes back with the page, once.
export function transcript(pages) {
  const last = new Map();
  const told = new Set();
  const parts = pages.map(({ name, title, lines, moves }) => {
    if (moves) return `${moves.map((move) => `→ ${move}`).join("\n")}\n`;
    const out = [`== ${name}`, `〔${title}〕`];
    let part = null;
    const sections = lines.reduce((all, line) => {
      if (!line.startsWith(" ")) all.push(part = [line]);
      else part.push(line);
      return all;
    }, []);
    for (const section of sections) {
      const [first] = section;
      const around = AROUND.includes(first);
      if (around && last.get(first) === section.join()) out.push(`${first}（同上）`);
      else if (around) out.push(...section);
      else out.push(first, ...blocks(section.slice(1)).flatMap((block) => again(block, told)));
      last.set(first, section.join());
    }
    return `${out.join("\n")}\n`;
  });
  return parts.join("\n");
}

// The parts of a page: each line that stands furthest out, with what is below it.
function blocks(lines) {
  const out = [];
  for (const line of lines) {
    if (/^ {2}\S/.test(line)) out.push([line]);
    else out.at(-1).push(line);
  }
  return out;
}

function again(block, told) {
  if (block.length < 4) return block;
  const text = block.join("\n");
  if (told.has(text)) return [`${block[0]}（同上）`];
  told.add(text);
  return block;
}

function said(node, role) {
  const name = node.name?.value?.replace(/\s+/g, " ").trim() ?? "";
  const kind = KINDS[role] ?? role;
  const is = (what) => node.properties?.find((one) => one.name === what)?.value?.value;
  if (role === "paragraph") return "";
  if (role === "StaticText") return name;
  const parts = [kind + (role === "heading" ? is("level") : "")];
  if (name) parts.push(name);
  if (node.value?.value) parts.push(`已填“${String(node.value.value).trim()}”`);
  const checked = is("checked");
  if (checked !== undefined) parts.push(checked === "true" ? "已选" : "未选");
  if (is("expanded") !== undefined) parts.push(is("expanded") ? "已展开" : "未展开");
  if (is("invalid") && is("invalid") !== "false") parts.push("无效");
  if (is("focused")) parts.push("光标在这里");
  const description = node.description?.value?.replace(/\s+/g, " ").trim();
  if (description) parts.push(`说明：${description}`);
  return parts.join("，");
}
