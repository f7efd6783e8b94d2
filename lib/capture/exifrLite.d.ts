/** exifr describes its whole build only; of the small one this is what is used. */
declare module 'exifr/dist/lite.esm.mjs' {
  export function parse(
    file: ArrayBuffer,
    options: { readonly translateKeys: boolean; readonly reviveValues: boolean },
  ): Promise<unknown>;
}
