import { type Html, type HtmlValue, html } from '../html';

/** An SVG file of `width` by `height` units. */
export function svg(width: number, height: number, title: string, content: HtmlValue): Html {
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img"><title>${title}</title>${content}</svg>`;
}

/** A gradient from top to bottom, to be put into `<defs>` and used as `url(#id)`. */
export function verticalGradient(id: string, ...colours: readonly string[]): Html {
  const stops = colours.map((colour, index) => {
    const offset = colours.length === 1 ? 0 : index / (colours.length - 1);
    return html`<stop offset="${offset}" stop-color="${colour}"/>`;
  });
  return html`<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${stops}</linearGradient>`;
}

/** The colour mixed with black (`amount` below 0) or white (above 0); `amount` from -1 to 1, `colour` as `#rrggbb`. */
export function shade(colour: string, amount: number): string {
  const target = amount < 0 ? 0 : 255;
  const weight = Math.abs(amount);
  const channels = [1, 3, 5].map((start) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16);
    return Math.round(value + (target - value) * weight)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
