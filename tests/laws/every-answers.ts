import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { isDeepStrictEqual } from 'node:util'
import { ANSWERS, SUPPORT_CHOICES, WHO_CHOICES } from '../../machines/content/vocabulary.ts'
import { type Answers, keepApplicable } from '../../machines/encounter/answers.ts'
import { needsOf, type RaisedNeed } from '../../machines/outcome/needs.ts'
import { type Outcome, outcomeOf } from '../../machines/outcome/outcome.ts'
import { startProgress } from '../../tools/commands/progress.ts'
import { lawsBrokenFor } from '../support/laws.ts'
import { settingAt } from '../support/setting.ts'

/** Counted by hand from the questions, so that the walk over all of them cannot quietly miss some. */
const CHOICES = 2 ** SUPPORT_CHOICES.length
const KINDS = 2 ** WHO_CHOICES.length
/** Help or not, with any choices; worried or not; a safe place, none, none tonight; nobody, or any kinds of people. */
const NEED_SETS = (1 + CHOICES) * 2 * 3 * (1 + KINDS / 2)
/** Four answers or none to each question, any choices where they are asked for, and where a bed is offered a no to it or none. */
const ANSWER_SETS = (3 + 2 * (1 + CHOICES)) * 5 * (3 + 2 * 2) * (3 + 2 * (1 + KINDS))

const subsets = <Item>([item, ...rest]: readonly Item[]): readonly (readonly Item[])[] =>
  item === undefined ? [[]] : subsets(rest).flatMap(set => [set, [item, ...set]])

const ANSWERED_OR_NOT = [...ANSWERS, undefined] as const

type Loose = { readonly [Name in keyof Answers]?: Answers[Name] | undefined }

/** What the machine would keep of these answers. */
const kept = (answers: Loose): Answers =>
  keepApplicable(Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined)))

const uniqueBy = <Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] => [
  ...new Map(items.map(item => [key(item), item])).values()
]

const pairs = <A, B>(first: readonly A[], second: readonly B[]) =>
  first.flatMap(a => second.map(b => [a, b] as const))

/** Every way to answer each part of the conversation, follow-ups included, and not asked included. */
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

/** How many sets of answers there are, those of conversations that were cut short included. */
const answerSetCount: number = PARTS.reduce((product, part) => product * part.length, 1)

const needNames = (answers: Answers) =>
  needsOf(answers)
    .map(({ need }) => need)
    .join()

/**
 * Answers that raise each set of needs there is, once each. The parts raise different needs, so one way to raise each
 * set in each part is enough; how a need was come by changes its wording, never what is shown.
 * @param shares how many processes walk over all sets.
 * @param share the one that asks, counted from 0: it takes each set whose number leaves this remainder.
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

const write = (line: string) => process.stdout.write(`${line}\n`)

/** What one process found. */
interface Held {
  readonly sets: number
}

/** So many sets are held between two signs of progress. */
const STEP = 1_000
/** More findings say nothing new: a process with so many ends. */
const MOST_FINDINGS = 20
/** Each set of this number is asked for again after the next, so that a cache which forgets to look at something shows. */
const ASKED_AGAIN = 50

/** Holds each set of needs whose number leaves this remainder: one of some processes. */
const holdShare = (share: number, shares: number): void => {
  const setting = settingAt()
  let sets = 0
  let findings = 0
  const report = (finding: string) => {
    findings++
    process.send?.(finding)
  }
  let earlier: { readonly raised: readonly RaisedNeed[]; readonly outcome: Outcome } | undefined
  for (const raised of everyNeedSet(shares, share)) {
    for (const law of lawsBrokenFor(raised, setting)) report(law)
    if (earlier && !isDeepStrictEqual(outcomeOf(earlier.raised, setting), earlier.outcome))
      report(`the same needs give the same outcome: ${earlier.raised.map(({ need }) => need).join(', ')}`)
    if (findings >= MOST_FINDINGS) break
    earlier = sets % ASKED_AGAIN === 0 ? { raised, outcome: outcomeOf(raised, setting) } : undefined
    if (++sets % STEP === 0) process.send?.(STEP)
  }
  process.send?.({ sets } satisfies Held)
}

const processes = availableParallelism()

/** @param report is told each law that is broken, at once. */
const hold = (
  share: number,
  progress: ReturnType<typeof startProgress>,
  report: (finding: string) => void
): Promise<Held> =>
  new Promise((resolve, reject) => {
    const child = fork(import.meta.filename, [String(share), String(processes)])
    child.on('message', (message: number | string | Held) => {
      if (typeof message === 'number') progress.advance(message)
      else if (typeof message === 'string') report(message)
      else resolve(message)
    })
    child.on('error', reject)
    child.on('exit', code => reject(new Error(`A process ended early, with code ${code}.`)))
  })

const run = async (): Promise<void> => {
  const start = performance.now()
  const progress = startProgress()
  progress.step('Holding sets of needs to the laws', NEED_SETS)
  let findings = 0
  const report = (finding: string) => {
    findings++
    write(finding)
  }
  const held = await Promise.all(
    Array.from({ length: processes }, (_, share) => hold(share, progress, report))
  )
  const seconds = Math.round((performance.now() - start) / 1_000)
  const sets = held.reduce((sum, one) => sum + one.sets, 0)
  // A process that finds much ends early.
  if (findings === 0 && sets !== NEED_SETS) report(`${sets} sets of needs were found, not ${NEED_SETS}`)
  if (answerSetCount !== ANSWER_SETS)
    report(`${answerSetCount} sets of answers were found, not ${ANSWER_SETS}`)
  const count = new Intl.NumberFormat('en-GB').format
  write(
    findings > 0
      ? `Laws are broken: ${count(findings)} findings, in ${seconds} seconds.`
      : `The laws hold for ${count(sets)} sets of needs, from ${count(answerSetCount)} sets of answers, in ${seconds} seconds.`
  )
  if (findings > 0) process.exitCode = 1
}

const [share, shares] = process.argv.slice(2)
if (share === '--help') write(HELP)
else if (share) holdShare(Number(share), Number(shares))
else await run()
