/**
 * URIs as strings in one canonical form, so that they can be keys: every segment of the path percent-encoded alike, whatever
 * the client or the operating system writes ("c:" and "C%3A"). The form is the one VS Code uses. Query and fragment are kept.
 */
export function canonicalUri(uri: string): string {
  const parts = split(uri);
  if (!parts) return uri;
  const path = parts.path.split('/').map(decodeSegment).map(encodeSegment).join('/');
  return parts.head + lowerDrive(path) + parts.tail;
}

/** The scheme, lower case; '' where the text is no URI. */
export function schemeOf(uri: string): string {
  return /^([a-zA-Z][a-zA-Z0-9+.-]*):/.exec(uri)?.[1]?.toLowerCase() ?? '';
}

/** The decoded path of `uri` below `folder`, with "/"; null where it lies elsewhere. Both must be canonical. */
export function relativeFile(folder: string, uri: string): string | null {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  if (!uri.startsWith(prefix)) return null;
  return uri.slice(prefix.length).split('/').map(decodeSegment).join('/');
}

/** The URI of a file below a folder. ".." and "." are resolved and may lead out of the folder. */
export function childUri(folder: string, file: string): string {
  const parts = split(folder);
  if (!parts) return file;
  const segments = parts.path.replace(/\/$/, '').split('/');
  for (const segment of file.replaceAll('\\', '/').split('/')) {
    if (segment === '..' && segments.length > 1) segments.pop();
    else if (segment !== '.' && segment !== '..' && segment !== '') segments.push(encodeSegment(segment));
  }
  return parts.head + segments.join('/') + parts.tail;
}

/** Last part of the path, decoded. */
export function baseName(uri: string): string {
  const path = split(uri)?.path ?? uri;
  return decodeSegment(path.slice(path.lastIndexOf('/') + 1));
}

/** "scheme://authority", the path, and "?query#fragment". */
function split(uri: string): { head: string; path: string; tail: string } | null {
  const match = /^([a-zA-Z][a-zA-Z0-9+.-]*:(?:\/\/[^/?#]*)?)([^?#]*)(.*)$/s.exec(uri);
  return match ? { head: match[1]!, path: match[2]!, tail: match[3]! } : null;
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // a lone "%" is an ordinary character
  }
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function lowerDrive(path: string): string {
  return path.replace(
    /^\/([A-Z])(%3A)/,
    (_, drive: string, colon: string) => `/${drive.toLowerCase()}${colon}`,
  );
}
