import { h, show } from './dom.js';
import { act, become, goTo, openThread, store } from './store.js';
import { currentLanguage, t } from './words.js';

/** The welcome, and the April outage step by step. */
class TourPanel extends HTMLElement {
  show() {
    const { tour } = store.state;
    show(this, currentLanguage() + JSON.stringify(tour), () => (tour.running ? this.step(tour) : this.welcome()));
  }

  welcome() {
    return h('section', { 'aria-label': t('welcome'), class: 'tour' },
      h('p', {}, t('welcomeText')),
      h('div', {}, h('button', { type: 'button', class: 'primary', onclick: () => this.start() }, t('play'))));
  }

  step(tour) {
    return h('section', { 'aria-label': t('play'), class: 'tour' },
      h('p', { role: 'status' },
        !tour.done && h('span', { class: 'step' }, t('step', tour.at + 1, tour.of)),
        tour.done ? t('tourDone') : tour[currentLanguage()]),
      tour.preview && h('blockquote', { class: 'preview' }, tour.preview),
      tour.trouble && h('p', { class: 'trouble', role: 'alert' }, `${t('tourTrouble')}: ${tour.trouble}`),
      h('div', { class: 'dialog-buttons start' },
        tour.done
          ? h('button', { type: 'button', class: 'primary', onclick: () => this.start() }, t('again'))
          : h('button', { type: 'button', class: 'primary', onclick: event => this.next(event.currentTarget) }, t('next')),
        h('button', { type: 'button', onclick: () => act('tour_stop') }, t('stopTour'))));
  }

  start() {
    goTo(store.state.channels[0].id);
    return act('tour_start');
  }

  /** The page looks through the eyes of whoever acts. */
  async next(button) {
    button.disabled = true;
    await become(store.state.tour.as);
    await act('tour_next');
    if (store.state.tour.thread) openThread(store.state.tour.thread);
    if (button.isConnected) button.disabled = false;
    // whatever opened meanwhile: the next step stays one key away
    this.querySelector('button').focus();
  }
}

customElements.define('tour-panel', TourPanel);
