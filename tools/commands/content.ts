import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Checked, type Compiled, readTexts } from '../content/check.ts'
import { compileTraining } from '../content/compile/compile.ts'
import { todayInUk } from '../content/days.ts'
import { counted, type Fault, formatFault, sortFaults } from '../content/diagnostic.ts'
import { standingsOf } from '../content/locales/status.ts'
import { isShown } from '../content/parse/services.ts'
import type { Sources } from '../content/parse/sources.ts'
import { checkWithDrills } from '../content/rules/drill-routes.ts'
import { editorSchemas } from '../content/schema/editor-schemas.ts'
import { languages, writeLanguage } from '../editorial/languages/commands.ts'
import { type Confirmed, confirmLanguage } from '../editorial/languages/confirm.ts'
import { isDraft, standingOf } from '../editorial/release-readiness.ts'
import { accept } from '../editorial/review/approved.ts'
import { coverageTables } from '../editorial/review/coverage-table.ts'
import { compiledOfThen, saidBetween } from '../editorial/review/diff.ts'
import { markdownOf } from '../editorial/review/markdown.ts'
import { textsAt } from '../editorial/review/revision.ts'
import { applySheet } from '../editorial/ring-round/apply.ts'
import { sheetOf } from '../editorial/ring-round/sheet.ts'
import { signedCount } from '../editorial/sign-off/review.ts'

const USAGE = `npm run content                              checks the content, and lists every fault with the mend
npm run content -- FOLDER                    the same of another folder
npm run content -- --release                 fails while a fact is stale, unconfirmed or unsigned, and says who must do what
npm run content -- --ring-round              writes ring-round.csv, a sheet to ring every number by
npm run content -- --ring-round-apply FILE   takes the filled sheet back into the content
npm run content -- --coverage [--force ID]   shows where nobody answers, need by need
npm run content -- --diff REVISION           tells what changed since then, outcome by outcome, as Markdown
npm run content -- --accept-outcomes         keeps what is there now as the content to compare with
npm run content -- --languages               shows how far each language has come, and how much of the page it takes
npm run content -- --write-language TAG      adds what a language lacks to its file, marked as not translated yet, or begins one: TAG as "ro"
                                             "all" does so in every language there is
npm run content -- --confirm-language TAG    shows translations whose English has changed
        [--key KEY ... | --all]              binds those that were looked at to the English of today
        [--role ROLE --on DAY]               tells who checked the whole file, and when; without it, a change ends a review
npm run content -- --write-editor-schemas    makes editor/ anew from the schema`

const SHEET = 'ring-round.csv'

const list = (name: string, faults: readonly Fault[]) => {
  for (const fault of faults) console.error(`${name}  ${formatFault(fault)}`)
}

const untilMended = (faults: readonly Fault[]) =>
  `${counted(faults.length, 'fault')}: nothing is built until each is mended.`

const tell = (lines: readonly string[], failed = false) => {
  for (const line of lines) (failed ? console.error : console.log)(line)
  if (failed) process.exitCode = 1
}

const writeEditorSchemas = (folder: string) => {
  mkdirSync(join(folder, 'editor'), { recursive: true })
  for (const [file, text] of editorSchemas()) writeFileSync(join(folder, 'editor', file), text)
}

/** What reviewers should know of, and nobody else sees. */
const held = ({ offered }: Sources): readonly string[] =>
  offered
    .filter(service => !isShown(service))
    .map(({ yaml, value }) => `held     ${yaml.file}  ${value.name} is not shown.`)

const inLanguages = (sources: Sources): readonly string[] => {
  const standings = standingsOf(sources)
  const drafts = standings.filter(({ review }) => review !== 'reviewed')
  if (standings.length === 0) return []
  const names = drafts.map(({ source }) => source.value.english).join(', ')
  return [
    `${counted(standings.length, 'other language')}; ${drafts.length === 0 ? 'translators have checked all' : `no translator has checked ${names}`}.`
  ]
}

const report = (sources: Sources, { content, packs }: Compiled, warnings: number) => {
  const { all, signed } = signedCount(sources)
  const local = new Set(Object.values(packs).flatMap(pack => pack.localServices.map(({ id }) => id)))
  tell([
    ...held(sources),
    `Content is sound: ${content.tips.length} tips, ${content.services.length} national and ${local.size} local contacts, ${content.forces.length} forces, ${content.actions.length} officer actions, ${counted(sources.drills.size, 'drill')}; ${counted(warnings, 'warning')}.`,
    ...inLanguages(sources),
    signed === all
      ? 'Both roles have signed all of it.'
      : `Not signed by both roles: ${all - signed} of ${all} sections.`
  ])
}

const release = (sources: Sources) => {
  const standing = standingOf(sources, todayInUk())
  const { facts, translations, signatures } = standing
  list('release ', sortFaults([...facts, ...translations, ...signatures]))
  if (!isDraft(standing))
    return tell(['Every fact that is shown is fresh and confirmed, and all is signed: it can be released.'])
  tell(
    [
      `\n${counted(facts.length, 'fact')} and ${counted(translations.length, 'translation')} to settle, and ${counted(signatures.length, 'signature')} to get before a release.`
    ],
    true
  )
}

