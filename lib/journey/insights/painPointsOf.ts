import type { Touchpoint } from '../schemas/touchpoint';
import type { Verbatim } from '../schemas/verbatim';
import { fold } from '../search';
import type { PainPointFinding, ThemeFinding } from './finding';

/** Pain points by how grave and how frequent they are, then the themes of pain points and verbatims, the most frequent first. */
export function painPointsOf(
  touchpoints: readonly Touchpoint[],
  verbatims: readonly Verbatim[],
): (PainPointFinding | ThemeFinding)[] {
  const all = touchpoints.flatMap(({ id, painPoints }) =>
    painPoints
      .filter(({ text, themeId }) => text.trim() !== '' || themeId !== null)
      .map((painPoint) => ({ ...painPoint, touchpointId: id })),
  );
  // Accents, capitals and spaces make no other pain point of it.
  const byText = Map.groupBy(
    all.filter(({ text }) => text.trim() !== ''),
    ({ text }) => fold(text),
  );
  const painPoints = [...byText.values()].map((same): PainPointFinding => {
    const severities = same.flatMap(({ severity }) => severity ?? []);
    const touchpointIds = [...new Set(same.map(({ touchpointId }) => touchpointId))];
    return {
      kind: 'painPoint',
      text: same[0]?.text.trim() ?? '',
      themeId: same.find(({ themeId }) => themeId !== null)?.themeId ?? null,
      value: severities.length === 0 ? null : Math.max(...severities),
      n: touchpointIds.length,
      touchpointIds,
      verbatimIds: [],
    };
  });
  const themeIds = new Set<string | null>([
    ...all.map(({ themeId }) => themeId),
    ...verbatims.flatMap((verbatim) => verbatim.themeIds),
  ]);
  const themes = [...themeIds].map((themeId): ThemeFinding => {
    const ofTheme = all.filter((painPoint) => painPoint.themeId === themeId);
    const said = themeId === null ? [] : verbatims.filter((verbatim) => verbatim.themeIds.includes(themeId));
    const severities = ofTheme.flatMap(({ severity }) => severity ?? []);
    return {
      kind: 'theme',
      themeId,
      painPoints: ofTheme.length,
      n: ofTheme.length + said.length,
      value: severities.length === 0 ? null : Math.max(...severities),
      touchpointIds: [...new Set(ofTheme.map(({ touchpointId }) => touchpointId))],
      verbatimIds: said.map(({ id }) => id),
    };
  });
  return [
    ...painPoints.sort((a, b) => (b.value ?? 0) * b.n - (a.value ?? 0) * a.n || b.n - a.n),
    // What has no theme stands last, however much it is.
    ...themes.sort((a, b) => Number(a.themeId === null) - Number(b.themeId === null) || b.n - a.n),
  ];
}
