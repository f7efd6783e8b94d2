import { StoreError } from '@/lib/journey/commands/storeInterface';
import type { DeliverableOptions } from './deliverable';
import { controls } from './film/controls';
import { curveDrawing } from './film/curveDrawing';
import { type Film, filmOf } from './film/filmOf';
import { filmStyle } from './film/filmStyle';
import { playFilm } from './film/playFilm';
import { sceneMarkup } from './film/sceneMarkup';
import { sha256Base64 } from './film/sha256Base64';
import type { Bytes } from './format';
import { drawing, h, htmlOf } from './htmlReport/html';
import type { MapDocument } from './mapDocument';
import { averageMeasure } from './mapSvg';
import { readablePictures } from './shrunkPicture';

/**
 * The first journey of a document as a film: one page that needs nothing else, in which its evidence is played along the emotion curve. Without script
 * it is a list of the same, to be read. Nothing runs in it but the player, whose hash the page's policy names.
 */
export async function writeFilm(document: MapDocument, options: DeliverableOptions): Promise<Bytes> {
  const [inJourney] = document.journeys;
  if (!inJourney) throw new StoreError('notFound', document.study.id);
  const { measure = averageMeasure, onNote, onProgress } = options;
  const film = filmOf(document, inJourney, measure);
  const { text, writing } = film;
  const hashes = pictureHashes(film);
  const pictures = await readablePictures(hashes, document, {
    ...options,
    onProgress: (share) => onProgress?.(share * 0.95),
  });
  const missing = hashes.filter((sha256) => !pictures.has(sha256)).length;
  if (missing > 0) onNote?.(writing.words.picturesLeftOut(missing, writing.labels.number(missing)));
  onNote?.(text.toPlay);

  const { client, language, study } = document;
  const footer = client?.footer ?? '';
  const body = [
    h(
      'main',
      {},
      // The page's own name, whichever scene is seen.
      h('h1', { class: 'unseen' }, text.film),
      h('figure', { class: 'curve' }, drawing(curveDrawing(film))),
      h('div', { class: 'scenes' }, ...film.scenes.map((scene) => sceneMarkup(film, scene, pictures))),
      controls(film),
    ),
    footer === '' ? null : h('footer', { dir: 'auto' }, footer),
  ];
  // The function itself, as it was built: it uses nothing but what it is given.
  const script = `(${playFilm})(document);`;
  const style = filmStyle();
  const [scriptHash, styleHash] = await Promise.all([sha256Base64(script), sha256Base64(style)]);
  const policy = [
    "default-src 'none'",
    'img-src data:',
    `style-src 'sha256-${styleHash}'`,
    `script-src 'sha256-${scriptHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const page = `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${policy}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<title>${htmlOf(`${text.film}: ${study.name} – ${inJourney.journey.title}`)}</title>
<style>${style}</style>
</head>
<body>
${htmlOf(body)}
<script>${script}</script>
</body>
</html>
`;
  const bytes = new TextEncoder().encode(page);
  onProgress?.(1);
  return bytes;
}

function pictureHashes({ presentation, inJourney, writing }: Film): string[] {
  const portrait = writing.document.evidence[inJourney.persona?.pictureEvidenceId ?? '']?.sha256;
  const shown = presentation.points.flatMap(({ pictures }) => pictures.map(({ sha256 }) => sha256));
  return [...new Set([...(portrait ? [portrait] : []), ...shown])];
}
