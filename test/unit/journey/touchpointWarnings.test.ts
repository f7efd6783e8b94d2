import { describe, expect, it } from 'vitest';
import { channels } from '@/lib/journey/catalogues/channels';
import { isChannelName, touchpointWarnings } from '@/lib/journey/touchpointWarnings';
import { valenceOfRating } from '@/lib/journey/valenceOfRating';
import { touchpointSample } from './touchpointSample';

const kindsOf = (
  changes: Partial<Parameters<typeof touchpointWarnings>[0]>,
  journeyKind: 'planned' | 'actual' = 'actual',
) => touchpointWarnings(touchpointSample(changes), { journeyKind, brandNames: ['Zara'] }).map(({ kind }) => kind);

describe('a word that contradicts the face', () => {
  const felt = (valence: number | null, label: string | null) =>
    kindsOf({ emotion: { valence, arousal: null, label, basis: null } });

  it('is told, and none that agrees or says nothing', () => {
    expect(felt(2, 'afraid')).toEqual(['emotionWordContradicts']);
    expect(felt(-1, 'happy')).toEqual(['emotionWordContradicts']);
    expect([felt(-1, 'afraid'), felt(0, 'afraid'), felt(2, 'surprised'), felt(null, 'afraid'), felt(2, null)]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
  });
});

describe('a channel written as a touchpoint', () => {
  it.each([
    ['Instagram'],
    ['instagram '],
    ['Website'],
    ['The website'],
    ['Newsletter'],
    ['Site web'],
    ['Le site internet'],
    ['Réseaux sociaux'],
    ['Page Facebook'],
    ['Compte Instagram de Zara'],
    ['Zara'],
    ['zara.com'],
    ['www.zara.com'],
    ['Zara website'],
    ['Instagram / Facebook'],
    ['Google Maps'],
    ['E-mail'],
    ['Bouche-à-oreille'],
    ['L’application mobile'],
    ['Point de vente'],
    ['X'],
  ])('is told: %s', (title) => {
    expect(kindsOf({ title })).toEqual(['channelAsTitle']);
  });

  it.each(channels.filter(({ id }) => id !== 'other').flatMap(({ labels }) => [[labels.en], [labels.fr]]))(
    'is told of every channel of the catalogue: %s',
    (title) => {
      expect(isChannelName(title, [])).toBe(true);
    },
  );

  it.each([
    ['Clicks a sponsored story on Instagram'],
    ['Visits the website'],
    ['Reads the newsletter'],
    ['Lit la newsletter'],
    ['Se rend au magasin'],
    ['Reçoit un e-mail de Zara'],
    ['Zara sends the wrong size'],
    ['Instagram story: red dress'],
    ['Other'],
    ['The'],
    ['Views a product page: Alba linen wrap dress'],
  ])('is not seen where something happens: %s', (title) => {
    expect(kindsOf({ title })).toEqual([]);
  });
});

describe('a lived feeling in a plan', () => {
  it('is told of the touchpoint and of the emotion by themselves', () => {
    const emotion = { valence: 1, arousal: null, label: null, basis: 'experienced' as const };
    expect(kindsOf({ basis: 'experienced' }, 'planned')).toEqual(['livedInPlan']);
    expect(kindsOf({ basis: 'assumed', emotion }, 'planned')).toEqual(['emotionLivedInPlan']);
    expect(kindsOf({ basis: 'assumed' }, 'planned')).toEqual([]);
    expect(kindsOf({ basis: 'experienced', emotion })).toEqual([]);
  });
});

describe('a response time', () => {
  it('is told where there is no response', () => {
    expect(kindsOf({ responseTimeMs: 0 })).toEqual(['responseMissing']);
    expect(kindsOf({ responseTimeMs: 5000, brandResponse: 'Apologises' })).toEqual([]);
    expect(kindsOf({ responseTimeMs: null, brandResponse: '' })).toEqual([]);
  });
});

describe('the emotion that stars suggest', () => {
  it.each([
    [1, 5, -2],
    [2, 5, -1],
    [3, 5, 0],
    [4, 5, 1],
    [5, 5, 2],
    [0, 5, -2],
    [4.6, 5, 2],
    [8, 10, 1],
    [3, null, 0],
    [6, 5, null],
    [1, 1, null],
  ])('of %s out of %s is %s', (value, best, valence) => {
    expect(valenceOfRating(value, best)).toBe(valence);
  });
});
