import { appositionTarget } from './apposition';
import type { Chunk, VerbGroup } from './chunk';
import type { Reading } from './reading';
import { repeatsVerb } from './repeatsVerb';
import { SentenceChunks } from './sentenceChunks';

type ClauseKind = 'main' | 'relative' | 'participle' | 'infinitive' | 'complement' | 'adverbial' | 'fragment';

/** A noun phrase behind a preposition, with what it hangs on: the noun phrase `governor`, or the verb where that is -1. */
export interface Prepositional {
  readonly preposition: number;
  readonly phrase: number;
  readonly governor: number;
}

/**
 * A verb with what belongs to it. All numbers are indexes into the chunks of the sentence, -1 for none. A clause without a
 * subject of its own ("…, killing 11") has that of the clause it hangs on, and `inherited` is true.
 */
export interface Clause {
  kind: ClauseKind;
  parent: number;
  subject: number;
  inherited: boolean;
  /** "There were 12 dead": nothing does anything; the clause has no subject. */
  existential: boolean;
  verb: number;
  readonly objects: number[];
  readonly prepositional: Prepositional[];
  /** The noun phrase that a relative clause or a participle describes. */
  antecedent: number;
  /** Noun phrases set beside another ("Arlen, a town of 15,000"): pairs of the phrase and what it explains. */
  readonly appositions: { readonly phrase: number; readonly of: number }[];
}

export interface ClauseStructure {
  readonly chunks: readonly Chunk[];
  readonly clauses: readonly Clause[];
  /** Clause of each chunk. */
  readonly clauseOf: readonly number[];
}

/** Finds clauses in the chunks of one sentence, from left to right; linear. A sentence without a verb is one fragment. */
export function findClauses(reading: Reading, chunks: readonly Chunk[]): ClauseStructure {
  return new ClauseFinder(reading, chunks).run();
}

class ClauseFinder {
  private readonly s: SentenceChunks;
  private readonly clauses: Clause[] = [];
  private readonly clauseOf: number[] = [];
  private current = 0;

  constructor(
    reading: Reading,
    private readonly chunks: readonly Chunk[],
  ) {
    this.s = new SentenceChunks(reading, chunks);
  }

  run(): ClauseStructure {
    this.open('main', -1);
    for (let i = 0; i < this.chunks.length; i++) {
      this.step(i);
      this.clauseOf[i] = this.current;
    }
    for (const clause of this.clauses)
      if (clause.verb < 0 && clause.kind === 'main') clause.kind = 'fragment';
    this.inheritSubjects();
    return { chunks: this.chunks, clauses: this.clauses, clauseOf: this.clauseOf };
  }

  private step(i: number): void {
    const c = this.chunks[i]!;
    switch (c.kind) {
      case 'np':
        this.nounPhrase(i);
        break;
      case 'vp':
        this.verb(i, c.verb!);
        break;
      case 'rel':
        this.relative(i);
        break;
      case 'sub':
        this.subordinate(i);
        break;
      case 'stop':
        this.stop();
        break;
      default:
    }
  }

  private open(kind: ClauseKind, parent: number): Clause {
    const clause: Clause = {
      kind,
      parent,
      subject: -1,
      inherited: false,
      existential: false,
      verb: -1,
      objects: [],
      prepositional: [],
      antecedent: -1,
      appositions: [],
    };
    this.current = this.clauses.push(clause) - 1;
    return clause;
  }

  private get clause(): Clause {
    return this.clauses[this.current]!;
  }

  private nounPhrase(i: number): void {
    if (this.clause.subject === i) return;
    const before = this.s.kindAt(i - 1);
    if (before === 'prep') {
      this.clause.prepositional.push({ preposition: i - 1, phrase: i, governor: this.governorOf(i - 1) });
      return;
    }
    if (repeatsVerb(this.s, this.clause.verb, i)) {
      const { verb } = this.clause;
      const next = this.open('main', this.current);
      next.subject = i;
      next.verb = verb;
      return;
    }
    const beside = appositionTarget(this.s, i, (k) => this.clause.subject === k && this.clause.verb < 0);
    if (beside >= 0) {
      this.clause.appositions.push({ phrase: i, of: beside });
      return;
    }
    // "blankets and food": before the verb, the second noun goes with the first.
    if (before === 'conj' && this.clause.verb < 0) return;
    if (this.opensContactClause(i)) {
      this.open('relative', this.current).antecedent = i - 1;
      this.clause.subject = i;
      return;
    }
    if (this.clause.verb < 0) {
      if (this.clause.subject < 0 || before !== 'comma') this.clause.subject = i;
    } else this.clause.objects.push(i);
  }

