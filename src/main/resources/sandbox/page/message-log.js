import { h } from './dom.js';
import { messageArticle } from './message.js';
import { currentLanguage, t } from './words.js';
import { day } from './time.js';

/**
 * A list of messages that grows: role log, so that screen readers tell of new ones. Articles that didn't change stay the
 * same nodes, so that focus, open menus and half-edited words survive every update.
 */
class MessageLog extends HTMLElement {
  connectedCallback() {
    this.setAttribute('role', 'log');
    this.tabIndex = 0;
  }

  show(channelId, messages, { label, inThread }) {
    this.setAttribute('aria-label', label);
    const fresh = this.dataset.place !== `${channelId} ${label}`;
    const atEnd = fresh || this.scrollHeight - this.scrollTop - this.clientHeight < 80;
    if (fresh) this.replaceChildren();
    this.dataset.place = `${channelId} ${label}`;
    const known = new Map([...this.querySelectorAll(':scope > article')].map(node => [node.dataset.ts, node]));
    const wanted = [];
    let lastDay = '';
    for (const message of messages) {
      const today = day(message.ts);
      if (today !== lastDay && !inThread) wanted.push(this.separator(today));
      lastDay = today;
      wanted.push(this.article(known.get(message.ts), channelId, message, inThread));
    }
    if (wanted.length === 0) wanted.push(h('p', { class: 'quiet empty' }, t('emptyLog')));
    this.place(wanted);
    if (atEnd) this.scrollTop = this.scrollHeight;
  }

  separator(text) {
    return [...this.querySelectorAll(':scope > .day')].find(node => node.textContent === text) ?? h('p', { class: 'day' }, text);
  }

  article(known, channelId, message, inThread) {
    const key = currentLanguage() + JSON.stringify(message);
    if (known && (known.dataset.key === key || known.dataset.editing)) return known;
    const article = messageArticle(channelId, message, inThread);
    article.dataset.key = key;
    return article;
  }

  /** Brings the children into the wanted order, touching only what is out of place. */
  place(wanted) {
    const keep = new Set(wanted);
    [...this.children].filter(node => !keep.has(node)).forEach(node => node.remove());
    wanted.forEach((node, at) => {
      if (this.children[at] !== node) this.insertBefore(node, this.children[at] ?? null);
    });
  }
}

customElements.define('message-log', MessageLog);
