import { createHash } from 'node:crypto';

/** The id that git gives to a file's content (SHA-1, as GitHub's repositories have it). */
export function blobId(content: Uint8Array): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}

/** Whether a file of the work tree is this blob, either as it is or with its line feeds turned into CRLF by git. */
export function isBlob(content: Uint8Array, id: string): boolean {
  if (blobId(content) === id) return true;
  const text = Buffer.from(content).toString('latin1');
  return text.includes('\r\n') && blobId(Buffer.from(text.replaceAll('\r\n', '\n'), 'latin1')) === id;
}
