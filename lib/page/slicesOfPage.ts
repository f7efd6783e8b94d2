import { type Budget, createBudget } from './budget';
import { restOfPage } from './restOfPage';
import { inSlices, type Steps } from './steps';

/** From here on the page has its turn, before anything else is read. Some steps take as long again. */
const sliceMs = 12;
/** What reading may take of the page's time. */
const budgetMs = 300;

/**
 * Does steps that read a page in slices, so that the page goes on meanwhile. The time that it takes in between is none of the reading's. Preparing
 * the script has taken a slice already.
 */
export async function inSlicesOfPage<Answer>(steps: (budget: Budget) => Steps<Answer>): Promise<Answer> {
  let rested = 0;
  const now = () => performance.now() - rested;
  const rest = async () => {
    const start = performance.now();
    await restOfPage();
    rested += performance.now() - start;
  };
  await rest();
  return inSlices(steps(createBudget(budgetMs, now)), { sliceMs, now, rest });
}
