import { describe, expect, it } from 'vitest';
import { titleProposal } from '@/lib/i18n/titleProposal';
import { titleSubject } from '@/lib/i18n/titleSubject';

const page = { category: 'viewsProductPage', pageTitle: 'Merino coat', quote: null };

describe('titleProposal', () => {
  it('is an action of the customer, in the reader’s language', () => {
    expect(titleProposal('en', page)).toBe('Views a product page: Merino coat');
    expect(titleProposal('fr', page)).toBe('Consulte une fiche produit\u00a0: Merino coat');
  });

  it('quotes the selected words, shortened', () => {
    const quote = 'word '.repeat(100);
    const title = titleProposal('en', { ...page, quote });
    expect(title).toMatch(/^Reads: “word .*…”$/);
    expect(title.length).toBeLessThan(110);
    expect(titleProposal('fr', { ...page, quote: 'Taille\n petit' })).toBe('Lit\u00a0: «\u00a0Taille petit\u00a0»');
  });

  it.each([
    ['Merino coat | Velin', 'Velin', 'Merino coat'],
    ['Merino coat - VELIN', 'Velin', 'Merino coat'],
    ['All about Velin', 'Velin', 'All about Velin'],
    ['Velin', 'Velin', 'Velin'],
    ['Merino coat | Velin', null, 'Merino coat | Velin'],
  ])('leaves the site’s own name out of %s', (pageTitle, siteName, expected) => {
    expect(titleProposal('en', { ...page, pageTitle, siteName })).toBe(`Views a product page: ${expected}`);
  });

  it.each([
    ['checksOut', 'Check out', 'Checks out: Velin'],
    ['fillsBasket', 'Basket | Velin', 'Fills the basket: Velin'],
    ['consultsHelpCentre', 'Help', 'Consults the help centre: Velin'],
    ['visitsWebsite', 'Velin, the coats that last', 'Visits the website: Velin'],
    ['fillsBasket', 'Basket with two coats', 'Fills the basket: Basket with two coats'],
  ])('says nothing twice: %s, %s', (category, pageTitle, expected) => {
    expect(titleProposal('en', { category, pageTitle, siteName: 'Velin', quote: null })).toBe(expected);
  });

  it('makes do with what is known', () => {
    expect(titleProposal('en', { ...page, category: null })).toBe('Visits the page: Merino coat');
    expect(titleProposal('en', { ...page, pageTitle: ' ' })).toBe('Views a product page');
    expect(titleProposal('en', { category: null, pageTitle: '', quote: null })).toBe('');
  });

  it('knows the categories of the study', () => {
    const addedCategories = [{ id: 'own', labels: { en: 'Unboxes', fr: 'Déballe' } }];
    expect(titleProposal('fr', { ...page, category: 'own', addedCategories })).toBe('Déballe\u00a0: Merino coat');
  });
});

describe('titleSubject', () => {
  it('is what a proposed title is about, in whichever language it was proposed', () => {
    for (const language of ['en', 'fr'] as const) {
      expect(titleSubject(titleProposal(language, page), [])).toBe('Merino coat');
      expect(titleSubject(titleProposal(language, { ...page, category: null }), [])).toBe('Merino coat');
      expect(titleSubject(titleProposal(language, { ...page, quote: 'Runs small' }), [])).toMatch(
        /^.{1,2}Runs small.{1,2}$/,
      );
    }
  });

  it('knows the categories of the study', () => {
    const added = [{ id: 'x', labels: { en: 'Tries on', fr: '' } }];
    expect(titleSubject('Tries on: Merino coat', added)).toBe('Merino coat');
    expect(titleSubject(': Merino coat', added)).toBe(': Merino coat');
  });

  it('leaves a title alone that somebody has written, or that says no more', () => {
    for (const title of [
      'Checkout: the card is refused',
      'Merino coat',
      'Views a product page',
      'Views a product page: ',
    ]) {
      expect(titleSubject(title, [])).toBe(title);
    }
  });
});
