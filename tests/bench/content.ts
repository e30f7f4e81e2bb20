import { checkSources } from '../../tools/content/check.ts'
import { todayInUk } from '../../tools/content/days.ts'
import { formatDiagnostic } from '../../tools/content/diagnostic.ts'
import type { Texts } from '../../tools/content/parse/sources.ts'
import { readTexts } from '../../tools/content/read-texts.ts'
import { median } from './figures.ts'
import { hundredfold } from './many.ts'

/** To check and compile the content as a build does, and 100 times as much, in milliseconds. */
export interface Taken {
  readonly checked: number
  readonly hundredfold: number
}

/** @throws if the content has errors: what stops at an error is quick. */
const timed = (texts: Texts): number => {
  const start = performance.now()
  const { compiled, errors } = checkSources(texts, todayInUk())
  if (!compiled) throw new Error(errors.slice(0, 5).map(formatDiagnostic).join('\n'))
  return performance.now() - start
}

/** The same content in texts that were never parsed. */
const afresh = (run: number): Texts =>
  new Map([...readTexts('content')].map(([file, text]) => [file, `${text}\n# ${run}`]))

export const measureContent = (): Taken => ({
  checked: median([1, 2, 3, 4, 5].map(run => timed(afresh(run)))),
  hundredfold: timed(hundredfold())
})
