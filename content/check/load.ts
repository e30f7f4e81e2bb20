import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Content } from '../content.ts'
import { compile } from './compile.ts'
import { type Fault, sortFaults } from './fault.ts'
import { freshness } from './freshness.ts'
import { link } from './link.ts'
import { parseSources, type Sources, type Texts } from './sources.ts'

export interface Checked {
  /** `undefined` if there is any fault. */
  readonly content: Content | undefined
  readonly faults: readonly Fault[]
  readonly warnings: readonly Fault[]
}

/**
 * The one door from words to product: parse, link, compile.
 * @param texts every YAML file by its path below the content folder.
 * @param today a day in the UK, as `2026-11-24`, against which facts are fresh or stale.
 * @returns the content, or every fault at once; it never throws on bad content.
 */
export const check = (texts: Texts, today: string): Checked => {
  const { sources, faults: parsing } = parseSources(texts)
  const faults = sortFaults([...parsing, ...link(sources)])
  return {
    content: faults.length === 0 ? compile(sources as Sources) : undefined,
    faults,
    warnings: sortFaults(freshness(sources, today))
  }
}

/** @returns the text of every YAML file below a folder, by its path there, with forward slashes. */
export const readTexts = (folder: string): Texts =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && /\.ya?ml$/.test(entry.name))
      .map(entry => relative(folder, join(entry.parentPath, entry.name)))
      .map(path => [path.split(sep).join('/'), readFileSync(join(folder, path), 'utf8')])
  )

/** @returns today in the UK, as `2026-11-24`. */
export const todayInUk = (now: Date = new Date()): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(now)
