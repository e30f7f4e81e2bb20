import { outcomeOf } from '../../machines/outcome/outcome.ts'
import { needCombinations } from '../../machines/training/outcomes/combinations.ts'
import { checkSources } from '../../tools/content/check.ts'
import { todayInUk } from '../../tools/content/days.ts'
import { formatDiagnostic } from '../../tools/content/diagnostic.ts'
import type { Texts } from '../../tools/content/parse/sources.ts'
import { readTexts } from '../../tools/content/read-texts.ts'
import { raisedAs } from '../support/laws.ts'
import { settingAt } from '../support/setting.ts'
import { median } from './figures.ts'
import { manyfold, WORST } from './many.ts'

/** What the content takes, in milliseconds. */
export interface Taken {
  /** To check and compile it, as a build does. */
  readonly checked: number
  /** The same with 10 times and 100 times the content, like the real one; and with 100 times, nothing confirmed and no hours alike. */
  readonly tenfold: number
  readonly hundredfold: number
  readonly worst: number
  /** To find the outcome of every need, pair and triple of needs. */
  readonly outcomes: number
}

const timed = (work: () => void): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** @throws if the content has errors: what stops at an error is quick. */
const checkAll = (texts: Texts) => {
  const { compiled, errors } = checkSources(texts, todayInUk())
  if (!compiled) throw new Error(errors.slice(0, 5).map(formatDiagnostic).join('\n'))
}

/** The same content in texts that were never parsed. */
const afresh = (run: number): Texts =>
  new Map([...readTexts('content')].map(([file, text]) => [file, `${text}\n# ${run}`]))

const everyOutcome = () => {
  const setting = settingAt()
  for (const { needs } of needCombinations()) outcomeOf(raisedAs(needs), setting)
}

export const measureContent = (): Taken => {
  const many = (texts: Texts) => timed(() => checkAll(texts))
  return {
    checked: median([1, 2, 3, 4, 5].map(run => many(afresh(run)))),
    tenfold: many(manyfold(10)),
    hundredfold: many(manyfold(100)),
    worst: many(manyfold(100, WORST)),
    outcomes: timed(everyOutcome)
  }
}
