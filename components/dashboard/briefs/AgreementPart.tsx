import { alphaText, shareText, valueText } from '@/lib/i18n/visitSentence';
import { walkthroughsMessages } from '@/lib/i18n/walkthroughs';
import type { WalkthroughView } from '@/lib/journey/commands';
import type { Brief } from '@/lib/journey/schemas/walkthrough';
import { type Agreement, agreementByBrand } from '@/lib/journey/visit/agreement';
import { useDashboard } from '../dashboardTools';
import { ColumnHeads } from '../walkthroughs/ColumnHeads';
import styles from '../walkthroughs/Report.module.css';

export interface AgreementPartProps {
  readonly brief: Brief;
  readonly views: readonly WalkthroughView[];
}

/** How much shoppers of the same brand agree: that two brands differ is no disagreement. */
export function AgreementPart({ brief, views }: AgreementPartProps) {
  const { language, format } = useDashboard();
  const words = walkthroughsMessages[language];
  const brands = views[0]?.brands ?? [];
  const answered = agreementByBrand(brief, views).map((each) => ({
    ...each,
    name: brands.find(({ id }) => id === each.brandId)?.name ?? words.noBrand,
  }));
  const alpha = (value: number | null) => alphaText(value, { language, number: format.number });
  return (
    <section className={styles.part} aria-labelledby="compared-agreement">
      <h3 id="compared-agreement" className={styles.heading}>
        {words.agreement}
      </h3>
      <p className={styles.text}>{answered.length === 0 ? words.noAgreement : words.agreementText}</p>
      {answered.length === 0 ? null : (
        <div className={styles.scroller}>
          <table className={styles.table}>
            <ColumnHeads
              names={[
                words.brand,
                words.shoppers,
                words.sameAnswers,
                words.alphaYesNo,
                words.alpha1to5,
                words.alpha0to10,
              ]}
            />
            {answered.map(({ brandId, name, agreement, shoppers }) => (
              <tbody key={brandId}>
                <tr>
                  <th scope="row">
                    <b>{name}</b>
                  </th>
                  <td>n = {format.number(shoppers)}</td>
                  <td>{agreement.same === null ? words.none : shareText(agreement.same, format)}</td>
                  <td>{alpha(agreement.alpha.yesNo)}</td>
                  <td>{alpha(agreement.alpha.scale1to5)}</td>
                  <td>{alpha(agreement.alpha.scale0to10)}</td>
                </tr>
                {rowsOf(agreement)}
              </tbody>
            ))}
          </table>
        </div>
      )}
    </section>
  );

  function rowsOf({ criteria }: Agreement) {
    return criteria.flatMap(({ criterion, values, same }) => {
      if (same === null) return [];
      const given = values.filter((value) => value !== null);
      const reading = { language, number: format.number, amount: format.amount, budget: brief.budget };
      return (
        <tr key={criterion.id}>
          <th scope="row">{criterion.question}</th>
          <td>n = {format.number(given.length)}</td>
          <td>{shareText(same, format)}</td>
          <td className={styles.soft} colSpan={3}>
            {given.map((value) => valueText(criterion.answerType, value, reading)).join(' · ')}
          </td>
        </tr>
      );
    });
  }
}