  /** "The man police arrested on Sunday was …": a noun phrase right behind the subject is that of a clause of its own. */
  private opensContactClause(i: number): boolean {
    if (this.clause.verb >= 0 || this.s.kindAt(i - 1) !== 'np' || this.s.kindAt(i + 1) !== 'vp') return false;
    const subject = this.clause.subject;
    return (
      subject >= 0 && subject < i && this.clauseOf[i - 1] === this.current && this.s.finiteFollows(i + 2)
    );
  }

  /** "the head of the unit": a phrase hangs on the noun in front; "fell about 200ft from a ridge" on the verb. */
  private governorOf(preposition: number): number {
    const before = preposition - 1;
    return this.s.kindAt(before) === 'np' ? before : -1;
  }

  private verb(i: number, verb: VerbGroup): void {
    if (verb.form === 'finite') this.finiteVerb(i);
    else if (verb.form === 'infinitive') this.dependent(i, 'infinitive');
    else this.participle(i);
  }

  private finiteVerb(i: number): void {
    const subject = this.ownSubject(i);
    if (this.clause.verb < 0 && (subject < 0 || this.clause.subject < 0)) {
      this.clause.verb = i;
      this.clause.existential = this.clause.subject < 0 && this.s.isExistential(i);
      return;
    }
    const host = this.s.kindAt(i - 1) === 'conj' ? -1 : this.waitingHost();
    if (host >= 0 && (this.clause.verb >= 0 || subject < 0)) {
      this.current = host;
      this.clause.verb = i;
      return;
    }
    this.openBeside(i, subject);
  }

  /** A clause of its own for the finite verb at `i`; without a subject it goes on with that of the clause before. */
  private openBeside(i: number, subject: number): void {
    const parent = this.current;
    const from = this.clause;
    const next = this.open(this.kindOfNext(subject), parent);
    next.verb = i;
    if (subject >= 0) {
      next.subject = subject;
      remove(from.objects, subject);
      for (let at = subject; at <= i; at++) this.move(at, from, next);
    } else if (this.speaksFirst(i)) {
      next.subject = i + 1;
    } else if (this.s.isExistential(i)) {
      next.existential = true;
      next.kind = 'complement';
    } else {
      next.subject = from.subject;
      next.inherited = true;
    }
  }

  /** "…, said the minister": a verb of saying behind a comma or a quotation, its subject behind it. */
  private speaksFirst(i: number): boolean {
    const before = this.s.kindAt(i - 1);
    if ((before !== 'comma' && before !== 'quote') || this.s.kindAt(i + 1) !== 'np') return false;
    return this.s.isSaying(i);
  }

  /**
   * The noun phrase next to the finite verb at `i` that is its subject and not yet that of the clause: "…, officials said",
   * "as the toll rose". Prepositional phrases may stand between.
   */
  private ownSubject(i: number): number {
    let at = i - 1;
    while (at > 0 && (this.s.kindAt(at) === 'other' || this.s.kindAt(at) === 'time')) at--;
    at = this.beforePhrases(at);
    // "bases in Ruritania and Sylvania were …": what goes with the noun before it has no verb of its own.
    while (this.clause.verb < 0 && this.clause.subject >= 0 && this.isJoined(at))
      at = this.beforePhrases(at - 2);
    if (this.s.kindAt(at) !== 'np' || this.clause.subject === at || this.clauseOf[at] !== this.current)
      return -1;
    if (this.clause.appositions.some((a) => a.phrase === at)) return -1;
    return this.clause.verb >= 0 && !this.clause.objects.includes(at) && this.s.kindAt(at - 1) !== 'prep'
      ? -1
      : at;
  }

  /** The noun phrase that the prepositional phrases up to `at` hang on. */
  private beforePhrases(from: number): number {
    let at = from;
    while (this.s.kindAt(at) === 'np' && this.s.kindAt(at - 1) === 'prep' && !this.mayOpenClause(at - 1)) {
      at -= this.s.kindAt(at - 2) === 'np' ? 2 : 3;
    }
    return at;
  }

