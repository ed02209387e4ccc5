import { freshId, h } from './dom.js';

// A button that opens a menu: chosen with the mouse, or with arrow keys, Home, End, Enter and Escape.

/**
 * items: [{label, choose, heading?, danger?}]. A native select would act on the first arrow key in some browsers, before
 * anybody had made up their mind.
 */
export function menuButton(label, items, props = {}) {
  const id = freshId('menu');
  const button = h('button', {
    type: 'button',
    'aria-haspopup': 'menu',
    'aria-expanded': 'false',
    'aria-controls': id,
    ...props,
    onclick: () => (list.hidden ? open() : close()),
    onkeydown: event => {
      if (event.key === 'ArrowDown' && list.hidden) {
        event.preventDefault();
        open();
      }
    },
  }, label);
  const entries = items.map(item => (item.heading
    ? h('div', { class: 'menu-heading', role: 'presentation' }, item.heading)
    : h('button', {
      type: 'button',
      role: 'menuitem',
      tabindex: '-1',
      class: item.danger ? 'danger' : undefined,
      onclick: () => {
        close();
        button.focus();
        item.choose();
      },
    }, item.label)));
  const list = h('div', { id, role: 'menu', class: 'menu', hidden: true, onkeydown: move }, entries);
  const box = h('span', { class: 'menu-box', onfocusout: leave }, button, list);

  function choices() {
    return [...list.querySelectorAll('[role=menuitem]')];
  }

  function open() {
    list.hidden = false;
    list.style.translate = '0 0';
    button.setAttribute('aria-expanded', 'true');
    list.classList.toggle('upward', button.getBoundingClientRect().bottom > window.innerHeight * 0.6);
    list.classList.remove('leftward');
    list.classList.toggle('leftward', list.getBoundingClientRect().right > window.innerWidth - 8);
    // on a phone neither side may have room enough: then it is pushed in
    list.style.translate = `${Math.max(0, 8 - list.getBoundingClientRect().left)}px 0`;
    choices()[0]?.focus();
  }

  function close() {
    list.hidden = true;
    button.setAttribute('aria-expanded', 'false');
  }

  function leave(event) {
    if (!box.contains(event.relatedTarget)) close();
  }

  function move(event) {
    const all = choices();
    const at = all.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      all.at(to % all.length)?.focus();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
      button.focus();
    }
  }

  return box;
}
