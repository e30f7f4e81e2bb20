import {
  ANSWERS,
  FOLLOW_UPS,
  type FollowUpId,
  NEEDS,
  type Need,
  SUPPORT_CHOICES,
  WHO_CHOICES
} from '../../content/vocabulary.ts'
import { type Answers, applies, keepApplicable } from '../../encounter/answers.ts'
import { needsOf } from '../../outcome/needs.ts'

/** A set of needs as bits, by their places in NEEDS. */
export type NeedBits = number

/** @returns the bit of one need. */
export const bitOf = (need: Need): NeedBits => 1 << NEEDS.indexOf(need)

export const bitsOf = (needs: readonly Need[]): NeedBits =>
  needs.reduce((bits, need) => bits | bitOf(need), 0)

/** @returns the needs of a set, the most pressing first. */
export const needsIn = (bits: NeedBits): readonly Need[] => NEEDS.filter(need => bits & bitOf(need))

export const EVERYONE: NeedBits = bitOf('everyone')

/** @returns the needs that some answers raise. */
const bitsRaised = (answers: Answers): NeedBits => bitsOf(needsOf(answers).map(({ need }) => need))

export const subsets = <Item>([item, ...rest]: readonly Item[]): readonly (readonly Item[])[] =>
  item === undefined ? [[]] : subsets(rest).flatMap(set => [set, [item, ...set]])

/** Every way to answer each part of the conversation that raises needs of its own, follow-ups included. */
const PARTS: readonly (readonly Answers[])[] = [
  ANSWERS.flatMap(support => subsets(SUPPORT_CHOICES).map(supportNeeds => ({ support, supportNeeds }))),
  ANSWERS.map(safety => ({ safety })),
  ANSWERS.flatMap(safePlace => ANSWERS.map(tonight => ({ safePlace, tonight }))),
  ANSWERS.flatMap(afraid => subsets(WHO_CHOICES).map(who => ({ afraid, who })))
]

/** @returns how many answers and choices it takes to say this. */
const wordsIn = (answers: Answers): number =>
  Object.values(answers).reduce((sum, said) => sum + (typeof said === 'string' ? 1 : said.length), 0)

const isWhole = (answers: Answers): boolean =>
  (Object.keys(FOLLOW_UPS) as FollowUpId[]).every(
    question => !applies(question, answers) || answers[question] !== undefined
  )

/** Of one part: for each set of needs it can raise, the answers that take the fewest words. */
const shortest = (part: readonly Answers[]): ReadonlyMap<NeedBits, Answers> => {
  const found = new Map<NeedBits, Answers>([[EVERYONE, {}]])
  for (const said of part.map(keepApplicable).filter(isWhole)) {
    const known = found.get(bitsRaised(said))
    if (!known || wordsIn(said) < wordsIn(known)) found.set(bitsRaised(said), said)
  }
  return found
}

/** Every set of needs that answers can raise, each once. */
export interface NeedSets {
  readonly bits: Uint32Array
  /** How many answers and choices the shortest conversation that raises it takes. */
  readonly words: Uint8Array
  /** That conversation: what raises nothing is not asked, and every follow-up is. */
  readonly answersFor: (bits: NeedBits) => Answers
}

/** The bits the other way round: in this order, sets that agree in their most pressing needs stand beside each other. */
const turnedRound = (bits: NeedBits): number => {
  let turned = 0
  for (let at = 0; at < NEEDS.length; at++) turned = turned * 2 + ((bits >> at) & 1)
  return turned
}

/** More than the words of any conversation. */
const WORDS = 64

/** @returns every mix of one set from each part, in that order: the set turned round, and the words it takes. */
const combined = (parts: readonly ReadonlyMap<NeedBits, Answers>[]): Float64Array => {
  let sets = Float64Array.of(turnedRound(EVERYONE) * WORDS)
  for (const part of parts) {
    const ways = [...part].map(([bits, answers]) => turnedRound(bits & ~EVERYONE) * WORDS + wordsIn(answers))
    const mixed = new Float64Array(sets.length * ways.length)
    for (const [at, way] of ways.entries())
      mixed.set(
        sets.map(set => set + way),
        at * sets.length
      )
    sets = mixed
  }
  return sets.sort()
}

let known: NeedSets | undefined

/** @returns every set of needs, worked out once. The parts raise different needs, so that every mix of them is a set. */
export const everyNeedSet = (): NeedSets => {
  if (known) return known
  const parts = PARTS.map(shortest)
  const reach = parts.map(part => [...part.keys()].reduce((all, bits) => all | bits, 0))
  const sets = combined(parts)
  known = {
    bits: Uint32Array.from(sets, set => turnedRound(Math.floor(set / WORDS))),
    words: Uint8Array.from(sets, set => set % WORDS),
    answersFor: bits =>
      Object.assign({}, ...parts.map((part, at) => part.get((bits & (reach[at] ?? 0)) | EVERYONE)))
  }
  return known
}

/** @returns some of all sets, for who need not look at every one. */
export const someNeedSets = (all: NeedSets, isWanted: (at: number) => boolean): NeedSets => ({
  ...all,
  bits: all.bits.filter((_, at) => isWanted(at)),
  words: all.words.filter((_, at) => isWanted(at))
})

/** @returns for each need the place of the set of the fewest words that holds it. */
export const smallestSets = ({ bits, words }: NeedSets): ReadonlyMap<Need, number> =>
  new Map(
    NEEDS.flatMap(need => {
      const bit = bitOf(need)
      let best = -1
      for (let at = 0; at < bits.length; at++)
        if ((bits[at] as number) & bit && (best === -1 || (words[at] as number) < (words[best] as number)))
          best = at
      return best === -1 ? [] : [[need, best] as const]
    })
  )
