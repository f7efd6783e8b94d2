/** What a page can be asked, by the names that the labels of a page set use. */
export const fields = [
  'kind',
  'product',
  'title',
  'price',
  'currency',
  'brand',
  'availability',
  'rating',
  'ratingScale',
  'ratingCount',
  'author',
  'date',
  'lang',
  'site',
  'ads',
] as const;
export type Field = (typeof fields)[number];

/** One answer of one tool on one page, and where it says to have it from. */
export interface Answer {
  readonly value: string | number;
  readonly source: string;
}

/** What a tool says of a page. What it leaves out it does not know. */
export type Answers = Partial<Record<Field, Answer>>;