const ringRound = (sources: Sources, { content }: Compiled) => {
  if (existsSync(SHEET))
    return tell([`${SHEET} is there already, and may hold answers. Move it away, then try again.`], true)
  writeFileSync(SHEET, sheetOf(sources, todayInUk(), content.screens.opening))
  tell([`Wrote ${SHEET}. Fill in its last columns, then: npm run content -- --ring-round-apply ${SHEET}`])
}

const apply = (folder: string, file: string) => {
  if (!existsSync(file)) return tell([`There is no file ${file}.`], true)
  const { texts, refused, remarks, faults } = applySheet(readTexts(folder), readFileSync(file), todayInUk())
  if (refused.length > 0) return tell([...refused, '\nNothing was changed.'], true)
  for (const [path, text] of texts) writeFileSync(join(folder, path), text)
  tell([...remarks, `${counted(texts.size, 'file')} changed: look at the difference before you keep it.`])
  if (faults.length === 0) return
  list('fault  ', faults)
  tell([`\n${untilMended(faults)} All that you found is in the files.`])
}

const diff = (folder: string, revision: string, sources: Sources, compiled: Compiled) => {
  const then = compiledOfThen(textsAt(folder, revision), readTexts(folder), todayInUk(), revision)
  const training = compileTraining(sources)
  tell([markdownOf(saidBetween(then, compiled, training), training.words.changes)])
}

const acceptOutcomes = (folder: string, compiled: Compiled) => {
  accept(folder, compiled)
  tell([`Accepted: ${folder}/approved holds what is there now. Look at the difference before you keep it.`])
}

/** These are there to mend faults of languages, so they run while there are some. */
const ofLanguages = (
  { sources }: Checked,
  folder: string,
  options: Options
): { readonly lines: readonly string[]; readonly isStopped?: boolean } | undefined => {
  const { 'write-language': written, 'confirm-language': confirmed } = options
  if (written !== undefined) return { lines: writeLanguage(folder, written, sources) }
  if (confirmed !== undefined) return confirmLanguage(folder, confirmed, sources, confirmedBy(options))
  return options.languages ? { lines: languages(sources) } : undefined
}

const confirmedBy = ({ key, all, role, on }: Options): Confirmed => {
  if ((role === undefined) !== (on === undefined)) throw new Error('Give both --role and --on, or neither.')
  return {
    looked: all ? 'all' : (key ?? []),
    ...(role === undefined || on === undefined ? {} : { review: { role, on } })
  }
}

type Options = ReturnType<typeof read>['values']

const run = (checked: Checked, folder: string, options: Options) => {
  const told = ofLanguages(checked, folder, options)
  if (told) return tell(told.lines, told.isStopped)
  const { compiled, faults, warnings } = checked
  if (!compiled) {
    list('warning', warnings)
    list('fault  ', faults)
    return tell([`\n${untilMended(faults)}`], true)
  }
  const sources = checked.sources as Sources
  if (options.release) return release(sources)
  if (options['ring-round']) return ringRound(sources, compiled)
  if (options['ring-round-apply'] !== undefined) return apply(folder, options['ring-round-apply'])
  if (options.coverage) return tell(coverageTables(compiled, options.force))
  if (options.diff !== undefined) return diff(folder, options.diff, sources, compiled)
  if (options['accept-outcomes']) return acceptOutcomes(folder, compiled)
  list('warning', warnings)
  report(sources, compiled, warnings.length)
}

const read = () =>
  parseArgs({
    allowPositionals: true,
    options: {
      'write-editor-schemas': { type: 'boolean' },
      release: { type: 'boolean' },
      'ring-round': { type: 'boolean' },
      'ring-round-apply': { type: 'string' },
      coverage: { type: 'boolean' },
      force: { type: 'string' },
      diff: { type: 'string' },
      languages: { type: 'boolean' },
      'write-language': { type: 'string' },
      'confirm-language': { type: 'string' },
      key: { type: 'string', multiple: true },
      all: { type: 'boolean' },
      role: { type: 'string' },
      on: { type: 'string' },
      'accept-outcomes': { type: 'boolean' },
      help: { type: 'boolean' }
    }
  })

const main = () => {
  const { values, positionals } = read()
  if (values.help) return tell([USAGE])
  const folder = positionals[0] ?? 'content'
  if (!existsSync(folder)) return tell([`There is no folder ${folder}.`], true)
  if (values['write-editor-schemas']) writeEditorSchemas(folder)
  run(checkWithDrills(readTexts(folder), todayInUk()), folder, values)
}

try {
  main()
} catch (error) {
  tell([error instanceof Error ? error.message : String(error), `\n${USAGE}`], true)
}
