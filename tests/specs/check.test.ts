import { expect, test } from 'vitest'
import { NEEDS, REGIONS, SUPPORT_CHOICES } from '../../machines/content/vocabulary.ts'
import { inFormWords } from '../../src/editor/check/in-form-words.ts'
import { check, checkSources } from '../../tools/content/check.ts'
import { type Diagnostic, sortDiagnostics, visible } from '../../tools/content/diagnostic.ts'
import { releaseErrors } from '../../tools/content/freshness/release.ts'
import type { Sources, Texts } from '../../tools/content/parse/sources.ts'
import { RULES } from '../../tools/content/rules/link.ts'
import type { Rule } from '../../tools/content/rules/rule.ts'
import { fixtureTexts, TODAY } from '../support/content.ts'
import { languageText } from '../support/languages.ts'
import { settled, settledOn } from '../support/release-ready-content.ts'
import { applyCase, type Case, readCases } from './read-cases.ts'

/** Cases refer to these extensible lists by name. */
const LISTS = { needs: NEEDS, regions: REGIONS, 'support-choices': SUPPORT_CHOICES }

const withLists = (line: string): string =>
  Object.entries(LISTS).reduce((text, [name, ids]) => text.replace(`{${name}}`, ids.join(', ')), line)

/**
 * Cases of the content check. `on 2026-12-01`: its day, if not the fixture's. `with languages/ro.yaml`: adds
 * one for the person, with `scope all` also for the officer. `without forces/`: removes files. `for release`:
 * reports what a release must settle; else all is settled, and rung on the fixture's day or that of `rung`.
 */
const checkCases: readonly Case[] = readCases('tests/specs/check', [
  'on',
  'with',
  'without',
  'scope',
  'for',
  'rung'
])

const contentFor = ({ says }: Case): Texts => {
  const rung = says.get('rung')
  if (says.has('for')) return rung === undefined ? settled : settledOn(rung)
  const without = says.get('without')
  if (without !== undefined) return new Map([...fixtureTexts].filter(([file]) => !file.startsWith(without)))
  const files = says.get('with')?.split(' ') ?? []
  const scope = says.get('scope') === 'all' ? 'all' : 'person'
  return new Map([...fixtureTexts, ...files.map(file => [file, languageText({ scope })] as const)])
}

const messageOf = ({ severity, message, fix }: Diagnostic) =>
  visible(`${severity === 'warning' ? 'warning ' : ''}${message}  ${fix}`)

const known = new Map<string, ReadonlySet<string>>()

/** @returns the warnings that the unchanged fixture has on a day. */
const knownOn = (on: string): ReadonlySet<string> => {
  const warnings = known.get(on) ?? new Set(checkSources(fixtureTexts, on).warnings.map(messageOf))
  known.set(on, warnings)
  return warnings
}

/**
 * @param rules across files; all by default.
 * @returns the printed and the expected lines, and whether the content compiles. Warnings of the unchanged
 * fixture are left out, unless the case marks their place.
 */
const runCase = (one: Case, rules?: readonly Rule[]) => {
  const { texts, places } = applyCase(one, contentFor(one))
  const on = one.says.get('on') ?? TODAY
  const checked = rules ? checkSources(texts, on, on, rules) : check(texts, on)
  const { errors, warnings, compiled } = checked
  const placed = (diagnostic: Diagnostic) => {
    const { file, line, column } = diagnostic
    return { place: `${file}:${line}:${column}`, text: messageOf(diagnostic) }
  }
  const toSettle = one.says.has('for') && compiled ? releaseErrors(checked.sources as Sources, on) : warnings
  const diagnostics = sortDiagnostics([...errors, ...toSettle])
  const found = diagnostics.map(placed)
  return {
    diagnostics,
    printed: found
      .filter(
        ({ text, place }) => !(text.startsWith('warning ') && knownOn(on).has(text)) || places.includes(place)
      )
      .map(({ place, text }) => `${place}  ${text}`),
    wanted: one.lines.map((line, index) => `${places[index] ?? 'no mark'}  ${withLists(line)}`),
    marks: places.length,
    isBuilt: compiled !== undefined,
    isSound: errors.length === 0
  }
}

/** Matches words that only make sense in a file or a terminal. */
const OF_FILES =
  /YAML|npm run|README|\.yaml|: (?:true|false)\b|"seen"|"\w+:"|\b[a-z]+[A-Z][a-z]\w*\b|stand-in|\bMo-Fr\b|\bPH\b/

for (const one of checkCases)
  test(`${one.topic}: ${one.title}`, () => {
    const { diagnostics, printed, wanted, marks, isBuilt, isSound } = runCase(one)
    expect(printed, one.at).toEqual(wanted)
    expect(marks, `${one.at}  Each line that is printed has one mark.`).toBe(wanted.length)
    const inForm = diagnostics.filter(({ path }) => path !== undefined).map(inFormWords)
    expect(
      // Words that somebody typed are quoted as they are.
      inForm.filter(words => OF_FILES.test(words.replace(/^"[^"]*" has the wrong/, ''))),
      'In the editor no word of files or the terminal.'
    ).toEqual([])
    expect(isBuilt).toBe(isSound)
  })

const ALL = Object.values(RULES).flat()

/** One rule for each file of texts. A single one may find nothing, so they are left out together. */
const ONE_A_FILE = ['words', 'words-fixed']

const groups = (topic: string, rules: readonly Rule[]): readonly (readonly Rule[])[] =>
  ONE_A_FILE.includes(topic) ? [rules] : rules.map(rule => [rule])

const rows = Object.entries(RULES).flatMap(([topic, rules]) =>
  groups(topic, rules).map((left, index) => [`${topic} ${index + 1}`, topic, left] as const)
)

const isGreen = (one: Case, rules: readonly Rule[]): boolean => {
  try {
    const { printed, wanted } = runCase(one, rules)
    return printed.join('\n') === wanted.join('\n')
  } catch {
    // Content that is wrong, but not refused by any rule left, may fail to compile.
    return false
  }
}

test.each(rows)(
  'cases: without the rule %s one of its own cases is red',
  { tags: ['long'] },
  (_, topic, left) => {
    const rules = ALL.filter(rule => !left.includes(rule))
    expect(checkCases.filter(one => one.topic === topic).every(one => isGreen(one, rules))).toBe(false)
  }
)

test('cases: with all rules none of them is red', { tags: ['long'] }, () => {
  const red = checkCases.filter(one => one.topic in RULES && !isGreen(one, ALL))
  expect(red.map(({ at }) => at)).toEqual([])
})
