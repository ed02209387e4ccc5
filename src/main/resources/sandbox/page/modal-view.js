import { ask } from './ask.js';
import { blocks } from './blocks.js';
import { freshId, h } from './dom.js';
import { field } from './fields.js';
import { icon } from './icons.js';
import { textObject } from './mrkdwn.js';
import { act } from './store.js';
import { currentLanguage, t } from './words.js';

/** The form that a person has open, drawn from the view's JSON in a native dialog: focus stays inside, Escape closes. */
class ModalView extends HTMLElement {
  show(view) {
    if (!view) {
      this.close();
      return;
    }
    const values = JSON.stringify(view.state.values);
    const shape = `${currentLanguage()} ${view.id} ${view.hash}`;
    if (this.shape === shape && this.submitting) this.values = values; // the server knows now what was typed here
    if (this.shape === shape && this.values === values) return;
    // the app sent another version of the same view: what was typed meanwhile stays, as in Slack
    const typed = this.view?.id === view.id && this.values === values ? this.typed() : {};
    this.values = values;
    this.shape = shape;
    this.view = view;
    this.draw(view, typed);
  }

  typed() {
    return Object.fromEntries(this.fields.filter(one => one.touched).map(one => [`${one.blockId} ${one.actionId}`, one.control.value]));
  }

  close() {
    this.dialog?.close();
    this.dialog?.remove();
    this.dialog = undefined;
    this.view = undefined;
    this.shape = undefined;
  }

  draw(view, typed) {
    const title = freshId('title');
    this.fields = [];
    this.trouble = h('p', { class: 'trouble', role: 'alert', hidden: true });
    const inner = view.blocks.map(block => (block.type === 'input' ? this.input(block, view, typed) : blocks([block], this.press)));
    const dialog = this.dialog ?? h('dialog', { class: 'modal', oncancel: event => this.cancel(event) });
    dialog.setAttribute('aria-labelledby', title);
    dialog.replaceChildren(h('form', { novalidate: true, onsubmit: event => this.submit(event) },
      h('header', {}, h('h2', { id: title }, textObject(view.title)),
        h('button', { type: 'button', class: 'plain', 'aria-label': t('close'), onclick: () => this.leave() }, icon('close'))),
      h('div', { class: 'modal-body' }, this.trouble, inner),
      h('footer', { class: 'dialog-buttons' },
        h('button', { type: 'button', onclick: () => this.leave() }, view.close ? textObject(view.close) : t('cancel')),
        view.submit && h('button', { type: 'submit', class: 'primary' }, textObject(view.submit)))));
    if (!this.dialog) {
      this.dialog = dialog;
      this.append(dialog);
      dialog.showModal();
    }
    (this.fields[0]?.control ?? dialog.querySelector('footer button'))?.focus();
  }

  input(block, view, typed) {
    const made = field(block, view.state.values[block.block_id]?.[block.element.action_id]);
    const old = typed[`${block.block_id} ${block.element.action_id}`];
    if (old !== undefined) {
      made.control.value = old;
      made.touched = true;
    }
    this.fields.push(made);
    return made.node;
  }

  press = (element, value) => act('act_in_form', { action_id: element.action_id, value });

  /** Escape: the dialog must not close by itself, the server decides what is open. */
  cancel(event) {
    event.preventDefault();
    this.leave();
  }

  async leave() {
    const discard = !this.fields.some(one => one.touched) || await ask({
      title: t('discard'), yes: t('discardYes'), no: t('discardNo'), danger: true,
    });
    if (discard) act('close');
  }

  async submit(event) {
    event.preventDefault();
    const button = this.dialog.querySelector('button[type=submit]');
    const { view } = this;
    this.submitting = true;
    button.disabled = true;
    button.setAttribute('aria-busy', 'true');
    this.trouble.hidden = true;
    this.fields.forEach(one => one.complain(''));
    const values = Object.fromEntries(this.fields.map(one => [one.blockId, one.read()]));
    const answer = await act('submit', { values });
    this.submitting = false;
    button.disabled = false;
    button.removeAttribute('aria-busy');
    if (!answer.ok && this.view?.id === view.id) this.complain(answer);
  }

  complain(answer) {
    const wrong = this.fields.filter(one => answer.errors[one.blockId]);
    wrong.forEach(one => one.complain(answer.errors[one.blockId]));
    wrong[0]?.control.focus();
    wrong[0]?.node.scrollIntoView({ block: 'center' });
    if (answer.message) {
      this.trouble.hidden = false;
      this.trouble.textContent = t(answer.message);
    }
  }
}

customElements.define('modal-view', ModalView);
