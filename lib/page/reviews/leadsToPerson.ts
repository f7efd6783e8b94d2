import { attributeOf } from '../untampered';

/** Whether an element is, or lies in, a link to the page of a person. */
export function leadsToPerson(element: Element): boolean {
  return ofPeople.test(wayOf(element));
}

/** The same, for a link that does not lead to what they wrote. */
export function leadsToPersonAlone(element: Element): boolean {
  return leadsToPerson(element) && !ofReviews.test(wayOf(element).replace(/\breviewers?\b/gi, ''));
}

/** Whether an element lies in a link to what somebody wrote, and not to that person. */
export function leadsToReview(element: Element): boolean {
  const way = wayOf(element).replace(/users?(?=reviews?)/i, '');
  return /^[^#]/.test(way) && ofReviews.test(way) && !ofPeople.test(way);
}

/** Where a link leads that an element lies in or holds. */
export function wayOf(element: Element): string {
  const link =
    Element.prototype.closest.call(element, 'a[href]') ?? Element.prototype.querySelector.call(element, 'a[href]');
  return (link && attributeOf(link, 'href')) ?? '';
}

/** In addresses of people's own pages. */
export const ofPeople =
  /profil|user|utilisateur|usuario|utente|nutzer|member|membre|people|person|contrib|customer|author|account|reviewer|travell?er|guest|\/u\/|\/@/i;

/** In addresses of what people wrote. */
export const ofReviews = /^#|review|avis|opini|bewertung|rezension|recensi|rese[nñ]|beoordel|coment|comment|testimon/i;
