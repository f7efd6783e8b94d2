import { opportunityStatuses } from '@/lib/journey/catalogues/opportunityStatuses';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { useDashboard } from '../dashboardTools';
import { Choice, SavedText } from '../fields/SavedFields';
import { ScaleChoice } from '../fields/ScaleChoice';
import { optionsOf, useTouchpointEditing } from './editing';
import { Group } from './Group';
import { ItemList } from './ItemList';
import styles from './TouchpointEditor.module.css';

type Opportunity = Touchpoint['opportunities'][number];

const empty = (id: string): Opportunity => ({
  id,
  text: '',
  customerValue: null,
  implementationCost: null,
  owner: '',
  status: null,
});

/** What could be better, what it is worth to the customer, what it costs, and what has become of it. */
export function OpportunitiesGroup() {
  const { language, messages } = useDashboard();
  const { touchpoint, words, names, editWith } = useTouchpointEditing();
  const summary = touchpoint.opportunities.map(({ text }) => text || '…').join(' · ');
  return (
    <Group id="opportunities" title={names.opportunities} summary={summary || words.nothingFilled}>
      <ItemList
        items={touchpoint.opportunities}
        name={words.opportunity}
        addName={words.addOpportunity}
        empty={empty}
        isWorthKeeping={({ text, customerValue, implementationCost, owner, status }) =>
          text.trim() !== '' ||
          owner.trim() !== '' ||
          customerValue !== null ||
          implementationCost !== null ||
          status !== null
        }
        onChange={(change, label) => editWith((latest) => ({ opportunities: change(latest.opportunities) }), label)}
      >
        {(opportunity, change, name) => (
          <>
            <SavedText name={name} value={opportunity.text} lines={2} onSave={(text) => change({ text }, name)} />
            <ScaleChoice
              name={words.customerValue}
              value={opportunity.customerValue}
              from={1}
              to={5}
              low={words.low}
              high={words.high}
              onChoose={(customerValue) => change({ customerValue }, words.customerValue)}
            />
            <ScaleChoice
              name={words.implementationCost}
              value={opportunity.implementationCost}
              from={1}
              to={5}
              low={words.low}
              high={words.high}
              onChoose={(implementationCost) => change({ implementationCost }, words.implementationCost)}
            />
            <div className={styles.pair}>
              <SavedText
                name={words.owner}
                value={opportunity.owner}
                onSave={(owner) => change({ owner }, words.owner)}
              />
              <Choice
                name={words.opportunityStatus}
                value={opportunity.status ?? ''}
                options={[{ value: '', label: messages.notSet }, ...optionsOf(opportunityStatuses, language)]}
                onChoose={(status) =>
                  change({ status: (status || null) as Opportunity['status'] }, words.opportunityStatus)
                }
              />
            </div>
          </>
        )}
      </ItemList>
    </Group>
  );
}
