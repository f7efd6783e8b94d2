import { textWithin } from '../facts/outline/textWithin';
import { attributeOf } from '../untampered';
import { valueText } from './valueText';

const maxLength = 10_000;

/** Which attribute holds the value of such an element, before its text. */
const valueAttributes = new Map([
  ...['audio', 'embed', 'iframe', 'img', 'source', 'track', 'video'].map((name) => [name, 'src'] as const),
  ...['data', 'meter'].map((name) => [name, 'value'] as const),
  ['link', 'href'] as const,
  ['object', 'data'] as const,
  ['time', 'datetime'] as const,
]);

/** Properties whose value is an address where a link carries them; in all others people mean the words of the link. */
const addresses = /^(url|sameAs|item|image|logo|contentUrl|thumbnailUrl|mainEntityOfPage|itemCondition|availability)$/;

/** The value that an element gives to a property: its `content` wherever it stands (as search engines read it), else by its kind. */
export function markupValue(element: Element, property: string): string {
  const content = attributeOf(element, 'content');
  if (content !== null && content.trim() !== '') return valueText(content);
  const name = element.localName;
  if ((name === 'a' || name === 'area') && addresses.test(property)) return valueText(attributeOf(element, 'href'));
  const attribute = valueAttributes.get(name);
  const value = attribute === undefined ? null : attributeOf(element, attribute);
  if (value !== null && value !== '') return valueText(value);
  return name === 'meta' ? '' : textWithin(element, maxLength);
}
