import type { Reading } from '../../language/reading';
import { TokenKind } from '../../text/tokenise';
import type { CompiledRegistry, RegistryForm } from './compileRegistry';

/** A form of the registry found in a text. */
export interface RegistryMatch {
  /** Tokens `[firstToken, endToken)` of the reading. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Forms that fit there: several where entities share an alias. */
  readonly forms: readonly RegistryForm[];
}

/**
 * All forms of the registry in a text, by place; of those that begin at one word the longest, and shorter ones inside it where
 * they belong to another entity. Pure; one pass. `file`: path of the source, for aliases that hold in some sources only.
 */
export function matchRegistry(reading: Reading, registry: CompiledRegistry, file: string): RegistryMatch[] {
  const { tokens, sentences } = reading;
  const { gazetteer, forms } = registry;
  const matches: RegistryMatch[] = [];
  for (let s = 0; s < sentences.count; s++) {
    const limit = sentences.first[s + 1]!;
    for (let i = sentences.first[s]!; i < limit; i++) {
      if (tokens.kind[i] !== TokenKind.Word && tokens.kind[i] !== TokenKind.Number) continue;
      const first = matches.length;
      gazetteer.matchAt(tokens, i, limit, (value, end) => {
        const form = forms[value]!;
        if (form.holdsFor && !form.holdsFor(file)) return;
        const last = matches[matches.length - 1];
        if (last && matches.length > first && last.endToken === end)
          matches[matches.length - 1] = { ...last, forms: [...last.forms, form] };
        else matches.push({ firstToken: i, endToken: end, forms: [form] });
      });
      if (matches.length - first > 1) dropShorter(matches, first);
    }
  }
  return matches;
}

/** Of matches that begin at one token keeps the longest, and shorter ones of other entities. */
function dropShorter(matches: RegistryMatch[], first: number): void {
  const found = matches.splice(first).reverse();
  const [longest] = found;
  const ids = new Set(longest!.forms.map((form) => form.entity.id));
  matches.push(
    ...found.filter((match, i) => i === 0 || !match.forms.some((form) => ids.has(form.entity.id))),
  );
}
