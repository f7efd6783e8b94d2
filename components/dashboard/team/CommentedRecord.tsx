import { teamMessages } from '@/lib/i18n/team';
import { questions } from '@/lib/journey/catalogues/questions';
import type { StudyRecords } from '@/lib/journey/commands';
import { labelIn } from '@/lib/journey/labelIn';
import type { Comment } from '@/lib/journey/schemas/study';
import { useDashboard } from '../dashboardTools';
import { formatRoute, type Route, type StudySection, studyRoute, touchpointsRoute } from '../route';
import { useStoreQuery } from '../useStoreQuery';

export interface CommentedRecordProps {
  readonly comment: Pick<Comment, 'recordType' | 'recordId'>;
  readonly records: StudyRecords;
}

/** What a comment is on, by kind and name, as the link that opens it. */
export function CommentedRecord({ comment, records }: CommentedRecordProps) {
  const { recordType, recordId } = comment;
  if (recordType === 'touchpoints') return <TouchpointLink touchpointId={recordId} />;
  if (recordType === 'verbatims') {
    const verbatim = records.verbatims.find(({ id }) => id === recordId);
    // A verbatim is shown under its touchpoint.
    if (verbatim?.touchpointId) return <TouchpointLink touchpointId={verbatim.touchpointId} quote={verbatim.quote} />;
    return <RecordLink kind="verbatims" name={verbatim?.quote} route={studyRoute('codebook')} />;
  }
  return <OtherRecordLink comment={comment} records={records} />;
}

/** Where the records of each kind are shown. */
const sections = {
  studies: 'overview',
  personas: 'personas',
  brands: 'brands',
  stageModels: 'stages',
  themes: 'codebook',
  journeys: 'journeys',
  questionnaireAnswers: 'questionnaire',
} as const satisfies Record<string, StudySection>;
type Kind = keyof typeof sections;

function OtherRecordLink({ comment: { recordType, recordId }, records }: CommentedRecordProps) {
  const { language } = useDashboard();
  const kind = (Object.keys(sections) as Kind[]).find((each) => each === recordType);
  if (!kind) return recordType;
  const name = nameOf(kind, recordId, records, language);
  return (
    <RecordLink kind={kind} name={name} route={studyRoute(sections[kind], kind === 'studies' ? null : recordId)} />
  );
}

function nameOf(kind: Kind, id: string, records: StudyRecords, language: 'en' | 'fr'): string | undefined {
  const isIt = (record: { readonly id: string }) => record.id === id;
  switch (kind) {
    case 'studies':
      return records.study.name;
    case 'personas':
    case 'brands':
      return [...records.personas, ...records.brands].find(isIt)?.name;
    case 'stageModels':
    case 'themes': {
      const found = [...records.stageModels, ...records.themes].find(isIt);
      return found && labelIn(found.name, language);
    }
    case 'journeys':
      return records.journeys.find(isIt)?.title;
    case 'questionnaireAnswers': {
      const answer = records.questionnaireAnswers.find(isIt);
      const asked = [...questions, ...(records.study.catalogueAdditions?.questions ?? [])];
      const question = asked.find((each) => each.id === answer?.questionId);
      return question ? labelIn(question.labels, language) : answer?.text;
    }
  }
}

/** The study's records are without touchpoints: each that is commented on is read by itself. */
function TouchpointLink({ touchpointId, quote }: { readonly touchpointId: string; readonly quote?: string }) {
  const { store } = useDashboard();
  const { data } = useStoreQuery(store, 'touchpointDetail', { touchpointId });
  return (
    <RecordLink
      kind={quote === undefined ? 'touchpoints' : 'verbatims'}
      name={data ? (quote ?? data.touchpoint.title) : undefined}
      route={{ ...touchpointsRoute(false), touchpointId }}
    />
  );
}

function RecordLink(props: {
  readonly kind: Kind | 'touchpoints' | 'verbatims';
  readonly name: string | undefined;
  readonly route: Route;
}) {
  const { language } = useDashboard();
  const words = teamMessages[language];
  return (
    <>
      {words[props.kind]}
      {language === 'fr' ? '\u00a0: ' : ': '}
      {props.name === undefined ? words.recordGone : <a href={formatRoute(props.route)}>{props.name}</a>}
    </>
  );
}
