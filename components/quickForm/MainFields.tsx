import { useState } from 'react';
import { Field, KeyCap } from '@/components/controls';
import type { QuickFormMessages } from '@/lib/i18n/quickForm';
import type { Language } from '@/lib/i18n/section';
import { categories } from '@/lib/journey/catalogues/categories';
import { channels } from '@/lib/journey/catalogues/channels';
import type { CatalogueEntry } from '@/lib/journey/catalogues/entry';
import { labelOf } from '@/lib/journey/catalogues/label';
import { phases } from '@/lib/journey/catalogues/phases';
import type { QuickTag } from '@/lib/journey/commands/quickTag';
import type { QuickTagContext } from '@/lib/journey/commands/views';
import { labelIn } from '@/lib/journey/labelIn';
import type { Phase } from '@/lib/journey/schemas/study';
import type { FieldRefs } from './fieldRefs';
import { formKeys } from './formKeys';
import styles from './MainFields.module.css';
import type { NewBrand } from './quickFormProps';
import type { LaterParts } from './useLaterParts';

export interface MainFieldsProps {
  readonly value: QuickTag;
  readonly context: QuickTagContext;
  readonly language: Language;
  readonly messages: QuickFormMessages;
  /** A brand read from the page that the study does not know, and whether saving will add it. */
  readonly candidate: NewBrand | null;
  readonly addsCandidate: boolean;
  readonly fields: FieldRefs;
  /** The parts that are loaded once the form is there. */
  readonly later: LaterParts | null;
  readonly onEdit: (changes: Partial<QuickTag>) => void;
}

// Values of the brand list that are no brand's id.
const noBrand = '';
const candidateBrand = 'candidate';
const otherBrand = 'other';

/** Journey, brand, channel and category: filled in from the page and from last time, seldom touched. */
export function MainFields(props: MainFieldsProps) {
  const { value, context, language, messages, candidate, addsCandidate, fields, later, onEdit } = props;
  const [nameWanted, setNameWanted] = useState(false);
  const namedByHand = value.brand?.kind === 'new' && !addsCandidate ? value.brand : null;
  const brandValue =
    value.brand?.kind === 'known'
      ? value.brand.brandId
      : addsCandidate
        ? candidateBrand
        : namedByHand
          ? otherBrand
          : noBrand;

  const knownChannels = [...channels, ...context.addedChannels];
  const knownCategories = [...categories, ...context.addedCategories];
  const inPhase = (phase: Phase | null) => knownCategories.filter((category) => category.phase === phase);

  const chooseBrand = (chosen: string) => {
    if (chosen === noBrand) onEdit({ brand: null });
    else if (chosen === candidateBrand) onEdit({ brand: candidate });
    else if (chosen === otherBrand) {
      setNameWanted(true);
      onEdit({ brand: { kind: 'new', name: '', domain: null, role: 'competitor' } });
    } else onEdit({ brand: { kind: 'known', brandId: chosen } });
  };

  return (
    <div className={styles.grid}>
      <Field name={messages.journey} keyCap={formKeys.journey}>
        {(control) => (
          <select
            {...control}
            ref={fields.journey}
            value={value.journeyId ?? context.currentJourneyId}
            onChange={(event) => onEdit({ journeyId: event.target.value })}
          >
            {context.journeys.map((journey) => (
              <option key={journey.id} value={journey.id}>
                {journey.title}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name={messages.brand} keyCap={formKeys.brand}>
        {(control) => (
          <select
            {...control}
            ref={fields.brand}
            value={brandValue}
            onChange={(event) => chooseBrand(event.target.value)}
          >
            <option value={noBrand}>{messages.noBrand}</option>
            {candidate ? <option value={candidateBrand}>{messages.newBrand(candidate.name)}</option> : null}
            {context.brands.map((brand) => (
              <option key={brand.id} value={brand.id}>
                {brand.name}
              </option>
            ))}
            <option value={otherBrand}>{messages.otherBrand}</option>
          </select>
        )}
      </Field>
      {candidate ? (
        <button
          type="button"
          className={styles.candidate}
          aria-pressed={addsCandidate}
          aria-keyshortcuts={formKeys.newBrand}
          onClick={() => onEdit({ brand: addsCandidate ? null : candidate })}
        >
          {messages.addBrand(candidate.name, candidate.domain)}
          <KeyCap>{formKeys.newBrand}</KeyCap>
        </button>
      ) : null}
      {namedByHand && later ? (
        <later.NewBrandFields brand={namedByHand} isFocused={nameWanted} language={language} onEdit={onEdit} />
      ) : null}
      <Field name={messages.channel} keyCap={formKeys.channel}>
        {(control) => (
          <select
            {...control}
            ref={fields.channel}
            value={value.channel ?? ''}
            onChange={(event) => onEdit({ channel: event.target.value || null })}
          >
            <option value="">{messages.notSet}</option>
            <Options entries={knownChannels} language={language} />
            <UnknownOption id={value.channel} known={knownChannels} language={language} />
          </select>
        )}
      </Field>
      <Field name={messages.category} keyCap={formKeys.category}>
        {(control) => (
          <select
            {...control}
            ref={fields.category}
            value={value.category ?? ''}
            onChange={(event) => onEdit({ category: event.target.value || null })}
          >
            <option value="">{messages.notSet}</option>
            {phases.map((phase) => (
              <optgroup key={phase.id} label={phase.labels[language]}>
                <Options entries={inPhase(phase.id)} language={language} />
              </optgroup>
            ))}
            {inPhase(null).length > 0 ? (
              <optgroup label={messages.addedCategories}>
                <Options entries={inPhase(null)} language={language} />
              </optgroup>
            ) : null}
            <UnknownOption id={value.category} known={knownCategories} language={language} />
          </select>
        )}
      </Field>
    </div>
  );
}

function Options({ entries, language }: { readonly entries: readonly CatalogueEntry[]; readonly language: Language }) {
  return entries.map(({ id, labels }) => (
    <option key={id} value={id}>
      {labelIn(labels, language)}
    </option>
  ));
}

/** Keeps a value that this version's catalogue does not know, instead of silently showing another. */
function UnknownOption(props: {
  readonly id: string | null;
  readonly known: readonly CatalogueEntry[];
  readonly language: Language;
}) {
  const { id, known, language } = props;
  if (id === null || known.some((entry) => entry.id === id)) return null;
  return <option value={id}>{labelOf(known, id, language)}</option>;
}
