// Elements without a framework: h('button', {class: 'x', onclick: f}, 'text', node, …).
// Text always becomes a text node, so that nothing people type is ever read as HTML.

export function h(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (name in PROPERTIES) node[name] = value;
    else node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return node;
}

const PROPERTIES = { value: 1, checked: 1, selected: 1, disabled: 1, hidden: 1 };

let ids = 0;

/** An ID for aria-labelledby and aria-describedby. */
export function freshId(prefix) {
  ids += 1;
  return `${prefix}-${ids}`;
}

/** Replaces children only when there is something else to show: focus and open menus stay. */
export function show(node, key, make) {
  if (node.dataset.key === key) return;
  node.dataset.key = key;
  node.replaceChildren(...[make()].flat(Infinity).filter(Boolean));
}
