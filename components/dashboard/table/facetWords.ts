import { facetNames, type TableMessages } from '@/lib/i18n/table';
import { basisIds } from '@/lib/journey/catalogues/bases';
import { valenceScale } from '@/lib/journey/catalogues/emotions';
import { touchpointStatusIds } from '@/lib/journey/catalogues/touchpointStatuses';
import { type Facet, noValue, openSeverity } from '@/lib/journey/touchpointFilter';
import type { TableFacts } from './tableFacts';

/** What a value of a facet is called. */
export function facetLabel(facet: Facet, value: string, facts: TableFacts, words: TableMessages): string {
  const { language } = facts;
  if (value === noValue) {
    if (facet === 'stage') return words.stageOpen;
    if (facet === 'emotion') return words.emotionOpen;
    if (facet === 'painPoint') return words.noPainPoint;
    if (facet === 'theme') return words.noTheme;
    const name = facetNames[language][facet];
    return words.without(language === 'en' ? name.toLowerCase() : name);
  }
  switch (facet) {
    case 'stage': {
      const stage = facts.stages.find(({ id }) => id === value);
      return stage?.labels[language] || stage?.labels.en || value;
    }
    case 'emotion':
      return valenceScale.find((step) => String(step.value) === value)?.labels[language] ?? value;
    case 'journey':
      return facts.journeyTitle(value) || words.gone;
    case 'persona':
      return facts.personaName(value) || words.gone;
    case 'brand':
      return facts.brandName(value) || words.gone;
    case 'observer':
      return facts.observerName(value) || words.gone;
    case 'channel':
      return facts.channelLabel(value);
    case 'category':
      return facts.categoryLabel(value);
    case 'basis':
      return facts.basisLabel(value);
    case 'status':
      return facts.statusLabel(value);
    case 'evidence':
      return value === 'with' ? words.withEvidence : words.withoutEvidence;
    case 'coding':
      return value === 'toCode' ? words.toCode : words.coded;
    case 'painPoint':
      return value === openSeverity ? words.severityOpen : words.severityOf(value);
    case 'theme':
      return facts.themeName(value) || words.gone;
    case 'tag':
      return value;
  }
}

/** The values of a facet in the order to offer them: as their catalogue has them, else by name. */
export function facetValues(
  facet: Facet,
  values: Iterable<string>,
  facts: TableFacts,
  words: TableMessages,
): readonly { readonly value: string; readonly label: string }[] {
  const known = orderOf(facet, facts);
  const rank = (value: string) =>
    value === noValue ? -1 : known.indexOf(value) === -1 ? known.length : known.indexOf(value);
  const compare = new Intl.Collator(facts.language, { numeric: true }).compare;
  return [...new Set(values)]
    .map((value) => ({ value, label: facetLabel(facet, value, facts, words) }))
    .sort((a, b) => rank(a.value) - rank(b.value) || compare(a.label, b.label));
}

function orderOf(facet: Facet, facts: TableFacts): readonly string[] {
  switch (facet) {
    case 'stage':
      return facts.stages.map(({ id }) => id);
    case 'emotion':
      return valenceScale.map(({ value }) => String(value)).toReversed();
    case 'channel':
      return facts.channels.map(({ id }) => id);
    case 'category':
      return facts.categoryGroups.flatMap((group) => group.categories.map(({ id }) => id));
    case 'basis':
      return basisIds;
    case 'status':
      return touchpointStatusIds;
    case 'painPoint':
      return ['5', '4', '3', '2', '1', openSeverity];
    case 'evidence':
      return ['with', 'without'];
    case 'coding':
      return ['toCode', 'coded'];
    default:
      return [];
  }
}
