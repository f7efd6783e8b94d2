import { textWithin } from '../facts/outline/textWithin';
import { attributeOf, boxOf } from '../untampered';
import { isFrame } from './adCandidate';
import { isByline, readAdLabel } from './adLabels';
import { isAboutAds } from './isAboutAds';
import { isElsewhere } from './landingUrl';

/** Whether a box holds something to be advertised beside its label: a link with words or a picture, or a frame. */
export function leads(box: Element, label: Element | null, url: string): boolean {
  if (isFrame(box)) return true;
  const links = [
    ...(box.localName === 'a' ? [box] : []),
    ...Element.prototype.querySelectorAll.call(box, 'a[href],iframe'),
  ];
  if (opensByScript(box)) return true;
  return links.slice(0, 40).some((link) => {
    if (isFrame(link)) return true;
    if (link !== box && label?.contains(link)) return false;
    const href = attributeOf(link, 'href') ?? '';
    if (isAboutAds(link, href)) return false;
    if (href.startsWith('#') || !URL.canParse(href, url) || !/^https?:/.test(new URL(href, url).protocol)) return false;
    const words = textWithin(link, 200);
    if (holdsPicture(link) && words.length < 200) return true;
    if (words === '') return isDrawnOn(link) || isNamedAsShown(link, box);
    const fewest = isElsewhere(href, url) ? 2 : 8;
    return words.length >= fewest && readAdLabel(words) === null && !isByline(words);
  });
}

/** Whether a link without words lies over a box, by what it is called for those who do not see it: as what the box shows. */
function isNamedAsShown(link: Element, box: Element): boolean {
  const name = attributeOf(link, 'aria-label')?.trim() ?? '';
  return name.length >= fewestOfName && readAdLabel(name) === null && textWithin(box, mostOfBox).includes(name);
}

const fewestOfName = 4;
const mostOfBox = 400;

/** Whether a box with a picture and words is a link to those who use it, and none by its tag. */
function opensByScript(box: Element): boolean {
  const isOpened = attributeOf(box, 'role') === 'link' || opening.some((name) => attributeOf(box, name) !== null);
  return isOpened && holdsPicture(box) && textWithin(box, fewestWords).length >= fewestWords;
}

const opening = ['data-href', 'onclick'];
const fewestWords = 15;

function holdsPicture(element: Element): boolean {
  return Element.prototype.querySelector.call(element, 'img,picture,svg,video') !== null;
}

/** Whether a link holds no words, but a box that something may be drawn on by style. */
export function isDrawnOn({ firstElementChild: box }: Element): boolean {
  return box !== null && textWithin(box, 20) === '' && Math.min(boxOf(box).width, boxOf(box).height) >= leastSide;
}

const leastSide = 60;
