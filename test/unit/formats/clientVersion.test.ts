import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { formats } from '@/lib/formats';
import { type ClientVersion, clientRecords } from '@/lib/formats/clientVersion';
import { deliverables } from '@/lib/formats/deliverables';
import { readJourneyMap } from '@/lib/formats/journeyMap';
import { lanes } from '@/lib/journey/lanes';
import { writeLaneText } from '@/lib/journey/map/laneTexts';
import type { Snapshot } from '@/lib/journey/recordLists';
import { type RecordOf, recordTypes } from '@/lib/journey/schemas/recordTypes';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { actualJourneyId, barest, sampleDocument, sampleRecords, textOf } from './sampleDocument';

/** What must not be in a file of the barest version, by where it stands. Each text is found nowhere else. */
const secrets = {
  internalNote: 'SECRET-internal-note',
  brandNote: 'SECRET-brand-note',
  comment: 'SECRET-comment',
  observerName: 'SECRET-observer-name',
  observerInitials: 'SECRET-observer-initials',
  observerRole: 'SECRET-observer-role',
  teamAnswer: 'SECRET-team-answer',
  excluded: 'SECRET-excluded-touchpoint',
  competing: 'SECRET-competing-value',
  unknownField: 'SECRET-field-of-a-newer-version',
  extension: 'SECRET-extension',
  ownLaneName: 'SECRET-own-lane-name',
  customerAction: 'SECRET-customer-action',
  brandResponse: 'SECRET-brand-response',
  thought: 'SECRET-thought',
  expectation: 'SECRET-expectation',
  reality: 'SECRET-reality',
  painPoint: 'SECRET-pain-point',
  solution: 'SECRET-solution',
  opportunity: 'SECRET-opportunity',
  opportunityOwner: 'SECRET-opportunity-owner',
  metricSource: 'SECRET-metric-source',
  ownerTeam: 'SECRET-owner-team',
  accountable: 'SECRET-accountable',
  howManaged: 'SECRET-how-managed',
  quote: 'SECRET-verbatim',
  pageTitle: 'SECRET-page-title',
  pageAddress: 'https://secret.example/SECRET-address',
  anchored: 'SECRET-anchored-words',
  target: 'https://secret.example/SECRET-target',
  fileName: 'SECRET-file-name',
  ownLane: 'SECRET-own-lane-text',
} as const;

const ownLane = '0193c000-0000-7000-8000-00000000aaaa';

/** The example with a secret wherever one can stand. */
function secretRecords(): Snapshot {
  const records = sampleRecords();
  const touchpoints = (records.touchpoints ?? []).map(
    (touchpoint): Touchpoint => ({
      ...touchpoint,
      ...{ internalNote: secrets.internalNote, customerAction: secrets.customerAction, thought: secrets.thought },
      ...{ brandResponse: secrets.brandResponse, expectation: secrets.expectation, reality: secrets.reality },
      ...{ ownerTeam: secrets.ownerTeam, accountable: secrets.accountable, howManaged: secrets.howManaged },
      painPoints: touchpoint.painPoints.map((each) => ({
        ...each,
        text: secrets.painPoint,
        solution: secrets.solution,
      })),
      opportunities: touchpoint.opportunities.map((each) => ({
        ...each,
        text: secrets.opportunity,
        owner: secrets.opportunityOwner,
      })),
      metrics: touchpoint.metrics.map((each) => ({ ...each, source: secrets.metricSource })),
      page: touchpoint.page && { ...touchpoint.page, url: secrets.pageAddress, title: secrets.pageTitle },
      anchor: {
        selectors: [{ type: 'TextQuoteSelector', exact: secrets.anchored, prefix: '', suffix: '' }],
        textFragmentUrl: null,
      },
      target: { kind: 'image', url: secrets.target, text: '' },
      conflicts: { title: [{ value: secrets.competing, replica: touchpoint.id, counter: 1 }] },
      extensions: writeLaneText({ 'other.tool': secrets.extension }, ownLane, secrets.ownLane),
      ...{ addedLater: secrets.unknownField },
    }),
  );
  const [first] = touchpoints;
  if (!first) throw new Error('The example has no touchpoint.');
  const excluded: Touchpoint = {
    ...first,
    id: '0193c000-0000-7000-8000-00000000bbbb',
    journeyId: actualJourneyId(records),
    title: secrets.excluded,
    status: 'excluded',
  };
  return {
    ...records,
    studies: (records.studies ?? []).map((study) => ({
      ...study,
      lanes: [...study.lanes, { id: ownLane, labels: { en: secrets.ownLaneName, fr: '' }, visible: true }],
      extensions: { 'parcours.table': secrets.extension },
    })),
    brands: (records.brands ?? []).map((brand) => ({ ...brand, note: secrets.brandNote })),
    observers: (records.observers ?? []).map((observer) => ({
      ...observer,
      name: secrets.observerName,
      initials: secrets.observerInitials,
      role: secrets.observerRole,
    })),
    comments: (records.comments ?? []).map((comment) => ({ ...comment, text: secrets.comment })),
    questionnaireAnswers: (records.questionnaireAnswers ?? []).flatMap((answer) => [
      answer,
      {
        ...answer,
        id: '0193c000-0000-7000-8000-00000000cccc',
        basis: 'internal' as const,
        text: secrets.teamAnswer,
      },
    ]),
    verbatims: (records.verbatims ?? []).map((verbatim) => ({ ...verbatim, quote: secrets.quote })),
    evidence: (records.evidence ?? []).map((each) => ({
      ...each,
      fileName: secrets.fileName,
      url: secrets.pageAddress,
    })),
    touchpoints: [...touchpoints, excluded],
  };
}

