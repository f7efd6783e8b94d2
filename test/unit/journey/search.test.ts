import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTouchpointSearch, fold, searchTerms } from '@/lib/journey/search';
import { touchpointSample } from './touchpointSample';

const found = (query: string, ...touchpoints: ReturnType<typeof touchpointSample>[]) =>
  createTouchpointSearch(() => [])
    .find(touchpoints, query)
    .map(({ title }) => title);

describe('fold', () => {
  it('drops accents and capitals and spells ligatures out', () => {
    expect(fold('  Éléonore   à l’Œuvre, STRAßE  ')).toBe("eleonore a l'oeuvre, strasse");
  });

  it('folds decomposed and composed letters alike, and is done after once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('searchTerms', () => {
  it('splits at spaces and keeps what is quoted together', () => {
    expect(searchTerms('frais "de livraison" “très chers”')).toEqual(['frais', 'de livraison', 'tres chers']);
  });

  it('finds no term where there is no letter', () => {
    expect(searchTerms('  "" ')).toEqual([]);
  });
});

describe('search over touchpoints', () => {
  const paris = touchpointSample({ title: 'Prend le métro', note: 'Ligne 13 bondée', tags: ['transport'] });
  const shop = touchpointSample({ title: 'Entre en boutique', thought: 'Pourvu qu’il y ait ma taille' });

  it('finds without the accents, in every text', () => {
    expect(found('metro', paris, shop)).toEqual(['Prend le métro']);
    expect(found('BONDEE', paris, shop)).toEqual(['Prend le métro']);
    expect(found('transp', paris, shop)).toEqual(['Prend le métro']);
    expect(found("qu'il", paris, shop)).toEqual(['Entre en boutique']);
  });

  it('wants every term, in whichever text', () => {
    expect(found('metro ligne', paris, shop)).toEqual(['Prend le métro']);
    expect(found('metro boutique', paris, shop)).toEqual([]);
  });

  it('does not find a phrase that runs from one text into the next', () => {
    expect(found('"metro ligne"', paris)).toEqual([]);
  });

  it('finds pain points, the quote and the page', () => {
    const touchpoint = touchpointSample({
      painPoints: [
        {
          id: '0198c0de-0000-7000-8000-00000000000a',
          text: 'Frais cachés',
          severity: null,
          effect: null,
          themeId: null,
          solution: '',
        },
      ],
      anchor: {
        selectors: [{ type: 'TextQuoteSelector', exact: 'Livré en 48 h', prefix: '', suffix: '' }],
        textFragmentUrl: null,
      },
    });
    expect(found('caches', touchpoint)).toHaveLength(1);
    expect(found('livre 48', touchpoint)).toHaveLength(1);
  });

  it('finds the labels that stand for ids', () => {
    const search = createTouchpointSearch(({ stageId }) => (stageId === 'decision' ? ['Décision'] : []));
    const decided = touchpointSample({ stageId: 'decision' });
    expect(search.find([decided, shop], 'décision')).toEqual([decided]);
  });

  it('gives all for an empty query, in the order given', () => {
    expect(found(' ', shop, paris)).toEqual(['Entre en boutique', 'Prend le métro']);
  });

  it('sees a record that was edited', () => {
    const search = createTouchpointSearch(() => []);
    expect(search.find([paris], 'tram')).toEqual([]);
    const edited = { ...paris, title: 'Prend le tram' };
    expect(search.find([edited], 'tram')).toEqual([edited]);
  });
});
