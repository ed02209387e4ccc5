import { freshId, h } from './dom.js';

/** Asks in a dialog; resolves to whether the first button was pressed. */
export function ask({ title, text, yes, no, danger }) {
  return new Promise(done => {
    const id = freshId('ask');
    const finish = answer => () => {
      dialog.close();
      dialog.remove();
      done(answer);
    };
    const dialog = h('dialog', { class: 'ask', 'aria-labelledby': id, oncancel: finish(false) },
      h('p', { id, class: 'ask-title' }, title),
      text && h('p', {}, text),
      h('div', { class: 'dialog-buttons' },
        h('button', { type: 'button', onclick: finish(false) }, no),
        h('button', { type: 'button', class: danger ? 'danger' : 'primary', onclick: finish(true) }, yes)));
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** Slack's confirmation object: asks before an element acts. */
export async function confirmed(element, textOf, words) {
  const confirm = element.confirm;
  return !confirm || ask({
    title: textOf(confirm.title),
    text: textOf(confirm.text),
    yes: confirm.confirm ? textOf(confirm.confirm) : words.yes,
    no: confirm.deny ? textOf(confirm.deny) : words.no,
    danger: confirm.style === 'danger',
  });
}
