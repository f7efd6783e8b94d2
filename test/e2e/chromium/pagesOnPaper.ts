import type { Page } from '@playwright/test';

/** Prints what is shown, as it is on paper, and gives the number of pages, from the PDF's own tree of pages. */
export async function pagesOnPaper(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
