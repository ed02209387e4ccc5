import { freshId, h } from './dom.js';
import { act, store } from './store.js';
import { t } from './words.js';

/** Where people write. Enter sends, Shift+Enter breaks the line; Enter within an input method only confirms the characters. */
class MessageComposer extends HTMLElement {
  connectedCallback() {
    this.field = h('textarea', { rows: 1, onkeydown: event => this.key(event), oninput: () => this.grow() });
    this.button = h('button', { type: 'submit', class: 'primary' });
    this.also = h('input', { type: 'checkbox', id: freshId('also') });
    this.alsoLabel = h('label', { for: this.also.id });
    this.alsoBox = h('div', { class: 'also' }, this.also, this.alsoLabel);
    this.trouble = h('p', { class: 'trouble', role: 'alert' });
    this.append(h('form', {
      onsubmit: event => {
        event.preventDefault();
        this.send();
      },
    }, this.field, h('div', { class: 'composer-bar' }, this.alsoBox, this.button)), this.trouble);
  }

  show({ channel, name, threadTs }) {
    this.place = { channel: channel.id, thread_ts: threadTs };
    const label = threadTs ? t('composeReply') : t('compose', name);
    this.field.setAttribute('aria-label', label);
    this.field.placeholder = threadTs ? label : `${label} — ${t('composeHint')}`;
    this.button.textContent = t('send');
    this.alsoBox.hidden = !threadTs;
    this.alsoLabel.textContent = t('broadcast', name);
    this.field.disabled = channel.archived || !channel.member;
  }

  key(event) {
    // keyCode 229: Safari ends the composition before it tells of the key
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.keyCode !== 229) {
      event.preventDefault();
      this.send();
    }
  }

  grow() {
    this.trouble.textContent = '';
    this.field.rows = Math.min(8, this.field.value.split('\n').length);
  }

  async send() {
    const text = this.field.value.trim();
    if (!text) return;
    const isCommand = /^\/\S/.test(text);
    if (isCommand && this.place.thread_ts) {
      this.trouble.textContent = `${text.split(/\s/)[0]} is not supported in threads. Sorry!`;
      return;
    }
    this.field.value = '';
    this.grow();
    const given = { ...this.place, text, broadcast: this.also.checked };
    this.also.checked = false;
    const invites = text === `/invite @${store.person(store.state.app.botUserId).name}`;
    const name = invites ? 'invite' : isCommand ? 'slash' : this.place.thread_ts ? 'reply' : 'say';
    const answer = await act(name, given);
    if (!answer.ok && !isCommand) {
      this.field.value = text;
      this.trouble.textContent = `${t('failed')}: ${answer.message}`;
    }
  }
}

customElements.define('message-composer', MessageComposer);
