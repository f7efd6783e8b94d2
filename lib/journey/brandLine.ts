/** A brand as a person writes it down in one line. */
export interface BrandLine {
  readonly name: string;
  /** Hosts or addresses, as typed. */
  readonly domains: readonly string[];
}

/**
 * Reads a brand's name and domains from one line: "Etam etam.com", "H&M, hm.com www2.hm.com", or either alone. A domain alone gives the name
 * too ("etam.com": "Etam"). Null where the line says nothing.
 */
export function brandLine(line: string): BrandLine | null {
  const words = line.split(/[\s,;]+/).filter((word) => word !== '');
  const domains = words.filter(isDomain);
  const name = words.filter((word) => !isDomain(word)).join(' ');
  const [first] = domains;
  if (name !== '') return { name, domains };
  return first === undefined ? null : { name: nameOf(first), domains };
}

/** A name with a dot in it ("Dr. Martens", "Booking.com") is told from a host by what follows the dot. */
function isDomain(word: string): boolean {
  return /^https?:\/\//i.test(word) || /^[\p{L}\d-]+(\.[\p{L}\d-]+)*\.[\p{L}]{2,}(:\d+)?(\/\S*)?$/u.test(word);
}

function nameOf(domain: string): string {
  const host = domain.replace(/^https?:\/\//i, '').replace(/[/:].*$/, '');
  const [label = host] = host.replace(/^www\d?\./i, '').split('.');
  return label
    .split(/[-_]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
