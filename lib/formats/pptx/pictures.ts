import type { ClientVersion } from '../clientVersion';
import type { DeliverableOptions } from '../deliverable';
import { paintPictures } from '../paintPictures';
import type { Deck } from './deck';
import type { Show, ShownPicture } from './show';
import { slidePicture } from './slidePicture';

/** So many pieces of evidence are shown; with more the file could not be sent, and nobody would look through them. */
const mostEvidence = 60;
const largest = { width: 1200, height: 1600 } as const;
const smallest = { width: 320, height: 320 } as const;

/** Adds the pictures that slides show: of personas and evidence; small ones for the map of what has no slide. */
export async function addPictures(
  show: Omit<Show, 'pictures'>,
  options: DeliverableOptions,
): Promise<ReadonlyMap<string, ShownPicture>> {
  const { writing, journeys, deck, words } = show;
  const { document, labels, shows } = writing;
  const byHash = new Map(Object.values(document.evidence).map((each) => [each.sha256, each]));
  const personas = journeys.flatMap(
    ({ inJourney: { persona } }) => document.evidence[persona?.pictureEvidenceId ?? '']?.sha256 ?? [],
  );
  const evidence = shows('evidence') ? pictureHashes(show) : [];
  const large = new Set([...personas, ...evidence.slice(0, mostEvidence)]);
  const onMap = journeys.flatMap(({ model }) =>
    model.entries.flatMap(({ cells }) => cells.get('evidence')?.picture ?? []),
  );
  const wanted = [...new Set([...large, ...onMap])];
  const painted = await paintPictures(
    wanted,
    (sha256) => {
      const isSmall = !large.has(sha256);
      const most = isSmall ? smallest : largest;
      async function paint() {
        const stored = await (isSmall ? document.smallPicture(sha256) : document.picture(sha256));
        return stored && slidePicture(stored, byHash.get(sha256) ?? null, most);
      }
      return options.cache?.of(`${sha256} slide ${most.width}`, paint) ?? paint();
    },
    options,
  );
  // The file's own names of them follow their order.
  const pictures = new Map(
    [...painted].map(([sha256, { mediaType, bytes, width, height }]) => [
      sha256,
      { path: deck.picture(sha256, mediaType, bytes), width, height, isSmall: !large.has(sha256) },
    ]),
  );
  const missing = wanted.filter((sha256) => !pictures.has(sha256)).length;
  if (missing > 0) options.onNote?.(writing.words.picturesLeftOut(missing, labels.number(missing)));
  if (evidence.length > mostEvidence) {
    options.onNote?.(words.evidenceLeftOut(labels.number(mostEvidence), labels.number(evidence.length)));
  }
  return pictures;
}

/** Of the evidence, in its order; where not all can be shown, what felt lowest and what has pain points first. */
function pictureHashes({ evidence }: Omit<Show, 'pictures'>): string[] {
  const pieces = [...evidence.values()].filter(({ evidence: { mediaType } }) => mediaType.startsWith('image/'));
  const hashes = (some: typeof pieces) => [...new Set(some.map((piece) => piece.evidence.sha256))];
  if (pieces.length <= mostEvidence) return hashes(pieces);
  const weight = ({ of }: (typeof pieces)[number]) =>
    Math.min(0, ...of.map(({ touchpoint: { emotion, painPoints } }) => (emotion?.valence ?? 0) - painPoints.length));
  return hashes(pieces.toSorted((a, b) => weight(a) - weight(b)));
}

/** The client's logo as it is shown on the first slide; null where there is none. */
export async function addLogo(deck: Deck, client: ClientVersion | null): Promise<ShownPicture | null> {
  const logo = client?.logo;
  if (!logo) return null;
  const picture = await slidePicture(logo, logo, { width: 640, height: 640, isTransparent: true });
  if (!picture) return null;
  const { mediaType, bytes, width, height } = picture;
  return { path: deck.picture('logo', mediaType, bytes), width, height, isSmall: false };
}