/** All that a file says, also within an archive. */
function textIn(bytes: Uint8Array): string {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isArchive ? Object.values(unzipSync(bytes)).map(textOf).join('\n') : textOf(bytes);
}

const recordForms = Object.values(formats);
const input = (records: Snapshot) => ({
  records,
  language: 'en',
  exportId: '0193c000-0000-7000-8000-00000000dddd',
  exportedAt: '2026-11-22T09:30:00.000Z',
  generator: { name: 'Parcours', version: '1.0.0' },
  evidenceBytes: async () => null,
});
// A picture is painted in a browser; it shows what the drawing says.
const written = deliverables.filter(({ id }) => id !== 'png');

describe('the barest client version', () => {
  it.each(recordForms)('says nothing of what it leaves out: $id', async (format) => {
    const whole = textIn(await format.write(input(secretRecords())));
    for (const [what, secret] of Object.entries(secrets)) expect(whole, what).toContain(secret);
    const bare = textIn(await format.write(input(clientRecords(secretRecords(), barest))));
    for (const [what, secret] of Object.entries(secrets)) expect(bare, what).not.toContain(secret);
    expect(bare).not.toContain('SECRET');
    expect(bare).toContain('Reads the product page: Levant wool coat');
  });

  it.each(written)('says nothing of what it leaves out: $id', async ({ id, load, scopes }) => {
    const write = await load();
    const records = secretRecords();
    for (const scope of scopes) {
      const of = scope === 'journey' ? { journeyId: actualJourneyId(records) } : {};
      const whole = textIn(await write(sampleDocument({ ...of, records }), {}));
      const bare = textIn(await write(sampleDocument({ ...of, records, client: barest }), {}));
      expect(bare).not.toContain('SECRET');
      expect(bare).toContain('Levant');
      expect(whole).toContain('Levant');
      // A diagram has but titles and scores.
      if (id !== 'mermaid') expect(whole).toContain('SECRET');
    }
  });

  it('is a journey map that fits the format, with nothing in it that names what is not there', async () => {
    const bytes = await formats.journeyMap.write(input(clientRecords(secretRecords(), barest)));
    const map = readJourneyMap(bytes);
    expect(map.observers).toEqual([]);
    expect(map.tombstones).toEqual([]);
    for (const type of recordTypes) {
      for (const record of map[type]) expect([record.fieldVersions, record.conflicts]).toEqual([{}, {}]);
    }
  });
});

describe('a client version', () => {
  const everything: ClientVersion = {
    lanes: [...lanes.map(({ id }) => id), ownLane],
    withoutInternalNotes: false,
    withoutObservers: false,
    logo: null,
    footer: '',
  };

  it('keeps what it does not leave out', () => {
    const records = secretRecords();
    const kept = clientRecords(records, everything);
    const coat = (of: Snapshot) => of.touchpoints?.find(({ title }) => title.includes('Levant'));
    const { fieldVersions: _versions, conflicts: _conflicts, extensions, ...fields } = coat(kept) ?? {};
    expect(coat(records)).toMatchObject(fields);
    expect(extensions).toEqual({ 'parcours.lanes': { [ownLane]: secrets.ownLane } });
    expect(kept.verbatims).toHaveLength(records.verbatims?.length ?? 0);
    expect(kept.evidence).toHaveLength(records.evidence?.length ?? 0);
    expect(kept.observers?.map(({ name }) => name)).toContain(secrets.observerName);
  });

  it.each(lanes.filter(({ id }) => id !== 'touchpoints').map(({ id }) => id))(
    'leaves out one row alone: %s',
    (lane) => {
      const shown = everything.lanes.filter((id) => id !== lane);
      const kept = clientRecords(secretRecords(), { ...everything, lanes: shown });
      const study = kept.studies?.[0];
      expect(study?.lanes.find(({ id }) => id === lane)?.visible).toBe(false);
      const all = kept.touchpoints ?? [];
      // What the row shows is gone; that of another row is there.
      const filled = (of: RecordOf<'touchpoints'>) => ({
        emotion: of.emotion !== null,
        customerAction: of.customerAction !== '',
        brandResponse: of.brandResponse !== '' || of.responseQuality !== null,
        thought: of.thought !== '',
        expectation: of.expectation !== '' || of.gap !== null,
        effort: of.effort !== null || of.satisfaction !== null,
        channel: of.channel !== null,
        painPoints: of.painPoints.length > 0,
        opportunities: of.opportunities.length > 0,
        momentOfTruth: of.momentOfTruth !== null || of.decision || of.abandoned,
        metrics: of.metrics.length > 0,
        owner: of.ownerTeam !== '' || of.accountable !== '' || of.howManaged !== '',
        evidence: of.evidenceIds.length > 0 || of.page !== null || of.anchor !== null || of.target !== null,
      });
      const coat = all.find(({ title }) => title.includes('Levant'));
      if (!coat) throw new Error('The touchpoint is gone.');
      const expected = Object.fromEntries(Object.keys(filled(coat)).map((id) => [id, id !== lane]));
      expect(filled(coat)).toEqual(expected);
      expect((kept.verbatims ?? []).length > 0).toBe(lane !== 'verbatims');
    },
  );
});
