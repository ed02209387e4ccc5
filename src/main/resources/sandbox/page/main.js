import { h, show } from './dom.js';
import { icon } from './icons.js';
import './home-tab.js';
import './message-composer.js';
import './message-log.js';
import './modal-view.js';
import './rehearsal-panel.js';
import './side-bar.js';
import './tour-panel.js';
import { channelName } from './side-bar.js';
import { act, become, changed, onChange, openThread, poll, refresh, store } from './store.js';
import { currentLanguage, speak, t } from './words.js';

/** The whole page: bar, channels, the channel, its thread, and the form on top. */
class SandboxApp extends HTMLElement {
  connectedCallback() {
    this.bar = h('header', { class: 'top' });
    this.side = h('side-bar');
    this.head = h('div', { class: 'channel-head' });
    this.tour = h('tour-panel');
    this.home = h('home-tab');
    this.log = h('message-log');
    this.composer = h('message-composer');
    this.notice = h('p', { class: 'notice', role: 'alert', hidden: true });
    this.threadHead = h('div', { class: 'channel-head' });
    this.threadLog = h('message-log');
    this.threadComposer = h('message-composer');
    this.thread = h('aside', { class: 'thread', hidden: true }, this.threadHead, this.threadLog, this.threadComposer);
    this.panel = h('rehearsal-panel', { hidden: true, id: 'rehearsal' });
    this.modal = h('modal-view');
    this.append(this.bar, h('div', { class: 'columns' }, this.side,
      h('main', {}, this.head, this.tour, this.home, this.log, this.notice, this.composer), this.thread, this.panel), this.modal);
    // a button that was pressed may be gone with the focus on it: Escape is heard wherever that went
    document.addEventListener('keydown', event => this.escape(event));
    onChange(() => this.show());
    refresh().catch(() => {}).finally(poll);
  }

  show() {
    if (!store.state) return;
    const channel = store.channel();
    const name = channelName(channel);
    this.showBar();
    this.side.show();
    this.showHead(channel, name);
        this.home.show(channel.kind === 'DIRECT');
    this.log.show(channel.id, channel.messages.filter(one => !one.thread_ts || one.thread_ts === one.ts || one.broadcast), { label: name });
    this.composer.show({ channel, name });
    this.showNotice();
    this.showThread(channel, name);
    if (!this.panel.hidden) this.panel.show();
    this.modal.show(store.state.view);
    this.placeTour(channel);
  }

  /** The tour stands where it can be pressed: in the form when one is open, in the thread where that covers the page. */
  placeTour(channel) {
    const { running } = store.state.tour;
    const narrow = window.matchMedia('(max-width: 760px)').matches;
    const form = running && this.modal.dialog;
    const thread = running && narrow && store.threadTs;
    this.tour.hidden = !running && channel.id !== store.state.channels[0].id;
    this.tour.show();
    const [host, before] = form ? [form, null] : thread ? [this.thread, this.threadLog] : [this.log.parentNode, this.home];
    if (this.tour.parentNode === host) return;
    const focused = this.tour.contains(document.activeElement);
    host.insertBefore(this.tour, before);
    if (focused) this.tour.querySelector('button').focus();
  }

  showBar() {
    const people = store.state.people.filter(person => !person.bot);
    show(this.bar, JSON.stringify([currentLanguage(), store.state.me, this.panel.hidden]), () => [
      h('h1', {}, 'aws-inquiry', h('span', { class: 'quiet' }, t('sandbox'))),
      h('label', {}, h('span', { class: 'sr-only' }, t('members')), h('select', { onchange: event => become(event.target.value) },
        people.map(person => h('option', { value: person.id, selected: person.id === store.state.me }, person.realName)))),
      h('label', {}, h('span', { class: 'sr-only' }, t('language')), h('select', {
        onchange: event => {
          speak(event.target.value);
          changed();
        },
      }, [['ja', '日本語'], ['en', 'English']].map(([code, word]) => h('option', { value: code, selected: code === currentLanguage() }, word)))),
      h('button', { type: 'button', 'aria-expanded': String(!this.panel.hidden), 'aria-controls': 'rehearsal', onclick: () => this.togglePanel() }, t('rehearsal')),
    ]);
  }

  togglePanel() {
    this.panel.hidden = !this.panel.hidden;
    changed();
    this.bar.querySelector('button').focus();
  }

  showHead(channel, name) {
    show(this.head, JSON.stringify([currentLanguage(), name, channel.botIn]), () => [
      h('h2', {}, name),
      !channel.botIn && h('p', { class: 'quiet' }, `${t('botMissing')} `, h('button', { type: 'button', onclick: () => act('invite', { channel: channel.id }) }, t('invite'))),
    ]);
  }

  showNotice() {
    const text = store.offline ? t('offline') : store.failure && !store.state.view ? `${t('failed')}: ${t(store.failure)}` : '';
    this.notice.hidden = !text;
    if (this.notice.textContent !== text) this.notice.textContent = text;
  }

  showThread(channel, name) {
    const ts = store.threadTs;
    const opens = this.thread.hidden && ts;
    this.thread.hidden = !ts;
    this.classList.toggle('has-thread', Boolean(ts));
    if (!ts) return;
    this.thread.setAttribute('aria-label', t('thread'));
    show(this.threadHead, currentLanguage() + name, () => [
      h('h2', {}, t('thread'), h('span', { class: 'quiet' }, ` ${name}`)),
      h('button', { type: 'button', class: 'plain', 'aria-label': t('closeThread'), onclick: () => openThread('') }, icon('close')),
    ]);
    this.threadLog.show(`${channel.id} ${ts}`.split(' ')[0], channel.messages.filter(one => one.ts === ts || one.thread_ts === ts), { label: t('thread'), inThread: true });
    this.threadComposer.show({ channel, name, threadTs: ts });
    if (opens) this.threadComposer.field.focus();
  }

  escape(event) {
    if (event.key === 'Escape' && store.threadTs && !event.isComposing && !event.defaultPrevented && !document.querySelector('dialog[open]')) openThread('');
  }
}

customElements.define('sandbox-app', SandboxApp);
