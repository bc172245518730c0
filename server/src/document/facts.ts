import { matchNames, matchSenses } from '../lexicon/match.js';
import type { NameMatch, SenseMatch } from '../lexicon/lexicon.js';
import type { Sense } from '../lexicon/senses.js';
import { findFigures, type Figures } from '../text/figures.js';
import { sentences } from '../text/sentences.js';
import { firstFrom, type Span } from '../text/span.js';
import { countWords, words, type Word } from '../text/words.js';
import type { Inline } from './inline.js';
import { findLead, type Lead } from './lead.js';
import { findPlaceholders, findRedacted } from './placeholders.js';
import { askedOf, PresentSenses, type Asked } from './present-senses.js';
import { rolesOfColumn, rolesOfTitle, type Role } from './roles.js';

const noMatches: readonly SenseMatch[] = [];

/**
 * What one block of text says, whatever stands around it. Offsets are relative to the block's start, so that the same
 * facts serve wherever the block moves; each part is read when first asked for and kept.
 */
export class Facts {
  #words: readonly Word[] | undefined;
  #wordCount: number | undefined;
  #senses: readonly SenseMatch[] | undefined;
  #nameSenses: readonly NameMatch[] | undefined;
  #present: PresentSenses | undefined;
  #figures: Figures | undefined;
  #sentences: readonly Span[] | undefined;
  #lead: Lead | null | undefined;
  #placeholders: readonly Span[] | undefined;
  #titleRoles: readonly Role[] | undefined;
  #columnRoles: readonly Role[] | undefined;
  #answers: Map<unknown, unknown> | undefined;

  constructor(
    readonly raw: string,
    readonly inline: Inline,
  ) {}

  /** The text a reader sees, offset for offset. */
  get plain(): string {
    return this.inline.plain;
  }

  get words(): readonly Word[] {
    return (this.#words ??= words(this.plain));
  }

  /** Words proper, without numbers and marks. */
  get wordCount(): number {
    return (this.#wordCount ??= countWords(this.words, { start: 0, end: this.raw.length }));
  }

  get senses(): readonly SenseMatch[] {
    return (this.#senses ??= matchSenses(this.words));
  }

  /** What titles and names alone are asked for. */
  get nameSenses(): readonly NameMatch[] {
    return (this.#nameSenses ??= matchNames(this.words));
  }

  get figures(): Figures {
    return (this.#figures ??= withRedacted(findFigures(this.plain, {}, this.words), findRedacted(this.raw)));
  }

  get sentences(): readonly Span[] {
    return (this.#sentences ??= sentences(this.plain, this.words));
  }

  /** The sentence that a stretch lies in; none when it lies in several. */
  sentenceOf({ start, end }: Span): Span | undefined {
    const sentence = this.sentences[firstFrom(this.sentences, start + 1) - 1];
    return sentence && end <= sentence.end ? sentence : undefined;
  }

  /** The first sentence that begins at `at` or behind. */
  sentenceFrom(at: number): Span | undefined {
    return this.sentences[firstFrom(this.sentences, at)];
  }

  /** What stands before the text proper and says what it is: «**Цель:**», "KR 1.1", «Контекст.». */
  get lead(): Lead | undefined {
    if (this.#lead === undefined) this.#lead = findLead(this) ?? null;
    return this.#lead ?? undefined;
  }

  get placeholders(): readonly Span[] {
    return (this.#placeholders ??= findPlaceholders(this.raw));
  }

  /** The roles of the whole text taken for a title. */
  get titleRoles(): readonly Role[] {
    return (this.#titleRoles ??= rolesOfTitle(this, { start: 0, end: this.raw.length }));
  }

  /** The roles of the whole text taken for the head of a column. */
  get columnRoles(): readonly Role[] {
    return (this.#columnRoles ??= rolesOfColumn(this));
  }

  /** The answer of `read` for this text, worked out at the first call and kept. */
  once<T>(read: (facts: Facts) => T): T {
    const answers = (this.#answers ??= new Map<unknown, unknown>());
    const known = answers.get(read);
    if (known !== undefined || answers.has(read)) return known as T;
    const answer = read(this);
    answers.set(read, answer);
    return answer;
  }

  /** True when the block holds a phrase of one of the senses, inside `within` when given. */
  says(senses: ReadonlySet<Sense>, within?: Span): boolean {
    return within ? this.find(senses, within) !== undefined : this.present.meets(askedOf(senses));
  }

  /** The first phrase of one of the senses, inside `within` when given. */
  find(senses: ReadonlySet<Sense>, within?: Span): SenseMatch | undefined {
    const asked = askedOf(senses);
    if (!this.present.meets(asked)) return undefined;
    if (within) return this.#within(within, asked, 1)[0];
    for (const match of this.senses) if (asked.set.has(match.number)) return match;
    return undefined;
  }

  /** Every phrase of one of the senses, inside `within` when given. */
  all(senses: ReadonlySet<Sense>, within?: Span): readonly SenseMatch[] {
    const asked = askedOf(senses);
    if (!this.present.meets(asked)) return noMatches;
    return this.#within(within ?? { start: 0, end: this.raw.length }, asked);
  }

  /** A long text is asked sentence by sentence: it is not walked through from its beginning each time. */
  #within({ start, end }: Span, { set }: Asked, most = Infinity): readonly SenseMatch[] {
    const { senses } = this;
    const found: SenseMatch[] = [];
    for (let at = start > 0 ? firstFrom(senses, start) : 0; at < senses.length; at++) {
      const match = senses[at];
      if (!match || match.start >= end) break;
      if (match.end <= end && set.has(match.number) && found.push(match) === most) break;
    }
    return found;
  }

  /** Which senses the block holds phrases of. */
  get present(): PresentSenses {
    return (this.#present ??= PresentSenses.of(this.senses));
  }
}

function withRedacted(figures: Figures, redacted: readonly Span[]): Figures {
  if (redacted.length === 0) return figures;
  const values = redacted.map(({ start, end }) => ({
    start,
    end,
    kind: 'redacted' as const,
    low: Number.NaN,
    high: Number.NaN,
  }));
  return { ...figures, quantities: [...figures.quantities, ...values].sort((a, b) => a.start - b.start) };
}
