import type { CommandInput, Committed } from '@/lib/journey/commands';
import { chooseJourney, currentJourney } from './currentJourney';
import { stageModelVersion } from './stages';
import type { StoreContext } from './storeContext';
import { write } from './writer';

/**
 * See `commandSchemas.createJourney`: in the study of the current journey, and current from now on. Does nothing where
 * it was made before.
 */
export async function createJourney(context: StoreContext, input: CommandInput<'createJourney'>): Promise<Committed> {
  return write(
    context,
    'createJourney',
    ['journeys', 'studies', 'stageModels', 'brands', 'personas'],
    async (writer) => {
      const { database, observerId } = writer;
      const { id, title, brandId } = input;
      if (await database.journeys.get(id)) return {};
      if (brandId !== null) await writer.get('brands', brandId);
      const { studyId } = await currentJourney(database);
      const { stageModelId, defaults } = await writer.get('studies', studyId);
      const persona = defaults?.personaId && (await database.personas.get(defaults.personaId));
      await writer.create(
        'journeys',
        {
          studyId,
          title,
          brandId,
          personaId: persona ? persona.id : null,
          stageModelId,
          stageModelVersion: await stageModelVersion(database, stageModelId),
          observerId,
        },
        id,
      );
      await chooseJourney(database, id);
      return {};
    },
  );
}

/** See `commandSchemas.selectJourney`. */
export async function selectJourney(context: StoreContext, input: CommandInput<'selectJourney'>): Promise<Committed> {
  return write(context, 'selectJourney', ['journeys'], async (writer) => {
    await writer.get('journeys', input.journeyId);
    await chooseJourney(writer.database, input.journeyId);
    return {};
  });
}
