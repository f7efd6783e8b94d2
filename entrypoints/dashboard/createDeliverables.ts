import type {
  ClientChoices,
  DeliverableRequest,
  Deliverables,
  WrittenDeliverable,
} from '@/components/dashboard/files/deliverables';
import { createTextMeasure } from '@/components/dashboard/map/textMeasure';
import type { ClientVersion } from '@/lib/formats/clientVersion';
import { deliverables } from '@/lib/formats/deliverables';
import { fileFont } from '@/lib/formats/lightInks';
import type { MapDocument } from '@/lib/formats/mapDocument';
import type { PictureCache } from '@/lib/formats/pictureCache';
import { visitDeliverables, visitFileParts } from '@/lib/formats/visitDeliverables';
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
  const localeOfFile = (language: DeliverableRequest['language']) => localeOf(language, browserLocale);

  /** What a form is written with: the notes that it makes come into the list. */
  async function writingTools(watch: Parameters<Deliverables['write']>[1], notes: string[]) {
    const { createPictureCache } = await import('@/lib/formats/pictureCache');
    cache ??= createPictureCache();
    const onNote = (note: string) => void notes.push(note);
    return { ...watch, onNote, cache, measure: createTextMeasure(fileFont) };
  }

  return {
    choices: deliverables.map(({ id, labels, about, extension, scopes }) => ({ id, labels, about, extension, scopes })),
    visitChoices: visitDeliverables.map(({ id, labels, about, extension }) => ({ id, labels, about, extension })),
    async write(request, watch) {
      const { signal } = watch;
      const { form, scope, language, exportedAt } = request;
      const client = request.client && (await clientVersionOf(request.client));
      const deliverable = deliverables.find(({ id }) => id === form);
      const notes: string[] = [];
      const write = async () => {
        if (client && (form === 'journeyMap' || form === 'bundle')) return writeRecords(request, client);
        if (!deliverable) throw new StoreError('invalid', form);
        const [{ readMapDocument }, writeBytes] = await Promise.all([
          import('@/lib/formats/mapDocument'),
          deliverable.load(),
        ]);
        const locale = localeOfFile(language);
        const document = await readMapDocument(query, { scope, language, locale, exportedAt, generator, client });
        signal.throwIfAborted();
        const { journeys, study } = document;
        return {
          bytes: await writeBytes(document, await writingTools(watch, notes)),
          mediaType: deliverable.mediaType,
          extension: deliverable.extension,
          study: study.name,
          journey: scope.kind === 'journey' ? (journeys[0]?.journey.title ?? null) : null,
          counts: countsOf(document),
          notes,
        };
      };
      const { study, journey, extension, ...file } = await write();
      signal.throwIfAborted();
      const { fileNameOf } = await import('@/lib/formats/fileName');
      const version = client ? { version: exportMessages[language].forClient } : {};
      return { ...file, fileName: fileNameOf({ study, journey, exportedAt, extension, ...version }) };
    },
    async writeVisits({ form, scope, language, exportedAt, ...request }, watch) {
      const client = request.client && (await clientVersionOf(request.client));
      const deliverable = visitDeliverables.find(({ id }) => id === form);
      if (!deliverable) throw new StoreError('invalid', form);
      const [{ readVisitDocument }, { fileNameOf }, writeBytes] = await Promise.all([
        import('@/lib/formats/visit/visitDocument'),
        import('@/lib/formats/fileName'),
        deliverable.load(),
      ]);
      const locale = localeOfFile(language);
      const document = await readVisitDocument(query, { scope, language, locale, exportedAt, generator, client });
      watch.signal.throwIfAborted();
      const notes: string[] = [];
      const bytes = await writeBytes(document, await writingTools(watch, notes));
      watch.signal.throwIfAborted();
      const { extension, mediaType, part } = deliverable;
      const { map, brief } = document;
      const version = [visitFileParts[scope.kind], part].flatMap((labels) => labels?.[language] ?? []);
      const title = scope.kind === 'walkthrough' ? map.journeys[0]?.journey.title : brief.title;
      const fileName = fileNameOf({
        study: map.study.name,
        journey: title ?? null,
        version: [...version, ...(client ? [exportMessages[language].forClient] : [])].join(' - '),
        exportedAt,
        extension,
      });
      return { bytes, mediaType, fileName, counts: countsOf(map), notes };
    },
  };
}

function countsOf({ journeys, evidence }: MapDocument): WrittenDeliverable['counts'] {
  return {
    journeys: journeys.length,
    touchpoints: journeys.reduce((sum, { touchpoints }) => sum + touchpoints.length, 0),
    evidence: Object.keys(evidence).length,
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
