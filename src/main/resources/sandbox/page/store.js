// What the page knows, and how it acts. News come by long polling: the server answers as soon as something changed.

const listeners = new Set();

export const store = {
  state: null,
  offline: false,
  me: localStorage.getItem('aws-inquiry-sandbox-me') ?? '',
  channelId: '',
  threadTs: '',
  failure: '',

  channel() {
    return this.state.channels.find(channel => channel.id === this.channelId) ?? this.state.channels[0];
  },
  person(id) {
    return this.state.people.find(person => person.id === id);
  },
  zone() {
    return this.person(this.state.me)?.zone ?? 'Asia/Tokyo';
  },
};

export function onChange(listener) {
  listeners.add(listener);
}

export function changed() {
  listeners.forEach(listener => listener());
}

/** Shows another channel. */
export function goTo(channelId) {
  store.channelId = channelId;
  store.threadTs = '';
  changed();
}

export function openThread(ts) {
  store.threadTs = ts;
  changed();
}

/** Acts as somebody else from now on. */
export async function become(userId) {
  store.me = userId;
  localStorage.setItem('aws-inquiry-sandbox-me', userId);
  await refresh();
}

async function load(since) {
  const query = new URLSearchParams({ user: store.me });
  if (since !== undefined) query.set('since', since);
  const response = await fetch(`/sandbox/state?${query}`, { cache: 'no-store' });
  return response.json();
}

/** Takes the state over, unless a newer one is shown already. */
function take(state, asked) {
  if (asked !== store.me || (store.state?.me === state.me && state.version < store.state.version)) return;
  store.state = state;
  store.offline = false;
  changed();
}

export async function refresh() {
  const asked = store.me;
  take(await load(), asked);
}

/** Does something; the answer says what the person sees of it. */
export async function act(name, given = {}) {
  store.failure = '';
  let answer;
  try {
    const response = await fetch(`/sandbox/do?${new URLSearchParams({ user: store.me })}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ act: name, ...given }),
    });
    answer = await response.json();
    await refresh();
  } catch {
    answer = { ok: false, message: 'offline', errors: {} };
  }
  // of commands, Slackbot tells in the channel
  if (!answer.ok && answer.message && name !== 'slash') store.failure = answer.message;
  changed();
  return answer;
}

export async function poll() {
  for (;;) {
    const asked = store.me;
    try {
      take(await load(store.state?.me === asked ? store.state.version : undefined), asked);
    } catch {
      store.offline = true;
      if (store.state) changed();
      await new Promise(done => setTimeout(done, 2000));
    }
  }
}
