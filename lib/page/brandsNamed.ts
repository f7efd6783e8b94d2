import { normalisedDomain } from '@/lib/journey/brandOfAddress';
import type { PageFacts } from '@/lib/journey/schemas/page';
import type { Brand } from '@/lib/journey/schemas/study';
import { comparable } from './facts/comparable';

/** Which of the study's brands a page speaks of. */
export interface NamedBrand {
  /** Null where it names none, or several. */
  readonly brandId: string | null;
  /** Whether the brand is who published the page. */
  readonly isAuthor: boolean;
}

/**
 * The one brand of these that a page names in what is known of it (maker, advertiser, author, product), or that its address names as those of
 * networks and review sites do ("/velin", "/review/velin.example").
 */
export function brandsNamed(
  brands: readonly Pick<Brand, 'id' | 'name' | 'role' | 'domains'>[],
  facts: PageFacts | null,
  url: string,
): NamedBrand {
  const compared = brands.filter(({ role }) => role === 'own' || role === 'competitor');
  const segments = addressParts(url);
  const author = comparable(facts?.author?.value ?? '');
  const authors = compared.filter(
    ({ name }) => author === comparable(name) || segments[0]?.replace(/^@/, '') === bare(name),
  );
  // What says it most plainly is asked first: a maker before a name in a product's name.
  const places: ((brand: (typeof compared)[number]) => boolean)[] = [
    ({ name }) => speaksOf(facts?.brand?.value, name) || speaksOf(facts?.advertiser?.value, name),
    (brand) => authors.includes(brand),
    ({ name, domains }) =>
      segments.some(
        (segment) => segment === bare(name) || domains.some((domain) => segment === normalisedDomain(domain)),
      ),
    ({ name }) => speaksOf(facts?.product?.value, name),
  ];
  for (const isNamed of places) {
    const found = compared.filter(isNamed);
    if (found.length > 1) return { brandId: null, isAuthor: false };
    const [only] = found;
    if (only) return { brandId: only.id, isAuthor: authors.includes(only) };
  }
  return { brandId: null, isAuthor: false };
}

/** Whether a text has a name as whole words. */
function speaksOf(text: string | undefined, name: string): boolean {
  const wanted = comparable(name);
  return text !== undefined && wanted !== '' && ` ${comparable(text)} `.includes(` ${wanted} `);
}

function bare(name: string): string {
  return comparable(name).replaceAll(' ', '');
}

/** The parts of the path in lower case, without what "www." and hyphens add. */
function addressParts(url: string): string[] {
  if (!URL.canParse(url)) return [];
  return new URL(url).pathname
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '')
    .map((part) => (part.includes('.') ? part.replace(/^www\./, '') : part.replace(/[-_]/g, '')));
}
