import { ask } from './ask.js';
import { blocks } from './blocks.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { menuButton } from './menu.js';
import { asTyped, mrkdwn } from './mrkdwn.js';
import { act, openThread, store } from './store.js';
import { t } from './words.js';
import { clockTime } from './time.js';

function press(channelId, message) {
  return (element, value) => act('press', { channel: channelId, ts: message.ts, action_id: element.action_id, value });
}

function avatar(person, isBot) {
  const initial = [...(person?.realName ?? '?')][0];
  return h('span', { class: `avatar ${person?.id === store.state.app.botUserId ? 'bot' : isBot ? 'slackbot' : `tint-${[...(person?.id ?? '')].reduce((sum, one) => sum + one.charCodeAt(0), 0) % 4}`}`, 'aria-hidden': 'true' }, initial);
}

function body(channelId, message) {
  if (message.subtype === 'tombstone') return h('em', { class: 'quiet' }, t('deleted'));
  // people's own words come with a rich text block of the same content; bots' blocks replace the text
  const shown = message.bot_id && message.blocks?.length ? blocks(message.blocks, press(channelId, message)) : mrkdwn(message.text);
  const files = (message.files ?? []).map(file => h('p', { class: 'file' }, file.name));
  return h('div', { class: 'body' }, shown, files, message.edited && h('span', { class: 'quiet edited' }, ` ${t('edited')}`));
}

function startEditing(article, channelId, message) {
  const field = h('textarea', { 'aria-label': t('edit'), rows: 3, value: asTyped(message.text) });
  const finish = () => {
    delete article.dataset.editing;
    form.remove();
    article.querySelector('.body').hidden = false;
  };
  const form = h('form', {
    class: 'editing',
    onsubmit: event => {
      event.preventDefault();
      finish();
      act('edit', { channel: channelId, ts: message.ts, text: field.value });
    },
  }, field, h('div', { class: 'dialog-buttons' },
    h('button', { type: 'button', onclick: finish }, t('cancel')),
    h('button', { type: 'submit', class: 'primary' }, t('save'))));
  article.dataset.editing = 'yes';
  article.querySelector('.body').hidden = true;
  article.querySelector('.body').after(form);
  field.focus();
}

function menuItems(article, channelId, message) {
  const mine = message.user === store.state.me && !message.subtype;
  return [
    ...store.state.app.shortcuts.map(shortcut => ({
      label: shortcut.name,
      choose: () => act('shortcut', { channel: channelId, ts: message.ts, callback_id: shortcut.id }),
    })),
    ...(mine ? [
      { label: t('edit'), choose: () => startEditing(article, channelId, message) },
      {
        label: t('remove'),
        danger: true,
        choose: async () => {
          if (await ask({ title: t('sure'), yes: t('remove'), no: t('cancel'), danger: true })) {
            act('delete', { channel: channelId, ts: message.ts });
          }
        },
      },
    ] : []),
  ];
}

function toolbar(article, channelId, message, inThread) {
  if (message.ephemeral || message.subtype === 'tombstone') return null;
  return h('div', { class: 'tools' },
    !inThread && h('button', { type: 'button', title: t('replyIn'), 'aria-label': t('replyIn'), onclick: () => openThread(message.thread_ts ?? message.ts) }, icon('reply')),
    menuButton(icon('more'), menuItems(article, channelId, message), { 'aria-label': t('more'), title: t('more') }));
}

function threadLink(message) {
  if (!message.reply_count) return null;
  return h('button', { type: 'button', class: 'thread-link', onclick: () => openThread(message.ts) },
    t('replies', message.reply_count), h('span', { class: 'quiet' }, ` ${clockTime(message.latest_reply)}`));
}

/** One message as an article, in a channel or in a thread. */
export function messageArticle(channelId, message, inThread) {
  const person = store.person(message.user);
  const isBot = Boolean(message.bot_id) || Boolean(person?.bot);
  const article = h('article', { 'data-ts': message.ts, 'aria-label': `${person?.realName ?? message.user} ${clockTime(message.ts)}`, class: message.ephemeral ? 'ephemeral' : undefined });
  article.append(...[
    message.ephemeral && h('p', { class: 'only-you' }, icon('eye'), ` ${t('onlyYou')}`),
    !inThread && message.broadcast && h('p', { class: 'only-you' },
      h('button', { type: 'button', class: 'plain', onclick: () => openThread(message.thread_ts) }, icon('thread'), ` ${t('repliedTo')}`)),
    h('div', { class: 'row' }, avatar(person, isBot), h('div', { class: 'content' },
      h('div', { class: 'who' },
        h('strong', {}, person?.realName ?? message.user),
        isBot && h('span', { class: 'badge' }, t('app')),
        h('time', { datetime: new Date(Number(message.ts) * 1000).toISOString() }, clockTime(message.ts))),
      body(channelId, message),
      !inThread && threadLink(message))),
    toolbar(article, channelId, message, inThread),
  ].filter(Boolean));
  return article;
}
