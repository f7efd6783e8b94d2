import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { AnsweredRow } from '@/components/walkthrough/AnsweredRow';
import { PanelContext, type PanelTools } from '@/components/walkthrough/panelTools';
import { createRecord } from '@/lib/journey/createRecord';
import { newId } from '@/lib/journey/newId';
import { criterion } from '@/lib/journey/schemas/walkthrough';

const author = { replicaId: newId(), now: new Date('2026-03-02T09:00:00.000Z') };
const asked = criterion.parse({ id: newId(), question: 'Is the fee shown?', answerType: 'yesNo', knockOut: true });

it.each([
  [false, true],
  // Two shoppers may have said each a half of this: records merge field by field.
  [true, false],
])('says of a “no” that it fails the visit, unless it does not apply: %s', (notApplicable, fails) => {
  const answer = createRecord(
    'answers',
    { walkthroughId: newId(), criterionId: asked.id, value: false, notApplicable },
    author,
  );
  const shown = renderToStaticMarkup(
    <PanelContext.Provider value={{ language: 'en', locale: 'en' } as PanelTools}>
      <AnsweredRow
        criterion={asked}
        answer={answer}
        budget={null}
        lacking={[]}
        isOpen={false}
        opens="whole"
        onToggle={() => undefined}
      />
    </PanelContext.Provider>,
  );
  expect(shown).toContain(notApplicable ? 'not applicable' : 'no</span>');
  expect(shown.includes('fails the visit')).toBe(fails);
});
