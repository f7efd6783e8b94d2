import { starterThemes } from '@/lib/journey/catalogues/themes';
import type { CommandInput, Committed } from '@/lib/journey/commands';
import { deepEqual } from '@/lib/journey/deepEqual';
import type { Theme } from '@/lib/journey/schemas/study';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import type { Verbatim } from '@/lib/journey/schemas/verbatim';
import { recordsOf } from './records';
import type { StoreContext } from './storeContext';
import type { TableName } from './tables';
import { type Writer, write } from './writer';

/**
 * See `commandSchemas.mergeThemes`. Also where the second lies under the first: it takes its place. Merging a theme with
 * itself changes nothing.
 */
export async function mergeThemes(
  context: StoreContext,
  { themeId, intoThemeId }: CommandInput<'mergeThemes'>,
): Promise<Committed> {
  const tables: TableName[] = ['themes', 'journeys', 'touchpoints', 'verbatims'];
  return write(context, 'mergeThemes', tables, async (writer) => {
    const { database } = writer;
    const [theme, into] = await Promise.all([writer.get('themes', themeId), writer.get('themes', intoThemeId)]);
    if (themeId === intoThemeId) return {};
    const [themes, journeys, verbatims] = await Promise.all([
      database.themes.where('studyId').equals(theme.studyId).toArray(),
      database.journeys.where('studyId').equals(theme.studyId).primaryKeys(),
      database.verbatims.where('studyId').equals(theme.studyId).toArray(),
    ]);
    const touchpoints = await Promise.all(
      journeys.map((id) => database.touchpoints.where('journeyId').equals(id).toArray()),
    );
    await recodeTouchpoints(writer, touchpoints.flat(), themeId, intoThemeId, () => true);
    await recodeVerbatims(writer, verbatims, themeId, intoThemeId);
    const parentOf = (id: string) => themes.find((each) => each.id === id)?.parentId ?? null;
    if (liesUnder(intoThemeId, themeId, parentOf)) await writer.edit('themes', into, { parentId: theme.parentId });
    const children = themes.filter(({ id, parentId }) => parentId === themeId && id !== intoThemeId);
    await Promise.all(children.map((child) => writer.edit('themes', child, { parentId: intoThemeId })));
    await writer.remove('themes', theme);
    return {};
  });
}

/** Whether a theme lies under another, however deep. */
function liesUnder(id: string, ancestorId: string, parentOf: (id: string) => string | null): boolean {
  const seen = new Set<string>();
  // A file may bring themes that lie under each other.
  for (let at = parentOf(id); at !== null && !seen.has(at); at = parentOf(at)) {
    if (at === ancestorId) return true;
    seen.add(at);
  }
  return false;
}

/**
 * See `commandSchemas.recodeTheme`. What is not coded by the first theme any more stays as it is.
 * @throws {StoreError} `notFound` when a theme, a touchpoint or a verbatim is gone.
 */
export async function recodeTheme(
  context: StoreContext,
  { fromThemeId, toThemeId, painPoints, verbatimIds }: CommandInput<'recodeTheme'>,
): Promise<Committed> {
  return write(context, 'recodeTheme', ['themes', 'touchpoints', 'verbatims'], async (writer) => {
    const chosen = new Set(painPoints.map(({ touchpointId, painPointId }) => `${touchpointId}/${painPointId}`));
    const [touchpoints, verbatims] = await Promise.all([
      recordsOf(writer, 'touchpoints', [...new Set(painPoints.map(({ touchpointId }) => touchpointId))]),
      recordsOf(writer, 'verbatims', [...new Set(verbatimIds)]),
      writer.get('themes', fromThemeId),
      writer.get('themes', toThemeId),
    ]);
    const isChosen = (touchpoint: Touchpoint, id: string) => chosen.has(`${touchpoint.id}/${id}`);
    await recodeTouchpoints(writer, touchpoints, fromThemeId, toThemeId, isChosen);
    await recodeVerbatims(writer, verbatims, fromThemeId, toThemeId);
    return {};
  });
}

async function recodeTouchpoints(
  writer: Writer,
  touchpoints: readonly Touchpoint[],
  from: string,
  to: string,
  isChosen: (touchpoint: Touchpoint, painPointId: string) => boolean,
): Promise<void> {
  await Promise.all(
    touchpoints.map(async (touchpoint) => {
      const painPoints = touchpoint.painPoints.map((painPoint) =>
        painPoint.themeId === from && isChosen(touchpoint, painPoint.id) ? { ...painPoint, themeId: to } : painPoint,
      );
      if (deepEqual(painPoints, touchpoint.painPoints)) return;
      await writer.edit('touchpoints', touchpoint, { painPoints });
    }),
  );
}

async function recodeVerbatims(
  writer: Writer,
  verbatims: readonly Verbatim[],
  from: string,
  to: string,
): Promise<void> {
  await Promise.all(
    verbatims
      .filter(({ themeIds }) => themeIds.includes(from))
      .map((verbatim) => {
        const themeIds = [...new Set(verbatim.themeIds.map((id) => (id === from ? to : id)))];
        return writer.edit('verbatims', verbatim, { themeIds });
      }),
  );
}

/** See `commandSchemas.addStarterThemes`. Definitions are in the language of the study. */
export async function addStarterThemes(
  context: StoreContext,
  { studyId }: CommandInput<'addStarterThemes'>,
): Promise<Committed> {
  return write(context, 'addStarterThemes', ['themes', 'studies'], async (writer) => {
    const study = await writer.get('studies', studyId);
    const themes = await writer.database.themes.where('studyId').equals(studyId).toArray();
    const language = (study.language ?? context.language).startsWith('fr') ? 'fr' : 'en';
    const names = new Set(themes.flatMap(namesOf));
    await Promise.all(
      starterThemes
        .filter((theme) => !namesOf({ name: theme.labels }).some((name) => names.has(name)))
        .map(({ labels, definition }) =>
          writer.create('themes', { studyId, name: { ...labels }, definition: definition[language] }),
        ),
    );
    return {};
  });
}

/** The names of a theme as they are compared, each with its language; one that a language has none of is not among them. */
function namesOf({ name }: Pick<Theme, 'name'>): string[] {
  return [`en ${name.en.trim().toLowerCase()}`, `fr ${name.fr.trim().toLowerCase()}`].filter((each) => each.length > 3);
}
