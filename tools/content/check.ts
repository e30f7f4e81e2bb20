import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Content, Dictionary, ForcePacks } from '../../machines/content/content.ts'
import { compile, compilePacks } from './compile/compile.ts'
import { type Diagnostic, sortDiagnostics } from './diagnostic.ts'
import { dateFaults } from './freshness/dates.ts'
import { freshness } from './freshness/freshness.ts'
import { compileLanguages } from './locales/compile.ts'
import { languageFindings } from './locales/findings.ts'
import { isContentFile, parseSources, type Sources, type Texts } from './parse/sources.ts'
import { link } from './rules/link.ts'

/** What the app is built from. */
export interface Compiled {
  readonly content: Content
  readonly packs: ForcePacks
}

export interface Checked {
  /** What was parsed, whatever is wrong with the rest. */
  readonly sources: Partial<Sources>
  /** `undefined` if there is any fault. */
  readonly compiled: Compiled | undefined
  /** What it says in other languages. */
  readonly languages: readonly Dictionary[]
  readonly faults: readonly Diagnostic[]
  readonly warnings: readonly Diagnostic[]
}

const compiledFrom = (sources: Sources, builtOn: string): Pick<Checked, 'compiled' | 'languages'> => {
  const content = compile(sources, builtOn)
  return {
    compiled: { content, packs: compilePacks(sources) },
    languages: compileLanguages(sources, content)
  }
}

/**
 * The one door from words to product: parse, link, compile.
 * @param texts every YAML file by its path below the content folder.
 * @param today a day in the UK, as `2026-11-24`, against which facts are fresh or stale.
 * @param builtOn the day of the build, if it is to count as another one.
 * @returns what the app is built from, or every fault at once; it never throws on bad content.
 */
export const check = (texts: Texts, today: string, builtOn: string = today): Checked => {
  const { sources, faults: parsing } = parseSources(texts)
  const found = [...freshness(sources, today), ...languageFindings(sources)]
  const faults = sortDiagnostics([
    ...parsing,
    ...link(sources),
    ...dateFaults(sources, today),
    ...found.filter(({ severity }) => severity === 'fault')
  ])
  return {
    sources,
    ...(faults.length === 0
      ? compiledFrom(sources as Sources, builtOn)
      : { compiled: undefined, languages: [] }),
    faults,
    warnings: sortDiagnostics(found.filter(({ severity }) => severity === 'warning'))
  }
}

/** @returns the text of every YAML file below a folder, by its path there, with forward slashes. */
export const readTexts = (folder: string): Texts =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter(isContentFile)
      .map(path => [path, readFileSync(join(folder, path), 'utf8')])
  )
