import type { CommandInput, Committed } from '@/lib/journey/commands';
import { newId } from '@/lib/journey/newId';
import type { NewFields } from '@/lib/journey/recordFields';
import type { RecordOf, RecordType } from '@/lib/journey/schemas/recordTypes';
import type { Study } from '@/lib/journey/schemas/study';
import { chooseJourney } from './currentJourney';
import { firstStudy } from './firstRecords';
import { copiedFields } from './newRecordFields';
import { wasMade } from './records';
import { stageModelVersion } from './stages';
import type { StoreContext } from './storeContext';
import type { TableName } from './tables';
import { type Writer, write } from './writer';

const tables: readonly TableName[] = ['studies', 'journeys', 'stageModels', 'personas', 'brands', 'themes'];

/** See `commandSchemas.createStudy`. @throws {StoreError} `notFound` when the study to copy from is gone. */
export async function createStudy(context: StoreContext, input: CommandInput<'createStudy'>): Promise<Committed> {
  return write(context, 'createStudy', tables, async (writer) => {
    const { database, observerId } = writer;
    const { id, name, journeyId } = input;
    if (await wasMade(writer, 'studies', id)) return {};
    const source = input.copyFrom === null ? null : await writer.get('studies', input.copyFrom);
    const fresh: NewFields<'studies'> = { ...firstStudy(context.language, observerId), name };
    const study = await writer.create(
      'studies',
      source ? { ...fresh, ...(await copyInto(writer, source, id, input.copy)) } : fresh,
      id,
    );
    const { stageModelId, defaults } = study;
    await writer.create(
      'journeys',
      {
        studyId: id,
        title: input.journeyTitle,
        brandId: defaults?.brandId ?? null,
        personaId: defaults?.personaId ?? null,
        stageModelId,
        stageModelVersion: await stageModelVersion(database, stageModelId),
        observerId,
      },
      journeyId,
    );
    await chooseJourney(database, journeyId);
    return {};
  });
}

/** Copies what belongs to a study into another, and gives the settings that the other one takes. */
async function copyInto(
  writer: Writer,
  source: Study,
  studyId: string,
  copy: CommandInput<'createStudy'>['copy'],
): Promise<Partial<NewFields<'studies'>>> {
  const { database, observerId } = writer;
  const of = async <Type extends OfStudy>(type: Type, wanted: boolean) =>
    wanted ? database.table<RecordOf<Type>, string>(type).where('studyId').equals(source.id).toArray() : [];
  const [personas, brands, themes, models] = await Promise.all([
    of('personas', copy.personas),
    of('brands', copy.brands),
    of('themes', copy.codebook),
    of('stageModels', copy.settings),
  ]);
  const ids = new Map([...personas, ...brands, ...themes, ...models].map(({ id }) => [id, newId()]));
  /** The copy of what was named; null where it is not copied: it is of the other study. */
  const copied = (id: string | null | undefined) => (id == null ? null : (ids.get(id) ?? null));
  const make = <Type extends OfStudy>(type: Type, record: RecordOf<Type>, changes: Partial<NewFields<Type>>) =>
    writer.create(type, { ...copiedFields<Type>(record), ...changes }, ids.get(record.id));
  await Promise.all([
    ...personas.map((persona) => make('personas', persona, { studyId })),
    ...brands.map((brand) => {
      const outlets = brand.outlets.map((outlet) => ({ ...outlet, id: newId() }));
      return make('brands', brand, { studyId, outlets });
    }),
    ...themes.map((theme) => make('themes', theme, { studyId, parentId: copied(theme.parentId) })),
    ...models.map((model) => make('stageModels', model, { studyId })),
  ]);
  if (!copy.settings) return {};
  const { language, countExposures, catalogueAdditions, lanes, stageModelId, observerIds } = source;
  return {
    language,
    countExposures,
    catalogueAdditions,
    lanes,
    stageModelId: ids.get(stageModelId) ?? stageModelId,
    observerIds: [...new Set([...observerIds, observerId])],
    defaults: source.defaults && {
      ...source.defaults,
      brandId: copied(source.defaults.brandId),
      personaId: copied(source.defaults.personaId),
    },
  };
}

type OfStudy = Extract<RecordType, 'personas' | 'brands' | 'themes' | 'stageModels'>;

/** See `commandSchemas.copyPersona`. Its picture is the same evidence. */
export async function copyPersona(context: StoreContext, input: CommandInput<'copyPersona'>): Promise<Committed> {
  const { personaId, id, studyId } = input;
  return write(context, 'copyPersona', ['personas', 'studies'], async (writer) => {
    if (await wasMade(writer, 'personas', id)) return {};
    const [persona] = await Promise.all([writer.get('personas', personaId), writer.get('studies', studyId)]);
    await writer.create('personas', { ...copiedFields<'personas'>(persona), studyId }, id);
    return {};
  });
}
