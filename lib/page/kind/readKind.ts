import type { PageSource } from '../declared/pageSource';
import { readAddress } from './addressSigns';
import { readDeclared } from './declaredSigns';
import { readShown } from './shownSigns';
import { type KindSigns, type WeighedKind, weighKind } from './weighKind';

/** What kind of page this is, by its address, what it declares and what it shows. */
export function readKind(source: PageSource, signedIn: boolean | null = null): WeighedKind {
  return weighKind(readKindSigns(source, signedIn));
}

/** All that speaks for one kind or another. */
export function readKindSigns(source: PageSource, signedIn: boolean | null = null): KindSigns {
  const address = readAddress(source.url);
  return {
    address,
    declared: readDeclared(source),
    shown: readShown(source, address.query),
    isSignedIn: signedIn === true,
  };
}
