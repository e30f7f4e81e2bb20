import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { todayInUk } from '../../content/days.ts'
import { counted, sortDiagnostics } from '../../content/diagnostic.ts'
import { formatErrors, reformatted } from '../../content/formatted.ts'
import { languageStatuses } from '../../content/locales/status.ts'
import { stringsOf } from '../../content/locales/translatable.ts'
import { isShown } from '../../content/parse/services.ts'
import { filesOf, type Sources } from '../../content/parse/sources.ts'
import { readTexts } from '../../content/read-texts.ts'
import { withFieldLists } from '../../content/schema/reference.ts'
import { allOf, isDraft, openPoints, releaseReadiness } from '../../editorial/release-readiness.ts'
import { writeEditorSchemas } from '../../editorial/write-editor-schemas.ts'
import { fail, print, printDiagnostics } from '../console.ts'
import { type SoundContent, soundContent } from './load-content.ts'

/** Lists the services that no phone shows, so that reviewers know of them. */
const heldServices = ({ serviceEntries }: Sources): readonly string[] =>
  serviceEntries
    .filter(service => !isShown(service))
    .map(({ yaml, value }) => `held     ${yaml.file}  ${value.name} is not shown.`)

const languageSummary = (sources: Sources): readonly string[] => {
  const statuses = languageStatuses(sources.languages, stringsOf(sources))
  if (statuses.length === 0) return []
  const drafts = statuses.filter(({ review }) => review !== 'reviewed')
  const names = drafts.map(({ source }) => source.value.english).join(', ')
  return [
    `${counted(statuses.length, 'other language')}; ${drafts.length === 0 ? 'translators have checked all' : `no translator has checked ${names}`}.`
  ]
}

const releaseSummary = (sources: Sources): string => {
  const readiness = releaseReadiness(sources, todayInUk())
  return isDraft(readiness)
    ? `Before a release: ${openPoints(readiness)}. npm run content -- release lists them.`
    : 'It can be released: every fact that is shown is fresh and confirmed, and all is signed.'
}

/** @throws if a file is not formatted; each has been printed. */
const requireFormatted = ({ folder, sources, texts }: SoundContent): void => {
  const how = folder === 'content' ? 'npm run fix' : `npm run content -- --folder ${folder} format`
  const errors = formatErrors(filesOf(sources), texts, how)
  if (errors.length === 0) return
  printDiagnostics('error', errors)
  throw new Error(`\n${counted(errors.length, 'file')} not formatted. Run: ${how}`)
}

/** @returns the reference of a folder of content, if it has one whose lists of fields are not those of the schemas. */
const outdatedGuide = (folder: string): readonly (readonly [file: string, text: string])[] => {
  const path = join(folder, 'README.md')
  const guide = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const text = withFieldLists(guide)
  return text === guide ? [] : [['README.md', text]]
}

/** `npm run content -- format`: formats every file that is valid YAML, and lists the fields in the reference. */
export const formatContent = (folder: string): void => {
  const texts = [...reformatted(readTexts(folder)), ...outdatedGuide(folder)]
  for (const [file, text] of texts) writeFileSync(join(folder, file), text)
  print(...texts.map(([file]) => `formatted  ${folder}/${file}`))
}

/** `npm run content`: lists every error and warning, and sums up the content. */
export const checkContent = (folder: string): void => {
  writeEditorSchemas(folder)
  const sound = soundContent(folder)
  const { sources, warnings, compiled } = sound
  const { content, packs } = compiled
  const local = new Set(Object.values(packs).flatMap(pack => pack.localServices.map(({ id }) => id)))
  printDiagnostics('warning', warnings)
  requireFormatted(sound)
  print(
    ...heldServices(sources),
    ...languageSummary(sources),
    releaseSummary(sources),
    `Content is sound: ${content.tips.length} tips, ${content.services.length} national and ${local.size} local contacts, ${content.forces.length} forces, ${content.actions.length} officer actions, ${counted(sources.drills.size, 'drill')}; ${counted(warnings.length, 'warning')}.`
  )
}

/** `npm run content -- release`: lists what must be settled before a release. */
export const checkRelease = (folder: string): void => {
  const readiness = releaseReadiness(soundContent(folder).sources, todayInUk())
  printDiagnostics('release', sortDiagnostics(allOf(readiness)))
  if (isDraft(readiness)) fail(`\n${openPoints(readiness)} before a release.`)
  else print('Every fact that is shown is fresh and confirmed, and all is signed: it can be released.')
}
