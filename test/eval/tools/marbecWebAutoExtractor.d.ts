/** The part of the library that is used here; it ships no types. */
declare module '@marbec/web-auto-extractor' {
  export interface Extracted {
    readonly metatags: Readonly<Record<string, readonly string[] | undefined>>;
    /** Items by the name of their type. */
    readonly microdata: Readonly<Record<string, unknown>>;
    readonly rdfa: Readonly<Record<string, unknown>>;
    readonly jsonld: Readonly<Record<string, unknown>>;
    readonly headings: readonly { readonly level: number; readonly text: string }[];
  }
  export default class WebAutoExtractor {
    parse(html: string): Extracted;
  }
}
