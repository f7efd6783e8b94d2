/** A stretch of HTML in which a page may say something. */
export interface HtmlPiece {
  /** `unseen`: what no browser shows, such as a comment. `encoded`: a picture that is written as base64. */
  readonly kind: 'text' | 'attribute' | 'unseen' | 'encoded';
  readonly start: number;
  readonly end: number;
  /** Of an attribute; of a text that a style is given to draw, its property; of a picture that is drawn in its address, `drawn`. */
  readonly name: string;
  /** Of a text: whether it goes on the line of the text before it, with nothing but inline tags in between. */
  readonly goesOn: boolean;
  /** Whether it is of an entry of a list to choose from. */
  readonly isOption: boolean;
}
