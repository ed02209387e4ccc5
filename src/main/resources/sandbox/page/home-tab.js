import { blocks } from './blocks.js';
import { h, show } from './dom.js';
import { act, store } from './store.js';
import { currentLanguage, t } from './words.js';

/** The app's Home tab, above the direct messages with it. */
class HomeTab extends HTMLElement {
  show(isDirect) {
    const { home } = store.state;
    this.hidden = !isDirect;
    show(this, JSON.stringify([currentLanguage(), isDirect, home?.hash]), () => isDirect && h('details', {
      ontoggle: event => event.currentTarget.open && act('home'),
    }, h('summary', {}, t('home')), home
      ? h('div', { class: 'home' }, blocks(home.blocks, () => {}))
      : h('p', { class: 'quiet' }, t('homeEmpty'))));
  }
}

customElements.define('home-tab', HomeTab);
