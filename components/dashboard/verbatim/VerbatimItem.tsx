import { type ReactNode, useId } from 'react';
import type { StudyRecords } from '@/lib/journey/commands';
import { labelIn } from '@/lib/journey/labelIn';
import type { Evidence } from '@/lib/journey/schemas/evidence';
import type { Verbatim } from '@/lib/journey/schemas/verbatim';
import { useDashboard } from '../dashboardTools';
import { EmotionTag } from '../EmotionTag';
import { DeleteButton } from '../fields/DeleteButton';
import { Stars } from './Stars';
import styles from './Verbatim.module.css';
import { VerbatimFields } from './VerbatimFields';

export interface VerbatimItemProps {
  readonly verbatim: Verbatim;
  readonly records: StudyRecords;
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly deleteName: string;
  readonly onDelete: () => void;
  /** More beside it. */
  readonly beside?: ReactNode;
}

/** A verbatim in a line or two, with what it is coded by; opened, with every field it has. */
export function VerbatimItem(props: VerbatimItemProps) {
  const { verbatim, records, evidence, isOpen, onToggle, deleteName, onDelete, beside } = props;
  const { language } = useDashboard();
  const fieldsId = useId();
  const journey = records.journeys.find(({ id }) => id === verbatim.journeyId);
  const stages =
    journey?.stages ?? records.stageModels.find(({ id }) => id === records.study.stageModelId)?.stages ?? [];
  const stage = stages.find(({ id }) => id === verbatim.stageId);
  const themes = verbatim.themeIds.flatMap((themeId) => records.themes.find(({ id }) => id === themeId) ?? []);
  const brand = records.brands.find(({ id }) => id === verbatim.brandId);
  const facts = [
    stage && labelIn(stage.labels, language),
    brand?.name,
    themes.map(({ name }) => labelIn(name, language)).join(', '),
    verbatim.authorInitials,
  ].filter(Boolean);
  return (
    <li className={styles.item} data-open={isOpen ? '' : undefined}>
      <div className={styles.row}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={isOpen ? fieldsId : undefined}
          onClick={onToggle}
        >
          <span className={styles.rowQuote}>{verbatim.quote}</span>
        </button>
        {beside}
        <DeleteButton name={deleteName} onClick={onDelete} />
      </div>
      {isOpen ? (
        <div id={fieldsId}>
          <VerbatimFields verbatim={verbatim} records={records} evidence={evidence} />
        </div>
      ) : (
        <div className={styles.coded}>
          <EmotionTag emotion={verbatim.emotion} size={16} />
          {verbatim.rating ? <Stars rating={verbatim.rating} /> : null}
          {facts.length === 0 ? null : <span className={styles.rowFacts}>{facts.join(' · ')}</span>}
        </div>
      )}
    </li>
  );
}
