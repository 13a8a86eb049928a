// The page is a function of the state: a view makes plain descriptions, and `patch` brings the document in line.
// Text becomes text nodes and nothing else, so nothing that a plan says can be markup.

const h = (tag, props, ...kids) => ({ tag, props: props ?? {}, kids: kids.flat(Infinity).filter(isShown) });
const isShown = (kid) => kid !== null && kid !== undefined && kid !== false && kid !== "";

const pictures = new Set(["svg", "rect", "line", "g", "title", "defs", "pattern", "path"]);
/// Set as properties, because their attributes are only where the document began.
const properties = new Set(["value", "checked", "selected", "disabled", "open", "indeterminate"]);

function make(kid) {
  const isPicture = pictures.has(kid.tag) && kid.props.picture !== false;
  const node = isPicture
    ? document.createElementNS("http://www.w3.org/2000/svg", kid.tag)
    : document.createElement(kid.tag);
  node.shown = {};
  return node;
}

function update(node, { props, kids }) {
  const before = node.shown;
  for (const name in before) if (!(name in props)) set(node, name, null);
  // What a select can be set to depends on its options.
  const last = [];
  for (const name in props) {
    // A fold is the reader's own to open and close, once it has been opened for a reason.
    if (name === "open" && (props.open === undefined || props.open === before.open)) continue;
    if (properties.has(name)) last.push(name);
    else if (props[name] !== before[name]) set(node, name, props[name]);
  }
  patch(node, kids);
  for (const name of last) if (node[name] !== props[name]) node[name] = props[name];
  node.shown = props;
}

function set(node, name, value) {
  if (name === "key") return;
  if (name.startsWith("on")) node[name] = value;
  else if (value === null || value === undefined || value === false) node.removeAttribute(name);
  else node.setAttribute(name, value === true ? "" : value);
}

function patch(parent, kids) {
  // What is no longer wanted goes first, so that what stays is not moved: a field that is moved loses the focus.
  const wanted = new Set(kids.map((kid) => kid.props?.key));
  const keyed = new Map();
  for (const node of [...parent.childNodes]) {
    const key = node.shown?.key;
    if (key === undefined) continue;
    if (wanted.has(key)) keyed.set(key, node);
    else node.remove();
  }
  let next = parent.firstChild;
  for (const kid of kids) {
    if (typeof kid !== "object") {
      const text = String(kid);
      if (next && next.nodeType === Node.TEXT_NODE) {
        if (next.data !== text) next.data = text;
        next = next.nextSibling;
      } else parent.insertBefore(document.createTextNode(text), next);
      continue;
    }
    const key = kid.props.key;
    let node = key === undefined ? next : keyed.get(key);
    const fits = node && node.shown && node.shown.key === key && node.localName === kid.tag.toLowerCase();
    if (!fits) node = make(kid);
    if (node === next) next = next.nextSibling;
    else parent.insertBefore(node, next);
    update(node, kid);
  }
  while (next) {
    const gone = next;
    next = next.nextSibling;
    gone.remove();
  }
}
