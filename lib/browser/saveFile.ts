interface FileToSave {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Gives a file to the browser's downloads, as a click on a link with `download` does: no permission is needed for it. */
export function saveFile({ bytes, fileName, mediaType }: FileToSave): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser takes the bytes up after the click; a minute is time enough, and then they are given back.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
