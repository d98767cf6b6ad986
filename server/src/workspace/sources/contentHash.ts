/**
 * A short key of a text's content: two independent 32-bit FNV-style hashes and the length. Good enough to tell versions of a
 * file apart (a clash would need 2^32 versions); not for security.
 */
export function contentHash(text: string): string {
  let a = 0x811c9dc5 | 0;
  let b = 0x9e3779b9 | 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
    b = (b << 13) | (b >>> 19);
  }
  return `${written(a)}-${written(b)}-${written(text.length)}`;
}

/** By itself, so that the loop above stays one over small integers to the engine. */
function written(integer: number): string {
  return (integer >>> 0).toString(36);
}
