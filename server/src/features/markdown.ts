/** Text of a source or YAML file as Markdown that shows exactly that text, on one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*[\]<>&~|]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/^[#+-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** A link; `target` is a URI in its encoded form. */
export function markdownLink(label: string, target: string): string {
  return `[${escapeMarkdown(label)}](${target.replace(/[()\s]/g, percentEncode)})`;
}

/** Brackets too, which `encodeURIComponent` leaves alone. */
function percentEncode(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
