import { type Html, html } from '../html';

/** A round sign with somebody's initials; its colour follows from the name, so that a person keeps it. */
export function avatar(name: string): Html {
  const initials = name
    .split(' ')
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, 2);
  const hue = [...name].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 360, 7);
  return html`<span class="avatar" aria-hidden="true" style="background:linear-gradient(140deg, hsl(${hue} 60% 62%), hsl(${(hue + 40) % 360} 58% 42%))">${initials}</span>`;
}
