import { describe, expect, it } from 'vitest';
import { certificateText, evidenceCertificate, hashOfList } from '@/lib/formats/evidenceCertificate';
import type { StudyEvidenceItem } from '@/lib/journey/commands';
import { newId } from '@/lib/journey/newId';
import { createStore } from '@/lib/store';
import { memoryDatabase } from '../store/memoryDatabase';
import { saving, screenshot } from '../store/samples';

async function items(): Promise<StudyEvidenceItem[]> {
  const store = createStore({ ...memoryDatabase(), databaseName: newId(), storage: null });
  const evidence = [screenshot(1, { capturedAt: '2026-03-02T09:00:00.000Z' }), screenshot(2)];
  await store.command('saveTouchpoint', { ...saving({ title: 'Reads' }), evidence });
  return [...(await store.query('studyEvidence', { studyId: null })).items];
}

const given = {
  issuedAt: '2026-03-05T10:00:00.000Z',
  issuedBy: 'Zoé',
  generator: 'Parcours 1.0.0',
  scope: { type: 'studies', id: 'a', title: 'Coats' },
  verification: null,
} as const;

describe('the certificate of evidence', () => {
  it('lists what is known of each piece, in local time as well, and the hash of the list', async () => {
    const pieces = await items();
    const certificate = await evidenceCertificate({ ...given, items: pieces });
    const [first] = certificate.evidence;
    expect(first).toMatchObject({
      sha256: pieces[0]?.evidence.sha256,
      url: 'https://www.maison-lune.example/coat',
      capturedAt: '2026-03-02T09:00:00.000Z',
      capturedAtLocal: '2026-03-02T10:00:00+01:00',
      tool: 'Parcours 1.0.0, Chromium 156',
      masks: [{ reason: 'formField', count: 2 }],
      uses: [{ type: 'touchpoints', title: 'Reads' }],
    });
    expect(certificate.evidenceSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.parse(certificateText(certificate))).toEqual(certificate);
    // Whoever reads the file finds the same hash.
    expect(await hashOfList(JSON.parse(certificateText(certificate)).evidence)).toBe(certificate.evidenceSha256);
  });

  it('has the same hash whoever issues it, when, and in whatever order, and another one where anything differs', async () => {
    const pieces = await items();
    const one = await evidenceCertificate({ ...given, items: pieces });
    const other = await evidenceCertificate({
      ...given,
      issuedAt: '2027-01-01T00:00:00.000Z',
      issuedBy: null,
      items: pieces.toReversed(),
    });
    expect(other.evidenceSha256).toBe(one.evidenceSha256);
    const changed = pieces.map((item) => ({ ...item, evidence: { ...item.evidence, url: null } }));
    const third = await evidenceCertificate({ ...given, items: changed });
    expect(third.evidenceSha256).not.toBe(one.evidenceSha256);
  });

  it.each([
    [-210, '2026-03-02T05:30:00-03:30'],
    [0, '2026-03-02T09:00:00+00:00'],
    [345, '2026-03-02T14:45:00+05:45'],
    [null, null],
  ])('writes local time at an offset of %s minutes', async (utcOffsetMinutes, local) => {
    const [item] = await items();
    if (!item) throw new Error('There is no evidence.');
    const uses = item.uses.map((use) => ({ ...use, utcOffsetMinutes }));
    const { evidence } = await evidenceCertificate({ ...given, items: [{ ...item, uses }] });
    expect(evidence[0]?.capturedAtLocal).toBe(local);
  });
});
