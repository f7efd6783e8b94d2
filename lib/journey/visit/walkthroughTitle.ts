import type { Brand } from '../schemas/study';
import type { Brief } from '../schemas/walkthrough';
import { textLimits } from '../textLimits';

/** What the journey of a walkthrough is called, as long as nobody says otherwise. */
export function walkthroughTitle(brief: Pick<Brief, 'title'>, brand: Pick<Brand, 'name'> | null): string {
  const title = brand ? `${brief.title} – ${brand.name}` : brief.title;
  return title.slice(0, textLimits.journeyTitle);
}
