import { store } from './store.js';
import { currentLanguage } from './words.js';

// Times in the zone of whoever acts, whatever the browser's is: as a person's Slack shows them.

const format = (options, date) => new Intl.DateTimeFormat(currentLanguage() === 'ja' ? 'ja-JP' : 'en-GB', { timeZone: store.zone(), ...options }).format(date);

const ofTs = ts => new Date(Number(ts) * 1000);

export const clockTime = ts => format({ hour: '2-digit', minute: '2-digit' }, ofTs(ts));

export const day = ts => format({ month: 'long', day: 'numeric', weekday: 'short' }, ofTs(ts));

export const full = instant => format({ month: 'numeric', day: 'numeric', weekday: 'short', hour: '2-digit', minute: '2-digit' }, new Date(instant));

/** How far the zone is ahead of UTC at an instant, in milliseconds. */
function offset(millis) {
  const parts = Object.fromEntries(new Intl.DateTimeFormat('en-US', {
    timeZone: store.zone(), hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  }).formatToParts(new Date(millis)).map(part => [part.type, Number(part.value)]));
  return Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second) - Math.floor(millis / 1000) * 1000;
}

/** Unix seconds as a date and time field shows them. */
export function toField(seconds) {
  return new Date(seconds * 1000 + offset(seconds * 1000)).toISOString().slice(0, 16);
}

/** What a date and time field holds, as Unix seconds. */
export function fromField(value) {
  const asIfUtc = Date.parse(`${value}:00Z`);
  return Math.round((asIfUtc - offset(asIfUtc - offset(asIfUtc))) / 1000);
}

/** A span such as 4 h 30 min. */
export function span(seconds) {
  const minutes = Math.round(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const [h, m] = currentLanguage() === 'ja' ? [' 時間', ' 分'] : [' h', ' min'];
  return [hours > 0 && `${hours}${h}`, (minutes % 60 > 0 || hours === 0) && `${minutes % 60}${m}`].filter(Boolean).join(' ');
}
