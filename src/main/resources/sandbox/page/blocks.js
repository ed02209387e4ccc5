import { confirmed } from './ask.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { menuButton } from './menu.js';
import { textObject } from './mrkdwn.js';
import { richText } from './rich-text.js';
import { store } from './store.js';
import { t } from './words.js';

// Blocks of messages, and those of views that hold no input. `press(element, value)` does what an element stands for.

const asText = object => textObject(object).toString();

function options(element) {
  const groups = element.option_groups ?? [{ options: element.options ?? [] }];
  return groups.flatMap(group => [
    ...(group.label ? [{ heading: asText(group.label) }] : []),
    ...group.options.map(option => ({ option })),
  ]);
}

/** Everybody in the workspace, apps included, as Slack's menu of people has them. */
function people() {
  return store.state.people.map(person => ({ option: { text: { type: 'plain_text', text: person.realName }, value: person.id } }));
}

function choosing(element, label, props, press, all = options(element)) {
  const items = all.map(item => (item.heading
    ? item
    : {
      label: asText(item.option.text),
      choose: async () => {
        if (await confirmed(element, asText, { yes: t('yes'), no: t('cancel') })) press(element, item.option.value);
      },
    }));
  return menuButton(label, items, props);
}

const ELEMENTS = {
  button: (element, press) => h('button', {
    type: 'button',
    class: `block-button ${element.style ?? ''}`,
    'aria-label': element.accessibility_label,
    'data-action-id': element.action_id,
    onclick: async () => {
      if (!await confirmed(element, asText, { yes: t('yes'), no: t('cancel') })) return;
      if (/^https?:/i.test(element.url ?? '')) window.open(element.url, '_blank', 'noopener,noreferrer');
      press(element, null);
    },
  }, textObject(element.text)),
  static_select: (element, press) => choosing(
    element,
    [element.initial_option ? asText(element.initial_option.text) : element.placeholder ? asText(element.placeholder) : t('choose'), icon('down')],
    { class: 'block-select', 'data-action-id': element.action_id },
    press,
  ),
  users_select: (element, press) => choosing(
    element,
    [store.person(element.initial_user)?.realName ?? (element.placeholder ? asText(element.placeholder) : t('choose')), icon('down')],
    { class: 'block-select', 'data-action-id': element.action_id },
    press,
    people(),
  ),
  overflow: (element, press) => choosing(
    element, icon('more'), { class: 'block-button', 'aria-label': t('more'), 'data-action-id': element.action_id }, press,
  ),
  image: element => h('img', { src: element.image_url, alt: element.alt_text }),
};

function interactive(element, press) {
  const make = ELEMENTS[element.type];
  // honest about what the page can't draw, instead of hiding it
  return make ? make(element, press) : h('span', { class: 'unknown' }, `[${element.type}]`);
}

const BLOCKS = {
  section: (block, press) => h('div', { class: 'block-section' },
    h('div', { class: 'block-text' },
      block.text && textObject(block.text),
      block.fields && h('div', { class: 'fields' }, block.fields.map(field => h('div', {}, textObject(field))))),
    block.accessory && h('div', { class: 'accessory' }, interactive(block.accessory, press))),
  header: block => h('h3', {}, textObject(block.text)),
  context: (block, press) => h('div', { class: 'block-context' }, block.elements.map(element => (element.type === 'image'
    ? interactive(element, press)
    : h('span', {}, textObject(element))))),
  divider: () => h('hr'),
  actions: (block, press) => h('div', { class: 'block-actions' }, block.elements.map(element => interactive(element, press))),
  rich_text: block => richText(block),
  markdown: block => h('div', { class: 'block-text markdown' }, block.text),
  alert: block => h('div', { class: `block-alert ${block.level ?? 'default'}`, role: 'note' }, textObject(block.text)),
};

export function blocks(list, press) {
  return list.map(block => (BLOCKS[block.type] ?? (() => h('span', { class: 'unknown' }, `[${block.type}]`)))(block, press));
}
