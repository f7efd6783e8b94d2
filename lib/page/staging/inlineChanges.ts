import { attributeOf } from '../untampered';

/** Elements that have a style of their own: those of HTML, SVG and MathML. */
export type StyledElement = Element & ElementCSSInlineStyle;

interface Before {
  /** The attribute as it was written; null where there was none. */
  readonly attribute: string | null;
  readonly properties: Map<string, { readonly value: string; readonly priority: string }>;
}

/** Longhand properties only: a shorthand that is taken back takes its longhands with it. */
const noTransition = 'transition-property';

/**
 * Changes to the inline styles of a page's elements that can be taken back to the letter. Nothing is animated on the way there or
 * back: a page's transitions would still show in the picture what is to be hidden, and be seen to run backwards afterwards.
 */
export function createInlineChanges() {
  const changed = new Map<StyledElement, Before>();
  const faded: Animation[] = [];

  function set(element: StyledElement, property: string, value: string): void {
    let before = changed.get(element);
    if (!before) {
      before = { attribute: attributeOf(element, 'style'), properties: new Map() };
      changed.set(element, before);
      write(element, before, noTransition, 'none');
    }
    write(element, before, property, value);
  }

  function write(element: StyledElement, { properties }: Before, property: string, value: string): void {
    const { style } = element;
    if (!properties.has(property)) {
      properties.set(property, {
        value: style.getPropertyValue(property),
        priority: style.getPropertyPriority(property),
      });
    }
    style.setProperty(property, value, 'important');
  }

  function undo(element: StyledElement): void {
    const before = changed.get(element);
    if (!before) return;
    changed.delete(element);
    const { style } = element;
    const put = (property: string) => {
      const { value = '', priority = '' } = before.properties.get(property) ?? {};
      if (value === '') style.removeProperty(property);
      else style.setProperty(property, value, priority);
    };
    for (const property of before.properties.keys()) if (property !== noTransition) put(property);
    // Reading a style makes the browser take it over while nothing is animated yet.
    void getComputedStyle(element).visibility;
    put(noTransition);
    // The values are back; how they were written comes last, as a page's policy may keep a written style from being used.
    // Asked first: Chromium writes the attribute out only then, and an unwritten one is not taken away but left empty.
    const written = attributeOf(element, 'style');
    if (before.attribute === null) Element.prototype.removeAttribute.call(element, 'style');
    else if (written !== before.attribute) {
      Element.prototype.setAttribute.call(element, 'style', before.attribute);
    }
  }

  return {
    /** Sets a property, no shorthand, so that no rule of the page outranks it. */
    set,
    hide(element: StyledElement): void {
      set(element, 'visibility', 'hidden');
      // Of what is hidden, a part may still say that it shows.
      set(element, 'opacity', '0');
    },
    /** Hides what a style draws before or after the content of an element: no inline style reaches that. */
    fade(element: Element, pseudoElement: string): void {
      faded.push(element.animate({ opacity: [0, 0] }, { duration: Number.POSITIVE_INFINITY, pseudoElement }));
    },
    has: (element: StyledElement) => changed.has(element),
    undo,
    undoAll(): void {
      for (const element of [...changed.keys()]) undo(element);
      for (const animation of faded) animation.cancel();
    },
  };
}

export type InlineChanges = ReturnType<typeof createInlineChanges>;
