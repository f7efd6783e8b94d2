import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { formats } from '@/lib/formats';
import { readJourneyMap } from '@/lib/formats/journeyMap';
import { newId } from '@/lib/journey/newId';
import { positionsBetween } from '@/lib/journey/order';

const stages = ['awareness', 'consideration', 'decision', 'retention', 'advocacy'];
const channels = ['website', 'social', 'onlineAd', 'reviewSite', 'chatbot', 'store', 'email', 'phone'];
const bases = ['experienced', 'observed', 'expert'];
const actions = ['Reads the product page', 'Compares the delivery fees', 'Lit les avis', 'Passe en caisse'];
const text = (index: number, words: string) => (index % 3 === 0 ? '' : `${words} (${index})`);

/** A file with one journey of so many touchpoints, as full as those that people make, each with its picture: a bundle's bytes. */
export async function oneJourney(count: number, pictures: readonly Buffer[]): Promise<Buffer> {
  const createdAt = '2026-03-02T09:00:00.000Z';
  const replica = newId();
  const record = () => ({ id: newId(), createdAt, updatedAt: createdAt, version: { [replica]: 1 } });
  const study = { ...record(), name: `${count} touchpoints`, stageModelId: 'fiveStages' };
  const persona = { ...record(), studyId: study.id, name: 'Camille Roussel' };
  const brands = ['Aubelune', 'Klafti'].map((name) => ({ ...record(), studyId: study.id, name, role: 'competitor' }));
  const journey = {
    ...record(),
    studyId: study.id,
    title: `A journey of ${count} touchpoints`,
    stageModelId: 'fiveStages',
    stageModelVersion: 1,
    personaId: persona.id,
    scenario: 'A wedding in June',
  };
  const evidence = pictures.map((bytes) => ({
    ...record(),
    kind: 'screenshot',
    mediaType: 'image/webp',
    byteLength: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    width: 1280,
    height: 800,
    capturedAt: createdAt,
    tool: 'bench',
  }));
  const positions = positionsBetween(count, null, null);
  const touchpoints = Array.from({ length: count }, (_, index) => {
    const valence = (index % 7) - 2;
    const picture = evidence[index];
    return {
      ...record(),
      journeyId: journey.id,
      brandId: brands[index % brands.length]?.id ?? null,
      position: positions[index],
      stageId: stages[Math.floor((index * stages.length) / count)],
      capturedAt: new Date(Date.parse(createdAt) + index * 900_000).toISOString(),
      utcOffsetMinutes: 60,
      durationMs: (index % 9) * 60_000,
      title: `${actions[index % actions.length]}: Alba linen dress ${index + 1}`,
      channel: channels[index % channels.length],
      basis: bases[index % bases.length],
      emotion: valence > 2 ? null : { valence, arousal: 3, label: valence < 0 ? 'frustrated' : 'interested' },
      customerAction: text(index, 'Looks for the fees, and finds them in the basket only'),
      thought: text(index + 1, 'Will it fit? Et si je dois la renvoyer ?'),
      painPoints: index % 4 === 0 ? [{ id: newId(), text: 'Fees appear only in the basket', severity: 4 }] : [],
      opportunities: index % 6 === 0 ? [{ id: newId(), text: 'Show the fees on the product page' }] : [],
      evidenceIds: picture ? [picture.id] : [],
    };
  });
  const file = {
    format: 'journey-map',
    formatVersion: '1.0.0',
    exportId: newId(),
    exportedAt: createdAt,
    generator: { name: 'bench', version: '1.0.0' },
    language: 'en',
    studies: [study],
    personas: [persona],
    brands,
    journeys: [journey],
    touchpoints,
    evidence,
  };
  const document = readJourneyMap(Buffer.from(JSON.stringify(file)));
  const bytesOf = new Map(evidence.map(({ sha256 }, index) => [sha256, pictures[index]]));
  const bundle = await formats.bundle.write({
    ...document,
    records: document,
    evidenceBytes: async (sha256) => new Uint8Array(bytesOf.get(sha256) ?? []),
  });
  return Buffer.from(bundle);
}

/** Pictures as large and as full as a screenshot, no two alike, made by a page: no other program here writes WebP. */
export async function screenshots(page: Page, count: number): Promise<Buffer[]> {
  const all: Buffer[] = [];
  while (all.length < count) {
    const encoded = await page.evaluate(drawScreenshots, { from: all.length, until: Math.min(count, all.length + 50) });
    all.push(...encoded.map((base64) => Buffer.from(base64, 'base64')));
  }
  return all;
}

/** Runs in the page. */
async function drawScreenshots({ from, until }: { readonly from: number; readonly until: number }): Promise<string[]> {
  const canvas = new OffscreenCanvas(1280, 800);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas.');
  const drawn: string[] = [];
  for (let nth = from; nth < until; nth += 1) {
    context.fillStyle = `hsl(${(nth * 47) % 360} 30% 92%)`;
    context.fillRect(0, 0, 1280, 800);
    const gradient = context.createLinearGradient(0, 100, 500, 700);
    gradient.addColorStop(0, `hsl(${(nth * 83) % 360} 60% 70%)`);
    gradient.addColorStop(1, `hsl(${(nth * 29) % 360} 40% 35%)`);
    context.fillStyle = gradient;
    context.fillRect(40, 120, 480, 620);
    context.fillStyle = '#222222';
    context.font = '18px sans-serif';
    for (let line = 0; line < 22; line += 1) {
      context.fillText(
        `${nth}.${line} Robe en lin lavé, coupe droite, livraison sous trois jours ouvrés`,
        560,
        150 + line * 28,
      );
    }
    const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.8 });
    const bytes = new Uint8Array(await blob.arrayBuffer());
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    drawn.push(btoa(binary));
  }
  return drawn;
}
