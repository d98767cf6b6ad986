/** Nouns for places and bodies that also are common English surnames. An own table. */
const SURNAME_HEADS =
  'hill hall wood woods marsh park parks church field fields lake banks ford forest stone rivers brooks bush cook mills lane moor moore pond reed rose bridges camp castle chambers day fisher holm house knight land love page parish pope power powers price prince rhodes sharp spring star towers wall waters wells west wolf young north east glass court post star singer temple street beach burns bond bell case chase cross dale dean drew english fox frost gates grant green hunt king lamb law little long mason may mayor miles moon nash noble pace penny pitt pratt reid rice rich ring rock rush sands savage ship snow speed steel stern strong summers swan swift tiger tower tracy train troy van vine waite wade walker walls ward weeks wheeler white wilde winter winters wise worth wright peace plant plain point field crane battle steel';

let shared: ReadonlySet<string> | undefined;

/** Heads that may be surnames: "Steve Park", "Rebecca Hall". */
export function surnameHeads(): ReadonlySet<string> {
  shared ??= new Set(SURNAME_HEADS.split(' '));
  return shared;
}
