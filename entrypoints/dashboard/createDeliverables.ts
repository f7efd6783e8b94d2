import type { ClientChoices, DeliverableRequest, Deliverables } from '@/components/dashboard/files/deliverables';
import { createTextMeasure } from '@/components/dashboard/map/textMeasure';
import type { ClientVersion } from '@/lib/formats/clientVersion';
import { deliverables } from '@/lib/formats/deliverables';
import { fileFont } from '@/lib/formats/lightInks';
import type { PictureCache } from '@/lib/formats/pictureCache';
import { exportMessages } from '@/lib/i18n/exporting';
import { localeOf } from '@/lib/i18n/section';
import { StoreError, type StoreInterface } from '@/lib/journey/commands';
import { newId } from '@/lib/journey/newId';

export interface DeliverablesDeps {
  readonly query: StoreInterface['query'];
  readonly generator: { readonly name: string; readonly version: string };
  /** BCP 47: of the browser. */
  readonly browserLocale: string;
}

/** Writes what is handed over, in this page: what reads records and what writes each form is fetched only when it is asked for. */
export function createDeliverables({ query, generator, browserLocale }: DeliverablesDeps): Deliverables {
  /** Whole records as a client gets them: a journey map or a bundle. */
  async function writeRecords({ form, scope, language, exportedAt }: DeliverableRequest, client: ClientVersion) {
    const [{ formats }, { clientRecords }] = await Promise.all([
      import('@/lib/formats'),
      import('@/lib/formats/clientVersion'),
    ]);
    const format = form === 'bundle' ? formats.bundle : formats.journeyMap;
    const records = clientRecords(await query('exportRecords', { scope }), client);
    const { lanes, withoutInternalNotes, withoutObservers, footer } = client;
    const bytes = await format.write({
      records,
      language,
      exportId: newId(),
      exportedAt,
      generator,
      extensions: { 'parcours.clientVersion': { lanes, withoutInternalNotes, withoutObservers, footer } },
      evidenceBytes: async (sha256) => (await query('evidenceBytes', { sha256 }))?.bytes ?? null,
    });
    const journeys = records.journeys ?? [];
    return {
      bytes,
      mediaType: format.mediaType,
      extension: format.extension,
      study: records.studies?.[0]?.name ?? null,
      journey: scope.kind === 'journey' ? (journeys.find(({ id }) => id === scope.journeyId)?.title ?? null) : null,
      counts: {
        journeys: journeys.length,
        touchpoints: records.touchpoints?.length ?? 0,
        evidence: records.evidence?.length ?? 0,
      },
      notes: [],
    };
  }

  let cache: PictureCache | null = null;

  return {
    choices: deliverables.map(({ id, labels, about, extension, scopes }) => ({ id, labels, about, extension, scopes })),
    async write(request, { signal, onProgress }) {
      const { form, scope, language, exportedAt } = request;
      const client = request.client && (await clientVersionOf(request.client));
      const deliverable = deliverables.find(({ id }) => id === form);
      const notes: string[] = [];
      const write = async () => {
        if (client && (form === 'journeyMap' || form === 'bundle')) return writeRecords(request, client);
        if (!deliverable) throw new StoreError('invalid', form);
        const [{ readMapDocument }, { createPictureCache }, writeBytes] = await Promise.all([
          import('@/lib/formats/mapDocument'),
          import('@/lib/formats/pictureCache'),
          deliverable.load(),
        ]);
        const locale = localeOf(language, browserLocale);
        const document = await readMapDocument(query, { scope, language, locale, exportedAt, generator, client });
        signal.throwIfAborted();
        const { journeys, evidence, study } = document;
        cache ??= createPictureCache();
        const told = { signal, onProgress, onNote: (note: string) => notes.push(note) };
        return {
          bytes: await writeBytes(document, { ...told, cache, measure: createTextMeasure(fileFont) }),
          mediaType: deliverable.mediaType,
          extension: deliverable.extension,
          study: study.name,
          journey: scope.kind === 'journey' ? (journeys[0]?.journey.title ?? null) : null,
          counts: {
            journeys: journeys.length,
            touchpoints: journeys.reduce((sum, { touchpoints }) => sum + touchpoints.length, 0),
            evidence: Object.keys(evidence).length,
          },
          notes,
        };
      };
      const { study, journey, extension, ...file } = await write();
      signal.throwIfAborted();
      const { fileNameOf } = await import('@/lib/formats/fileName');
      const version = client ? { version: exportMessages[language].forClient } : {};
      return { ...file, fileName: fileNameOf({ study, journey, exportedAt, extension, ...version }) };
    },
  };
}

/** @throws {StoreError} `invalid` where the logo is no picture that this browser decodes. */
async function clientVersionOf({ logo, ...choices }: ClientChoices): Promise<ClientVersion> {
  if (logo === null) return { ...choices, logo: null };
  const picture = await createImageBitmap(logo).catch((cause: unknown) => {
    throw new StoreError('invalid', logo.name, { cause });
  });
  const { width, height } = picture;
  picture.close();
  return { ...choices, logo: { mediaType: logo.type, bytes: new Uint8Array(await logo.arrayBuffer()), width, height } };
}
