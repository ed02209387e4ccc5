import { h, show } from './dom.js';
import { icon } from './icons.js';
import { goTo, store } from './store.js';
import { currentLanguage, t } from './words.js';

/** What a channel is called on the page. */
export function channelName(channel) {
  if (channel.kind === 'DIRECT') return store.person(store.state.app.botUserId).realName;
  return channel.kind === 'PRIVATE' ? channel.name : `#${channel.name}`;
}

/** The list of channels. */
class SideBar extends HTMLElement {
  show() {
    const { channels } = store.state;
    const current = store.channel().id;
    const key = JSON.stringify([currentLanguage(), current, channels.map(one => [one.id, one.name])]);
    show(this, key, () => h('nav', { 'aria-label': t('channels') },
      this.group('channels', channels.filter(one => one.kind !== 'DIRECT'), current),
      this.group('directs', channels.filter(one => one.kind === 'DIRECT'), current)));
  }

  group(word, channels, current) {
    return [
      h('h2', {}, t(word)),
      h('ul', {}, channels.map(channel => h('li', {}, h('button', {
        type: 'button',
        'aria-current': channel.id === current ? 'page' : undefined,
        onclick: () => goTo(channel.id),
      }, channel.kind === 'PRIVATE' && icon('lock'), channelName(channel), channel.kind === 'PRIVATE' && h('span', { class: 'sr-only' }, ` ${t('private')}`))))),
    ];
  }
}

customElements.define('side-bar', SideBar);
