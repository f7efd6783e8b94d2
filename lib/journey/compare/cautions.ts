import { type BasisId, basisIds } from '../catalogues/bases';
import type { ByBasis, Comparison } from './compareJourneys';
import { fewestToTell } from './figure';
import { sum } from './statistics';

/** What has to be said beside a comparison so that nobody reads more out of it than is in it. `subjects`: their places in the comparison. */
export type Caution =
  | { readonly kind: 'nothingIn' | 'fewCoded' | 'fewJourneys'; readonly subjects: readonly number[] }
  | { readonly kind: 'mixedBases'; readonly subjects: readonly number[]; readonly bases: readonly BasisId[] }
  | { readonly kind: 'differentBases' | 'variousCurrencies' | 'differentStages' }
  | { readonly kind: 'toCode' | 'detours' | 'notLived' | 'leftOut'; readonly n: number };

const basesIn = (byBasis: ByBasis) => basisIds.filter((id) => byBasis[id] > 0);

/** The cautions of a comparison, the gravest first. */
export function cautionsOf({ subjects, columns, haveSameStages }: Comparison): Caution[] {
  const read = subjects.map(({ total, isGroup, measured }, place) => ({
    place,
    isEmpty: total.touchpoints.length === 0,
    coded: sum(Object.values(total.emotionsByBasis)),
    fewJourneys: isGroup && measured < fewestToTell,
    bases: basesIn(total.emotionsByBasis),
  }));
  const filled = read.filter(({ isEmpty }) => !isEmpty);
  const of = (kind: 'nothingIn' | 'fewCoded' | 'fewJourneys', found: typeof read): Caution[] =>
    found.length === 0 ? [] : [{ kind, subjects: found.map(({ place }) => place) }];
  const counted = (kind: 'toCode' | 'detours' | 'notLived' | 'leftOut', n: number): Caution[] =>
    n === 0 ? [] : [{ kind, n }];
  const said = (kind: 'differentBases' | 'variousCurrencies' | 'differentStages', holds: boolean): Caution[] =>
    holds ? [{ kind }] : [];
  const mixed = Map.groupBy(
    filled.filter(({ bases }) => bases.length > 1),
    ({ bases }) => bases.join(),
  );
  const grounds = new Set(filled.flatMap(({ bases }) => (bases.length > 0 ? [bases.join()] : [])));
  const currencies = new Set(subjects.flatMap(({ total: { figures } }) => figures.firstPrice.unit ?? []));
  const open = columns.findIndex(({ id }) => id === null);
  return [
    ...of(
      'nothingIn',
      read.filter(({ isEmpty }) => isEmpty),
    ),
    ...of(
      'fewCoded',
      filled.filter(({ coded }) => coded < fewestToTell),
    ),
    ...of(
      'fewJourneys',
      filled.filter(({ fewJourneys }) => fewJourneys),
    ),
    ...said('differentBases', grounds.size > 1),
    ...[...mixed.values()].map(
      (same): Caution => ({
        kind: 'mixedBases',
        subjects: same.map(({ place }) => place),
        bases: same[0]?.bases ?? [],
      }),
    ),
    ...said('variousCurrencies', currencies.size > 1 || currencies.has('various')),
    ...said('differentStages', !haveSameStages && filled.length > 0),
    ...counted('toCode', open === -1 ? 0 : sum(subjects.map(({ cells }) => cells[open]?.touchpoints.length ?? 0))),
    ...counted('detours', sum(subjects.map(({ detours }) => detours))),
    ...counted('notLived', sum(subjects.map(({ notLived }) => notLived))),
    ...counted('leftOut', sum(subjects.map(({ leftOut }) => leftOut))),
  ];
}
