import { fork } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { isDeepStrictEqual } from 'node:util'
import { ANSWERS, SUPPORT_CHOICES, WHO_CHOICES } from '../../machines/content/vocabulary.ts'
import { type Answers, keepApplicable } from '../../machines/encounter/answers.ts'
import { needsOf, type RaisedNeed } from '../../machines/outcome/needs.ts'
import { type Outcome, outcomeOf } from '../../machines/outcome/outcome.ts'
import { lawsBrokenFor } from '../support/laws.ts'
import { print } from '../support/print.ts'
import { settingAt } from '../support/setting.ts'

/** Counted by hand from the questions, so that the walk cannot silently skip some. */
const CHOICES = 2 ** SUPPORT_CHOICES.length
const KINDS = 2 ** WHO_CHOICES.length
/** Help or any choices; worried or not; a safe place, none, none tonight; nobody or any kinds of people. */
const NEED_SETS = (1 + CHOICES) * 2 * 3 * (1 + KINDS / 2)
/** Four answers or none to each question, all sets of choices, and "no" or nothing to a bed if offered. */
const ANSWER_SETS = (3 + 2 * (1 + CHOICES)) * 5 * (3 + 2 * 2) * (3 + 2 * (1 + KINDS))

const subsets = <Item>([item, ...rest]: readonly Item[]): readonly (readonly Item[])[] =>
  item === undefined ? [[]] : subsets(rest).flatMap(set => [set, [item, ...set]])

const ANSWERED_OR_NOT = [...ANSWERS, undefined] as const

/** @returns the answers that the machine would keep. */
const kept = (answers: { readonly [Name in keyof Answers]?: Answers[Name] | undefined }): Answers =>
  keepApplicable(Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined)))

const uniqueBy = <Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] => [
  ...new Map(items.map(item => [key(item), item])).values()
]

const pairs = <A, B>(first: readonly A[], second: readonly B[]) =>
  first.flatMap(a => second.map(b => [a, b] as const))

/** Every way to answer each part, with follow-ups and with parts that were not asked. */
const PARTS = [
  pairs(ANSWERED_OR_NOT, [undefined, ...subsets(SUPPORT_CHOICES)]).map(([support, supportNeeds]) =>
    kept({ support, supportNeeds })
  ),
  ANSWERED_OR_NOT.map(safety => kept({ safety })),
  pairs(ANSWERED_OR_NOT, [undefined, 'no'] as const).map(([safePlace, tonight]) =>
    kept({ safePlace, tonight })
  ),
  pairs(ANSWERED_OR_NOT, [undefined, ...subsets(WHO_CHOICES)]).map(([afraid, who]) => kept({ afraid, who }))
].map(part => uniqueBy(part, answers => JSON.stringify(answers)))

/** The number of sets of answers, including those of conversations that were cut short. */
const answerSetCount: number = PARTS.reduce((product, part) => product * part.length, 1)

const needNames = (answers: Answers) =>
  needsOf(answers)
    .map(({ need }) => need)
    .join()

/**
 * Yields answers for each possible set of needs once. The parts raise different needs, so one way for each
 * set in each part is enough: how a need was raised changes its wording, never what is shown.
 * @param shares the number of processes. @param share this process, from 0: it takes every set whose number
 * modulo `shares` is this.
 */
function* everyNeedSet(shares = 1, share = 0): Generator<readonly RaisedNeed[]> {
  const parts = PARTS.map(part => uniqueBy(part, needNames))
  const count = parts.reduce((product, part) => product * part.length, 1)
  for (let number = share; number < count; number += shares) {
    let rest = number
    const answers = parts.map(part => {
      const answer = part[rest % part.length]
      rest = Math.floor(rest / part.length)
      return answer
    })
    yield needsOf(Object.assign({}, ...answers))
  }
}

const HELP = `npm run test:all -- laws

Holds the outcome of every set of answers, in one setting, to the laws of an outcome.

Example: npm run test:all -- laws`

/** A process stops after this many findings, as more would say nothing new. */
const MAX_FINDINGS = 20
/** One set in this many is asked for again after the next, to catch a cache with an incomplete key. */
const ASKED_AGAIN = 50

/** @returns how many sets of needs hold in one process's share. */
const holdShare = (share: number, shares: number): number => {
  const setting = settingAt()
  let [asked, findings, held] = [0, 0, 0]
  let earlier: { readonly raised: readonly RaisedNeed[]; readonly outcome: Outcome } | undefined
  for (const raised of everyNeedSet(shares, share)) {
    const broken = lawsBrokenFor(raised, setting)
    const isSame = !earlier || isDeepStrictEqual(outcomeOf(earlier.raised, setting), earlier.outcome)
    if (isSame && broken.length === 0) held++
    else {
      const other = `the same needs give the same outcome: ${earlier?.raised.map(({ need }) => need)}`
      for (const law of isSame ? broken : [...broken, other]) print(law)
      if (++findings >= MAX_FINDINGS) break
    }
    earlier = asked++ % ASKED_AGAIN === 0 ? { raised, outcome: outcomeOf(raised, setting) } : undefined
  }
  return held
}

/** @throws if the process ends before it has reported its count. */
const hold = async (share: number, shares: number): Promise<number> => {
  const child = fork(import.meta.filename, [String(share), String(shares)])
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`A process ended early, with code ${code}.`)
  })
  const [held] = await Promise.race([once(child, 'message'), ended])
  return held
}

const run = async (): Promise<void> => {
  const start = performance.now()
  const shares = availableParallelism()
  const count = new Intl.NumberFormat('en-GB').format
  print(`Holding ${count(NEED_SETS)} sets of needs to the laws ...`)
  const all = await Promise.all(Array.from({ length: shares }, (_, share) => hold(share, shares)))
  const held = all.reduce((sum, one) => sum + one)
  const isWhole = held === NEED_SETS && answerSetCount === ANSWER_SETS
  print(
    isWhole
      ? `The laws hold for ${count(held)} sets of needs, from ${count(answerSetCount)} sets of answers, in ${Math.round((performance.now() - start) / 1_000)} seconds.`
      : `Laws are broken, or not all was held: ${held} of ${NEED_SETS} sets of needs hold, from ${answerSetCount} of ${ANSWER_SETS} sets of answers.`
  )
  if (!isWhole) process.exitCode = 1
}

const [share, shares] = process.argv.slice(2)
if (share === '--help') print(HELP)
else if (share) process.send?.(holdShare(Number(share), Number(shares)))
else await run()
