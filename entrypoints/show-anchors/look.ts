import { setInlineStyle } from '../overlay/inlineStyle';

const xhtml = 'http://www.w3.org/1999/xhtml';

export type Look = Readonly<Record<string, string>>;

/**
 * Makes elements whose look is written on them: no style of the page reaches them, and no policy of the page forbids them.
 */
export function createMaker(document: Document) {
  return function make<Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    look: Look,
    ...content: readonly (Node | string)[]
  ): HTMLElementTagNameMap[Tag] {
    const element = Document.prototype.createElementNS.call(document, xhtml, tag) as HTMLElementTagNameMap[Tag];
    setInlineStyle(element, { ...base, ...look });
    element.append(...content);
    return element;
  };
}
export type Make = ReturnType<typeof createMaker>;

/** What `all: initial` takes away and everything here has. */
const base: Look = {
  display: 'block',
  'box-sizing': 'border-box',
  color: 'inherit',
  'color-scheme': 'inherit',
  'font-family': 'inherit',
  'font-size': 'inherit',
  'line-height': 'inherit',
  'pointer-events': 'inherit',
};

/** Changes single properties of what was made so. */
export function restyle(element: HTMLElement, look: Look): void {
  for (const [property, value] of Object.entries(look)) element.style.setProperty(property, value, 'important');
}

export const colours = {
  paper: 'light-dark(#ffffff, #1c1f25)',
  sunken: 'light-dark(#f6f5f2, #14161a)',
  ink: 'light-dark(#1b1f2a, #eceef2)',
  soft: 'light-dark(#565c6b, #a9b0be)',
  rule: 'light-dark(#dcd9d1, #343943)',
  focus: 'light-dark(#2f3fb5, #a5b2ff)',
  chosen: 'light-dark(#e8eafb, #262d52)',
} as const;

/** Of an emotion, as dark as white figures need; the last one is for what is still to be coded. */
const emotions: Readonly<Record<string, string>> = {
  '-2': '#a63603',
  '-1': '#b45a12',
  '0': '#5d6471',
  '1': '#1f7b76',
  '2': '#01574f',
};

export function colourOf(valence: number | null): string {
  return emotions[String(valence)] ?? '#2f3fb5';
}

/** A button of the panel, with a ring while the keyboard is on it. */
export function button(
  make: Make,
  name: string,
  look: Look,
  onClick: () => void,
  ...content: (Node | string)[]
): HTMLButtonElement {
  const element = make('button', { cursor: 'pointer', 'border-radius': '6px', ...look }, ...content);
  element.type = 'button';
  element.setAttribute('aria-label', name);
  element.addEventListener('click', (event) => event.isTrusted && onClick());
  element.addEventListener('focus', () =>
    restyle(element, { outline: `2px solid ${colours.focus}`, 'outline-offset': '1px' }),
  );
  element.addEventListener('blur', () => restyle(element, { outline: 'none' }));
  return element;
}
