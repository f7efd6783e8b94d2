import { normalisedDomain } from '@/lib/journey/brandOfAddress';
import { type ExclusionKind, exclusionKinds, ownExclusion } from '@/lib/journey/catalogues/exclusionKinds';
import type { ExclusionList } from '@/lib/journey/visit/recorderEvent';

/** Why pages of this host are left out of the recording: one of `exclusionKinds`, or `ownExclusion`; null where they are not. */
export function exclusionOf(host: string, { kinds, own, allowed }: ExclusionList): string | null {
  const name = normalisedDomain(host);
  if (allowed.some((domain) => liesUnder(name, domain))) return null;
  if (own.some((domain) => liesUnder(name, domain))) return ownExclusion.id;
  const all: readonly ExclusionKind[] = exclusionKinds;
  return all.find((kind) => kinds.includes(kind.id) && isOfKind(name, kind))?.id ?? null;
}

function liesUnder(host: string, domain: string): boolean {
  const entry = normalisedDomain(domain);
  return entry !== '' && (host === entry || host.endsWith(`.${entry}`));
}

function isOfKind(host: string, { hosts, parts, endings }: ExclusionKind): boolean {
  if (hosts.some((each) => (each.includes('.') ? liesUnder(host, each) : isNamed(host, each)))) return true;
  return host
    .split(/[.-]/)
    .some((part) => parts.includes(part) || endings.some((ending) => part.endsWith(ending) && part !== ending));
}

/** Whether it is this name under any ending, or lies below that: "doctolib" is www.doctolib.de and not doctolib.example.com. */
function isNamed(host: string, name: string): boolean {
  const labels = host.split('.');
  const ending = labels.slice(labels.lastIndexOf(name) + 1);
  if (!labels.includes(name) || ending.length === 0) return false;
  return ending.length === 1 || (ending.length === 2 && /^(com?|org|net)$/.test(ending[0] ?? ''));
}
