import { blocks } from './blocks.js';
import { h, show } from './dom.js';
import { act, store } from './store.js';
import { currentLanguage, t } from './words.js';

/** The app's Home tab, above the direct messages with it. */
class HomeTab extends HTMLElement {
  show(isDirect) {
    const { home } = store.state;
    this.hidden = !isDirect;
    const open = this.querySelector('details')?.open;
    show(this, JSON.stringify([currentLanguage(), isDirect, home?.hash]), () => isDirect && this.draw(home, open));
  }

  draw(home, open) {
    // on click, not on toggle: being drawn anew must not tell the app that somebody opened it
    const summary = h('summary', { onclick: () => !summary.parentNode.open && act('home') }, t('home'));
    return h('details', { open }, summary, home
      ? h('div', { class: 'home' }, blocks(home.blocks, (element, value) => act('act_in_home', { action_id: element.action_id, value })))
      : h('p', { class: 'quiet' }, t('homeEmpty')));
  }
}

customElements.define('home-tab', HomeTab);
