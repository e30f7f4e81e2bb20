import { todayInUk } from '../../tools/content/days.ts'
import type { Texts } from '../../tools/content/parse/sources.ts'
import { compiledOf, inEnglish, realTexts } from '../support/content.ts'

/** @returns the milliseconds to check and compile content as a build does. @throws if it has errors. */
const timeOf = (texts: Texts): number => {
  const began = performance.now()
  compiledOf(texts, todayInUk())
  return performance.now() - began
}

/** @returns the time of each of several runs, each on texts that were never parsed before. */
export const timesOfContent = (times: number): readonly number[] =>
  Array.from({ length: times }, (_, run) =>
    timeOf(new Map([...realTexts].map(([file, text]) => [file, `${text}\n# ${run}`])))
  )

/** Matches a local service of a force; LOCALS keeps the first two and drops the others. */
const LOCAL = / {2}- id: .*\n(?: {4}.*\n)*/.source
const LOCALS = new RegExp(`(localServices:\\n(?:${LOCAL}){0,2})(?:${LOCAL})*`)

const sharingNumbers = (text: string): string =>
  text.replaceAll(/^ *sharesNumber: true\n/gm, '').replaceAll(/^( *)number: .*/gm, '$&\n$1sharesNumber: true')

/** @returns a file of a force or a service as a copy: the same numbers, but hours at another minute. */
const copied = (text: string, copy: number): string =>
  text
    .replace(LOCALS, '$1')
    .replaceAll(/^councils:\n(?: .*\n)+|^ *alsoIn: .*\n/gm, '')
    .replaceAll(/^ {2}- id: .*/gm, id => `${id}-${copy}`)
    .replaceAll(/(\d\d):00-(?=\d\d:)/g, (_, hour) => `${hour}:${String(copy % 60).padStart(2, '0')}-`)

/** Gives 4,600 forces with two services each, and 10,000 services: about a hundred times the content. */
const COPIES: readonly (readonly [files: RegExp, copies: number])[] = [
  [/^forces\//, 99],
  [/^services\/(?!emergency-999|num\b)/, 10]
]

/** @returns the time to check and compile that much content, without translations. */
export const timeOfHundredfold = (): number => {
  const real = [...inEnglish(realTexts)].map(([file, text]) => [file, sharingNumbers(text)] as const)
  const copies = real.flatMap(([file, text]) => {
    const [, count = 0] = COPIES.find(([files]) => files.test(file)) ?? []
    return Array.from(
      { length: count },
      (_, copy) => [file.replace('.yaml', `-copy-${copy}.yaml`), copied(text, copy)] as const
    )
  })
  return timeOf(new Map([...real, ...copies]))
}
