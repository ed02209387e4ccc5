import { h } from './dom.js';
import { store } from './store.js';

// Slack's mrkdwn as nodes. Lines are cut first, so that a star in one never pairs with a star in another.

const EMOJI = {
  white_check_mark: '✅', ballot_box_with_check: '☑️', warning: '⚠️', hourglass_flowing_sand: '⏳', clock3: '🕒',
  rotating_light: '🚨', information_source: 'ℹ️', bulb: '💡', memo: '📝', tada: '🎉', bell: '🔔', lock: '🔒',
  large_green_circle: '🟢', large_yellow_circle: '🟡', red_circle: '🔴', eyes: '👀', mag: '🔍', speech_balloon: '💬',
};

const INLINE = /`([^`\n]+)`|<([^<>\n]+)>|:([a-z0-9_+-]+):|(?<![\p{L}\p{N}])\*([^*\n]+)\*(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_([^_\n]+)_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])~([^~\n]+)~(?![\p{L}\p{N}])/u;

export function unescape(text) {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** Slack's wire form back into what a person would type: links, mentions and channels by their names. */
export function asTyped(text) {
  return unescape(text.replace(/<([^<>|]+)(?:\|([^<>]*))?>/g, (all, target, label) => {
    if (target.startsWith('@')) return `@${store.person(target.slice(1))?.name ?? target.slice(1)}`;
    if (target.startsWith('!')) return `@${target.slice(1)}`;
    return target.startsWith('#') ? `#${label ?? target.slice(1)}` : label ?? target;
  }));
}

export const emoji = name => EMOJI[name] ?? `:${name}:`;

export function mention(id) {
  const person = store.person(id);
  return h('span', { class: 'mention' }, `@${person ? person.realName : id}`);
}

/** A link out of the page; only to the web and to mail, whatever a message says. */
export function link(url, label) {
  return /^(https?:|mailto:)/i.test(url)
    ? h('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, label || url)
    : label || url;
}

function angle(inner) {
  const [target, label] = inner.split(/\|(.*)/s);
  if (target.startsWith('@')) return mention(target.slice(1));
  if (target.startsWith('#')) return h('span', { class: 'mention' }, `#${label || target.slice(1)}`);
  const date = /^!date\^(\d+)\^/.exec(target);
  if (date) return unescape(label ?? date[1]);
  if (target.startsWith('!')) return h('span', { class: 'mention' }, `@${target.slice(1)}`);
  return link(unescape(target), label && unescape(label));
}

function inline(text) {
  const found = INLINE.exec(text);
  if (!found) return text ? [unescape(text)] : [];
  const [all, code, inAngles, shortcode, bold, italic, strike] = found;
  let node;
  if (code !== undefined) node = h('code', {}, unescape(code));
  else if (inAngles !== undefined) node = angle(inAngles);
  else if (shortcode !== undefined) node = emoji(shortcode);
  else if (bold !== undefined) node = h('strong', {}, inline(bold));
  else if (italic !== undefined) node = h('em', {}, inline(italic));
  else node = h('s', {}, inline(strike));
  return [...inline(text.slice(0, found.index)), node, ...inline(text.slice(found.index + all.length))];
}

function lines(text) {
  return text.split('\n').map((line, at) => [
    at > 0 && h('br'),
    line.startsWith('&gt;') ? h('span', { class: 'quote-line' }, inline(line.slice(4).trimStart())) : inline(line),
  ]);
}

/** A text in mrkdwn, code fences included. */
export function mrkdwn(text) {
  return text.split(/```/).map((part, at) => (at % 2 ? h('pre', {}, unescape(part.replace(/^\n/, ''))) : lines(part)));
}

/** A text object of either kind. */
export function textObject(object) {
  if (object.type === 'mrkdwn') return mrkdwn(object.text);
  return object.text.replace(/:([a-z0-9_+-]+):/g, (all, name) => (object.emoji === false ? all : emoji(name)));
}
