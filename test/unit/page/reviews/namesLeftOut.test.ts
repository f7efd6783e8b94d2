// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { reviewOrAdOf } from '@/entrypoints/picked-reader/reviewOrAdOf';
import { findAnchor, searchedPage } from '@/lib/page/anchoring/findAnchor';
import { readPicked } from '@/lib/page/picking/readPicked';
import { openShadowRootOf } from '@/lib/page/untampered';
import { readWholePages } from '../wholePages';
import { pageUrl } from './reviewPages';
import { starsGiven, unnamedPages, type Wording, wordings } from './unnamedPages';

readWholePages();

/** People of whom no part of a name is a word of the pages, by the languages that name them. */
const peopleOf: Readonly<Record<string, readonly [string, string, string]>> = {
  en: ['Hermione Blackwood', 'Octavia P. Thistlewood', 'Barnaby'],
  fr: ['Solène Dufourcq', 'Gaëtan Le Guilcher', 'Anne-Sophie Kerbrat'],
  de: ['Jörg Weißmüller', 'Anneliese Hohenstein', 'Käthe Brückner'],
  es: ['Lucía Quintanilla', 'Álvaro Etxeberria', 'Begoña Zubizarreta'],
  it: ['Giulia Bertolucci', 'Niccolò Sant’Angelo', 'Chiara Quaranta'],
  nl: ['Sanne Hoekstra', 'Jasper Wijngaarden', 'Femke Brouwer'],
  pl: ['Katarzyna Wójcikowska', 'Łukasz Górnicki', 'Małgorzata Żak'],
  sv: ['Åsa Lindqvist', 'Björn Östergård', 'Sigrid Ekström'],
  cs: ['Ondřej Dvořáček', 'Božena Šťastná', 'Jiří Říha'],
  ru: ['Ольга Ковалевская', 'Дмитрий Щербаков', 'Ксения Жукова'],
  el: ['Ζωή Παππαδάκη', 'Γιώργος Ξενάκης', 'Ελένη Χατζή'],
  tr: ['Gülşen Yıldırım', 'Çağlar Öztürk', 'İpek Şahinoğlu'],
  ja: ['山田太郎', '佐藤花子', '鈴木健一'],
};
const partsOf = (name: string) =>
  name.split(/[\s’-]/).filter((part) => part.length >= 3 || /[^\p{sc=Latin}.]/u.test(part));

function picked(element: Element) {
  const part = { element, frames: [] };
  const { own, ...more } = reviewOrAdOf(part, pageUrl);
  return { ...readPicked(part, pageUrl, (host) => openShadowRootOf(host)), ...own, ...more };
}

function wordsFound(anchor: Parameters<typeof findAnchor>[1]['anchor']): string | null {
  const found = findAnchor(searchedPage(document), { anchor, target: null }, () => false);
  return found.found ? (found.range?.toString() ?? '') : null;
}

const namingOf = (one: string, author: string, words: string) => (name: string, text: string, at: number) =>
  `<li class="${one}"><div><span title="${starsGiven[at]}/5">★</span> <span class="${author}">${name}</span> <span class="date">0${at + 1}.10.2026</span></div><p class="${words}">${text}</p><div class="reply"><p>Dear ${name}, thank you for coming.</p></div></li>`;
const namedLists: Readonly<Record<string, (name: string, text: string, at: number) => string>> = {
  'named in English': namingOf('review', 'review-author', 'review-text'),
  'named in French': namingOf('avis-client', 'avis-client__auteur', 'avis-client__texte'),
  'named in German': namingOf('kundenbewertung', 'kundenbewertung__author', 'kundenbewertung__text'),
  'named for what is said': namingOf('testimonial', 'name', 'text'),
  'each in a column, with its name beneath': (name, text, at) =>
    `<li><div class="col"><div class="review-card"><div class="stars" aria-label="${starsGiven[at]} out of 5 stars"></div><p class="review-body">${text}</p></div><div class="who">${name}</div></div></li>`,
};

const allShapes = [...Object.keys(unnamedPages), ...Object.keys(namedLists)];

function pageOf(shape: string, wording: Wording, people: readonly string[]): string {
  const card = namedLists[shape];
  if (!card) return unnamedPages[shape]?.html({ ...wording, people }) ?? '';
  const cards = wording.texts.map((text, at) => card(people[at] ?? '', text, at)).join('');
  return `<h1>Coat</h1><section class="customers"><h2>${wording.heading}</h2><ul>${cards}</ul></section>`;
}

const cases = Object.entries(peopleOf).map(([of, people], at) => {
  const wording = wordings.find(({ language }) => language === of) ?? wordings[at % wordings.length];
  return { of, people, wording: wording as Wording };
});

describe.each(cases)('a part that holds several reviews of people with names in $of', ({ people, wording }) => {
  it.each(allShapes)('has the words of each, and nobody’s name, %s', (shape) => {
    document.body.innerHTML = pageOf(shape, wording, people);
    const { texts } = wording;
    const holding = [...document.body.querySelectorAll('*')].filter((each) =>
      texts.every((text) => each.textContent?.includes(text)),
    );
    for (const element of new Set([holding.at(0), holding.at(-1)])) {
      const part = picked(element as Element);
      const said = JSON.stringify([part.quote, part.text, part.anchor, part.linkUrl, part.review]).toLowerCase();
      expect(people.flatMap(partsOf).filter((name) => said.includes(name.toLowerCase()))).toEqual([]);
      expect(texts.filter((text) => !part.quote?.includes(text))).toEqual([]);
      const found = wordsFound(part.anchor);
      expect(texts.some((text) => found?.includes(text))).toBe(true);
    }
    expect(holding.length).toBeGreaterThan(0);
  });
});

describe('a part that holds reviews and more', () => {
  it('says what else it has, and is found by the most of it', () => {
    const [card] = Object.values(namedLists);
    const about = 'A coat of wool from the north, lined with cotton, that keeps the rain out of your neck for years.';
    const [wording] = wordings;
    const cards = wording?.texts.map((text, at) =>
      card?.(['Hermione Blackwood', 'Tom Hardwick'][at % 2] ?? '', text, at),
    );
    document.body.innerHTML = `<main><h1>Coat</h1><p>${about}</p><ul>${cards?.join('')}</ul><p>Loved by Hermione Blackwood and many more of you since the year that we opened our first shop.</p><p>Free returns.</p></main>`;
    const part = picked(document.querySelector('main') as Element);
    expect(part.quote?.split('\n')).toEqual(['Coat', about, ...(wording?.texts ?? []), 'Free returns.']);
    expect(wordsFound(part.anchor)).toContain(about);
  });
});
