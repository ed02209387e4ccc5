// Drawn, not written: an emoji needs a font that not every machine has.

const SVG = 'http://www.w3.org/2000/svg';

const PATHS = {
  lock: 'M4.5 7V5a3.5 3.5 0 0 1 7 0v2M3 7h10v7H3z',
  eye: 'M1 8s2.6-4.5 7-4.5S15 8 15 8s-2.6 4.5-7 4.5S1 8 1 8zM8 6.2a1.8 1.8 0 1 0 .01 0z',
  reply: 'M2 3h12v8H7l-3 3v-3H2z',
  more: 'M8 3v.01M8 8v.01M8 13v.01',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  thread: 'M3 2v6h10M9.5 4.5L13 8l-3.5 3.5',
  alert: 'M8 2l6.5 12h-13zM8 6.5v3.5M8 12v.01',
  down: 'M4 6l4 4 4-4',
};

/** A small line drawing, hidden from screen readers: its button or text says what it means. */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.classList.add('icon');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
