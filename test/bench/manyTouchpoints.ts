import { newId } from '@/lib/journey/newId';
import { positionsBetween } from '@/lib/journey/order';
import { journeyMap } from '@/lib/journey/schemas/journeyMap';

const actions = [
  'Reads the product page',
  'Voit une publicité',
  'Compares the delivery fees',
  'Lit les avis',
  'Asks the chatbot',
  'Passe en caisse',
  'Receives the parcel',
  'Appelle le service après-vente',
];
const things = ['Alba linen dress', 'Brume merino jumper', 'manteau d’hiver', 'bottes en cuir', 'gift card'];
const channels = ['website', 'social', 'onlineAd', 'reviewSite', 'chatbot', 'store', 'email', 'phone'];
const stages = ['awareness', 'consideration', 'decision', 'retention', 'advocacy', null];
const notes = [
  'La page met longtemps à charger, et les frais de livraison n’apparaissent qu’au panier.',
  'Clear photographs, sizes explained, but no word about returns until the basket.',
  '',
];

/** A journey map with so many touchpoints in ten journeys, as full as those that people make: the file's text. */
export function manyTouchpoints(count: number): string {
  const createdAt = '2026-03-02T09:00:00.000Z';
  const replica = newId();
  const record = () => ({ id: newId(), createdAt, updatedAt: createdAt, version: { [replica]: 1 } });
  const study = { ...record(), name: 'Ten thousand', stageModelId: 'fiveStages' };
  const brands = ['Aubelune', 'Klafti', 'Coffrelin'].map((name) => ({
    ...record(),
    studyId: study.id,
    name,
    role: 'competitor',
  }));
  const journeys = Array.from({ length: 10 }, (_, index) => ({
    ...record(),
    studyId: study.id,
    title: `Journey ${index + 1}`,
    stageModelId: 'fiveStages',
    stageModelVersion: 1,
  }));
  const positions = positionsBetween(Math.ceil(count / journeys.length), null, null);
  const touchpoints = Array.from({ length: count }, (_, index) => {
    const [action, thing] = [actions[index % actions.length], things[index % things.length]];
    const url = `https://shop-${index % 40}.example/products/${index}?colour=blue`;
    const valence = (index % 6) - 2;
    return {
      ...record(),
      journeyId: journeys[index % journeys.length]?.id,
      brandId: brands[index % brands.length]?.id ?? null,
      position: positions[Math.floor(index / journeys.length)],
      stageId: stages[index % stages.length] ?? null,
      capturedAt: new Date(Date.parse(createdAt) + index * 60_000).toISOString(),
      utcOffsetMinutes: 60,
      title: `${action}: ${thing} ${index}`,
      channel: channels[index % channels.length],
      category: 'viewsProductPage',
      basis: 'expert',
      emotion: valence > 2 ? null : { valence },
      note: notes[index % notes.length],
      thought: 'Will it fit? Et si je dois la renvoyer ?',
      tags: [`tag ${index % 12}`],
      page: { url, canonicalUrl: url, title: `${thing} | Shop`, siteName: 'Shop', language: 'en' },
    };
  });
  const file = journeyMap.parse({
    format: 'journey-map',
    formatVersion: '1.0.0',
    exportId: newId(),
    exportedAt: createdAt,
    generator: { name: 'bench', version: '1.0.0' },
    language: 'en',
    studies: [study],
    brands,
    journeys,
    touchpoints,
  });
  return JSON.stringify(file);
}
