/** Puts a table on the clipboard, in both forms. Allowed while the person is pressing or clicking; no permission is needed then. */
export async function copyTable({ text, html }: { readonly text: string; readonly html: string }): Promise<void> {
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    }),
  ]);
}
