/**
 * Styles set by script, property by property: no policy of the page forbids them, and important inline styles outrank every rule that
 * a page can write. `all` resets what a page could have set, except for custom properties and the direction of text.
 */
export function setInlineStyle(element: HTMLElement, declarations: Readonly<Record<string, string>>): void {
  element.style.setProperty('all', 'initial', 'important');
  element.style.setProperty('direction', 'ltr', 'important');
  element.style.setProperty('unicode-bidi', 'isolate', 'important');
  for (const [property, value] of Object.entries(declarations)) {
    element.style.setProperty(property, value, 'important');
  }
}
