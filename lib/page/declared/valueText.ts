import { pageText } from '../pageText';
import { decodeEntities } from './decodeEntities';

const maxLength = 10_000;

/** A text that a page declares, fit to be kept: entities decoded, tags that were left in it taken out, white space collapsed. */
export function valueText(written: unknown): string {
  if (typeof written !== 'string') return '';
  const decoded = decodeEntities(written.slice(0, maxLength));
  const plain = decoded.includes('<') ? decoded.replace(/<\/?[a-z][^<>]{0,500}>/gi, ' ') : decoded;
  return pageText(plain, maxLength);
}
