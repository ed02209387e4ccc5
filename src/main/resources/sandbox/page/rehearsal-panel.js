import { h, show } from './dom.js';
import { act, store } from './store.js';
import { currentLanguage, t } from './words.js';
import { full, span } from './time.js';

const STEPS = [['minutes5', 'PT5M'], ['minutes30', 'PT30M'], ['hours4', 'PT4H']];
const WEATHERS = ['FAIR', 'SLOW', 'LIMITED', 'DOWN'];

/** The clock, the faults to play, and what Slack refused. */
class RehearsalPanel extends HTMLElement {
  show() {
    const { clock, weather, refusals } = store.state;
    const key = JSON.stringify([currentLanguage(), clock.paused, Math.round(clock.ahead / 60), weather, refusals]);
    show(this, key, () => [
      h('section', { 'aria-label': t('clock') }, h('h3', {}, t('clock')), this.now = h('p', { class: 'now' }),
        h('div', { class: 'panel-buttons' },
          h('button', { type: 'button', onclick: () => act(clock.paused ? 'resume' : 'pause') }, t(clock.paused ? 'resume' : 'pause')),
          STEPS.map(([word, by]) => h('button', { type: 'button', onclick: () => act('forward', { by }) }, t(word))))),
      h('fieldset', {}, h('legend', {}, t('slackIs')), WEATHERS.map(one => h('label', { class: 'weather' },
        h('input', { type: 'radio', name: 'weather', checked: weather === one, onchange: () => act('weather', { weather: one }) }), t(one)))),
      h('section', { 'aria-label': t('refusals') }, h('h3', {}, t('refusals')),
        refusals.length === 0 ? h('p', { class: 'quiet' }, t('none')) : h('ul', { class: 'refusals' }, refusals.toReversed().map(one => h('li', {},
          h('strong', {}, one.what), ` ${one.error}`, one.reasons.map(reason => h('div', { class: 'quiet' }, reason)))))),
    ]);
    this.tick(clock);
  }

  tick(clock) {
    const ahead = clock.ahead > 30 ? t('ahead', span(clock.ahead)) : '';
    const text = [full(clock.now), clock.paused && t('paused'), ahead].filter(Boolean).join(' · ');
    if (this.now.textContent !== text) this.now.textContent = text;
  }
}

customElements.define('rehearsal-panel', RehearsalPanel);
