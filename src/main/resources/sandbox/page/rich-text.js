import { h } from './dom.js';
import { emoji, link, mention } from './mrkdwn.js';
import { t } from './words.js';

// rich_text blocks. Nothing in them is parsed: what stands there is what is shown.

const INLINE = {
  text: part => part.text,
  link: part => link(part.url, part.text),
  user: part => mention(part.user_id),
  channel: part => h('span', { class: 'mention' }, `#${part.channel_id}`),
  usergroup: part => h('span', { class: 'mention' }, `@${part.usergroup_id}`),
  emoji: part => emoji(part.name),
  broadcast: part => h('span', { class: 'mention' }, `@${part.range}`),
  date: part => part.fallback ?? new Date(part.timestamp * 1000).toISOString(),
};

const STYLES = { bold: 'strong', italic: 'em', strike: 's', code: 'code' };

function inline(part) {
  const node = (INLINE[part.type] ?? (() => `[${part.type}]`))(part);
  return Object.keys(STYLES).reduce((inner, style) => (part.style?.[style] ? h(STYLES[style], {}, inner) : inner), node);
}

function breaks(nodes) {
  return nodes.map(node => (typeof node === 'string'
    ? node.split('\n').map((line, at) => [at > 0 && h('br'), line])
    : node));
}

function preformatted(part) {
  const text = part.elements.map(one => one.text ?? one.url).join('');
  const said = h('span', { class: 'copied', role: 'status' });
  const copy = h('button', {
    type: 'button',
    class: 'copy',
    onclick: async () => {
      await navigator.clipboard.writeText(text);
      said.textContent = t('copied');
    },
  }, t('copy'));
  return h('div', { class: 'pre-with-copy' }, h('pre', { tabindex: '0' }, text), h('div', { class: 'copy-bar' }, copy, said));
}

const PARTS = {
  rich_text_section: part => h('div', { class: 'rich-section' }, breaks(part.elements.map(inline))),
  rich_text_quote: part => h('blockquote', {}, breaks(part.elements.map(inline))),
  rich_text_preformatted: preformatted,
  rich_text_list: part => h(
    part.style === 'ordered' ? 'ol' : 'ul',
    { class: `indent-${part.indent ?? 0}`, start: part.offset ? part.offset + 1 : undefined },
    part.elements.map(item => h('li', {}, breaks(item.elements.map(inline)))),
  ),
};

export function richText(block) {
  return block.elements.map(part => (PARTS[part.type] ?? (() => `[${part.type}]`))(part));
}
