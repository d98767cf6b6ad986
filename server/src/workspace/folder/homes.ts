import { DECISIONS_FILE, REGISTRY_FILE, type Config } from '../config/config';
import type { Snapshot } from '../snapshot';
import { childUri } from '../uri';

/** Where what is new is written to, in a folder with this configuration. */
export function homesOf(folder: string, { decisions, registries }: Config): Snapshot['homes'] {
  return {
    decisions: childUri(folder, decisions[0] ?? DECISIONS_FILE),
    registry: childUri(folder, registries[0]?.path ?? REGISTRY_FILE),
  };
}
