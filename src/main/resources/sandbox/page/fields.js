import { freshId, h } from './dom.js';
import { icon } from './icons.js';
import { textObject } from './mrkdwn.js';
import { store } from './store.js';
import { t } from './words.js';
import { fromField, toField } from './time.js';

// The input elements of forms. Each kind makes a control and says what it holds, as text: an option's value, Unix seconds.

const asText = object => textObject(object).toString();

function textField(type, multiline) {
  return (element, entry, props) => {
    const control = h(multiline(element) ? 'textarea' : 'input', {
      type: multiline(element) ? undefined : type,
      rows: multiline(element) ? 4 : undefined,
      placeholder: element.placeholder && asText(element.placeholder),
      minlength: element.min_length,
      value: entry?.value ?? '',
      ...props,
    });
    return { control, read: () => control.value };
  };
}

function option(one, chosen) {
  return h('option', { value: one.value, selected: one.value === chosen }, asText(one.text));
}

function select(element, entry, props, block) {
  const chosen = entry?.selected_option?.value ?? '';
  const groups = element.option_groups?.map(group => h('optgroup', { label: asText(group.label) }, group.options.map(one => option(one, chosen))));
  const control = h('select', props,
    (block.optional || !chosen) && h('option', { value: '', selected: !chosen }, element.placeholder ? asText(element.placeholder) : t('choose')),
    groups ?? element.options.map(one => option(one, chosen)));
  return { control, read: () => control.value };
}

function userSelect(element, entry, props, block) {
  const chosen = entry?.selected_user ?? '';
  const control = h('select', props,
    (block.optional || !chosen) && h('option', { value: '', selected: !chosen }, element.placeholder ? asText(element.placeholder) : t('choose')),
    store.state.people.map(person => h('option', { value: person.id, selected: person.id === chosen }, person.realName)));
  return { control, read: () => control.value };
}

function ticks(type, single) {
  return (element, entry, props) => {
    const chosen = single ? [entry?.selected_option?.value] : (entry?.selected_options ?? []).map(one => one.value);
    const name = freshId('ticks');
    const boxes = element.options.map(one => h('input', { type, name, value: one.value, checked: chosen.includes(one.value), ...props, id: freshId('tick') }));
    const control = h('div', { class: 'ticks', role: single ? 'radiogroup' : 'group' }, boxes.map((box, at) => h('div', {},
      box, h('label', { for: box.id }, asText(element.options[at].text)))));
    return { control, group: true, read: () => boxes.filter(box => box.checked).map(box => box.value).join(',') };
  };
}

function plainPicker(type, field) {
  return (element, entry, props) => {
    const control = h('input', { type, value: entry?.[field] ?? '', ...props });
    return { control, read: () => control.value };
  };
}

function dateTime(element, entry, props) {
  const control = h('input', { type: 'datetime-local', value: entry?.selected_date_time ? toField(entry.selected_date_time) : '', ...props });
  return { control, note: store.zone() === 'Asia/Tokyo' ? t('jst') : store.zone(), read: () => (control.value ? String(fromField(control.value)) : '') };
}

const KINDS = {
  plain_text_input: textField('text', element => element.multiline),
  email_text_input: textField('email', () => false),
  url_text_input: textField('url', () => false),
  number_input: textField('text', () => false),
  static_select: select,
  users_select: userSelect,
  multi_static_select: ticks('checkbox', false),
  checkboxes: ticks('checkbox', false),
  radio_buttons: ticks('radio', true),
  datepicker: plainPicker('date', 'selected_date'),
  timepicker: plainPicker('time', 'selected_time'),
  datetimepicker: dateTime,
};

/** How many characters are left, told when it becomes tight. */
function counter(control, max) {
  const left = h('span', { class: 'counter quiet', 'aria-live': 'polite' });
  const count = () => {
    const rest = max - control.value.length;
    left.textContent = rest <= max / 10 ? `${t('chars')} ${rest}` : '';
    left.classList.toggle('over', rest < 0);
  };
  control.addEventListener('input', count);
  count();
  return left;
}

/** An input block with its label, hint and error: {node, blockId, read, complain, touched}. */
export function field(block, entry) {
  const [id, hintId, errorId] = [freshId('field'), freshId('hint'), freshId('error')];
  const make = KINDS[block.element.type];
  if (!make) return { node: h('p', { class: 'unknown' }, `[${block.element.type}]`), blockId: block.block_id, read: () => '', complain: () => {} };
  const made = make(block.element, entry, { id, 'data-block-id': block.block_id, 'aria-required': String(!block.optional) }, block);
  const { control } = made;
  const label = h(made.group ? 'span' : 'label', { for: made.group ? undefined : id, id: `${id}-label`, class: 'field-label' },
    asText(block.label), block.optional && h('span', { class: 'quiet' }, ` ${t('optional')}`));
  if (made.group) control.setAttribute('aria-labelledby', `${id}-label`);
  const error = h('p', { id: errorId, class: 'field-error', hidden: true });
  const described = [];
  if (block.hint || made.note) described.push(hintId);
  const describe = ids => (ids.length ? control.setAttribute('aria-describedby', ids.join(' ')) : control.removeAttribute('aria-describedby'));
  describe(described);
  const self = {
    blockId: block.block_id,
    actionId: block.element.action_id,
    control,
    touched: false,
    read: made.read,
    complain(text) {
      error.hidden = !text;
      error.replaceChildren(...(text ? [icon('alert'), ` ${t(text)}`] : []));
      control.setAttribute('aria-invalid', String(Boolean(text)));
      describe(text ? [...described, errorId] : described);
    },
    node: h('div', { class: 'field' }, label, control,
      block.element.max_length && counter(control, block.element.max_length),
      (block.hint || made.note) && h('p', { id: hintId, class: 'hint quiet' }, [block.hint && asText(block.hint), made.note].filter(Boolean).join(' · ')),
      error),
  };
  control.addEventListener('input', () => {
    self.touched = true;
    self.complain('');
  });
  return self;
}