  private isJoined(at: number): boolean {
    return this.s.kindAt(at) === 'np' && this.s.kindAt(at - 1) === 'conj' && this.s.kindAt(at - 2) === 'np';
  }

  /** "as", "after", "since": prepositions that may as well open a clause. */
  private mayOpenClause(i: number): boolean {
    return OPENING_PREPOSITIONS.has(this.s.firstWord(i));
  }

  /** The clause around that a finite verb completes: "the quake, which struck on Sunday, was felt". */
  private waitingHost(): number {
    for (let c = this.clause.parent; c >= 0; c = this.clauses[c]!.parent) {
      if (this.clauses[c]!.verb < 0 && this.clauses[c]!.subject >= 0) return c;
    }
    return -1;
  }

  private kindOfNext(subject: number): ClauseKind {
    if (subject < 0) return this.clause.kind;
    const before = this.s.kindAt(subject - 1);
    return before === 'conj' || before === 'comma' || before === 'stop' || before === 'quote'
      ? 'main'
      : 'complement';
  }

  /** Moves prepositional phrases and appositions that lie between a stolen subject and its verb. */
  private move(chunk: number, from: Clause, to: Clause): void {
    for (let k = from.prepositional.length - 1; k >= 0; k--) {
      if (from.prepositional[k]!.phrase !== chunk) continue;
      const [moved] = from.prepositional.splice(k, 1);
      // "as the toll rose": the subject hangs on no preposition any more.
      if (chunk !== to.subject) to.prepositional.unshift(moved!);
    }
    this.clauseOf[chunk] = this.current;
  }

  private dependent(i: number, kind: ClauseKind): void {
    const from = this.current;
    const clause = this.open(kind, from);
    clause.verb = i;
  }

  private participle(i: number): void {
    const before = this.s.kindAt(i - 1);
    const describes = before === 'np' && this.clauses[this.current]!.verb !== i;
    const from = this.current;
    const clause = this.open('participle', from);
    clause.verb = i;
    if (describes) {
      clause.antecedent = i - 1;
      clause.subject = i - 1;
    }
  }

  private relative(i: number): void {
    let at = i - 1;
    if (this.s.kindAt(at) === 'prep') at--;
    if (this.s.kindAt(at) === 'comma') at--;
    if (this.s.kindAt(at) !== 'np') {
      this.subordinate(i);
      return;
    }
    const clause = this.open('relative', this.current);
    clause.antecedent = at;
    // "which struck …" takes the antecedent as its subject; "which he said …" finds its own.
    if (this.subjectGap(i)) clause.subject = at;
  }

  private subjectGap(i: number): boolean {
    let at = i + 1;
    while (this.s.kindAt(at) === 'other' || this.s.kindAt(at) === 'time') at++;
    return this.s.kindAt(at) === 'vp';
  }

  private subordinate(i: number): void {
    const that = this.s.firstWord(i) === 'that';
    this.open(that ? 'complement' : 'adverbial', this.current);
  }

  /** A semicolon, colon or dash: what follows is a clause beside the first. */
  private stop(): void {
    if (this.clause.verb >= 0) this.open('main', this.current);
  }

  /** Clauses without a subject take that of the clause they hang on; an infinitive that of its object where the verb has one. */
  private inheritSubjects(): void {
    for (const clause of this.clauses) {
      if (clause.subject >= 0 || clause.verb < 0 || clause.existential) continue;
      for (let p = clause.parent; p >= 0; p = this.clauses[p]!.parent) {
        const parent = this.clauses[p]!;
        const object = clause.kind === 'infinitive' ? parent.objects.at(-1) : undefined;
        const isTaken = object !== undefined && object < clause.verb && !this.s.isPredicate(object);
        const taken = isTaken ? object : parent.subject;
        if (taken < 0) continue;
        clause.subject = taken;
        clause.inherited = true;
        break;
      }
    }
  }
}

const OPENING_PREPOSITIONS = new Set(['as', 'after', 'before', 'since', 'until', 'till']);

function remove(list: number[], value: number): void {
  const at = list.indexOf(value);
  if (at >= 0) list.splice(at, 1);
}
