import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { versionOf } from '../build/version.ts'
import type { Compiled } from '../content/check.ts'
import { compileTraining } from '../content/compile/compile.ts'
import { editionFor } from '../content/compile/edition.ts'
import { buildDay, isoDay, todayInUk } from '../content/days.ts'
import { counted, formatDiagnostic } from '../content/diagnostic.ts'
import { isDraft, openPoints, releaseReadiness, slotsToFill } from '../editorial/release-readiness.ts'
import { approvedOn, signedOnOneDevice } from '../editorial/sign-off/review.ts'
import { withdrawnTexts } from '../editorial/sign-off/signatures.ts'
import { askSbom, buildSite, checkSiteScript } from '../release/build-site.ts'
import { type Licensed, type LockFile, licenceErrors, licencesText, licensed } from '../release/licences.ts'
import { packOf } from '../release/pack.ts'
import { changesOfContent, noteOf, TO_SETTLE, toSettleOf } from '../release/release-note.ts'
import { numberNotRaised, numberTaken, withdrawalLost } from '../release/release-number.ts'
import { sbomText } from '../release/sbom.ts'
import { scormFiles } from '../release/scorm/scorm.ts'
import { changesOfProgram, releaseDocuments, sourceRevision } from '../release/source.ts'
import { type Files, timeOf, zipOf } from '../release/zip.ts'
import { hashOfBytes } from '../server/file-list.ts'
import { example, print, printStep, runCommand } from './console.ts'
import { type SoundContent, soundContent } from './content/load-content.ts'

const NOTES = `
While the content is not fit to release, the zip is named "draft", and its note and its first screen say why.
FORCE=ID makes the edition of one force, which opens on that force. It is refused while the force leaves a slot empty. CONTENT_DIR is the folder of the content.
The same commit makes the same bytes on the same day. SOURCE_DATE_EPOCH sets the day of the build, if not that of the commit.`

const MODULES = 'node_modules'

/**
 * The day of a build is the day of the commit, so that anybody can repeat the build; without a commit it is today, in
 * whole days.
 */
const epochOf = ({ epoch }: ReturnType<typeof sourceRevision>): string =>
  process.env.SOURCE_DATE_EPOCH || epoch || String(Date.parse(todayInUk()) / 1_000)

const save = (out: string, name: string, zip: Uint8Array): string => {
  mkdirSync(out, { recursive: true })
  const file = join(out, `${name}.zip`)
  writeFileSync(file, zip)
  writeFileSync(`${file}.sha256`, `${hashOfBytes(zip)}  ${name}.zip\n`)
  return file
}

interface Product {
  readonly name: string
  readonly version: string
}

const read = <Held>(file: string): Held => JSON.parse(readFileSync(file, 'utf8')) as Held

/** @throws with each slot that the force of the edition has not filled, and how to fill it. */
const refuseEmptySlots = (
  { sources, edition }: SoundContent & { readonly edition: Compiled },
  force: string
) => {
  const slots = slotsToFill(sources, force)
  if (slots.length === 0) return
  const name = edition.content.forces[0]?.name ?? force
  throw new Error(
    [
      `No release for ${name} alone: ${counted(slots.length, 'slot')} that only a force can fill ${slots.length === 1 ? 'is' : 'are'} empty.`,
      ...slots.map(formatDiagnostic),
      'Each has words, and a number if there is one: "slots: { liaison: { says: Ask for the safeguarding desk, number: "101" } }". "Add a force" in content/README.md says more.',
      `To try the edition before that: FORCE=${force} npm run build.`
    ].join('\n')
  )
}

/**
 * @returns the parts of a release: the content, its edition, and everything that prevents the release.
 * @throws with every error of the content, with the nearest force if there is none of that name, or with the slots that
 * the force left empty.
 */
const subject = () => {
  const { CONTENT_DIR: folder = 'content', FORCE } = process.env
  const force = FORCE || undefined
  const checked = soundContent(folder)
  const edition = editionFor(checked.compiled, force)
  if (force) refuseEmptySlots({ ...checked, edition }, force)
  return {
    ...checked,
    force,
    edition,
    readiness: releaseReadiness(checked.sources, todayInUk(), force)
  }
}

type Subject = ReturnType<typeof subject>

const numberOf = ({ sources }: Subject): number => sources['release.yaml'].value.release

const note = (parts: Subject, product: Product, version: string, madeFrom: string): string => {
  const { folder, force, sources, compiled, edition, languages, readiness } = parts
  const approved = approvedOn(sources, force)
  return noteOf({
    product: edition.content.screens.product.name,
    release: numberOf(parts),
    version,
    forceName: force && edition.content.forces[0]?.name,
    madeFrom,
    builtOn: buildDay(),
    judgedOn: todayInUk(),
    approvedOn: approved === undefined ? undefined : isoDay(approved),
    oneDevice: signedOnOneDevice(sources, force),
    withdrawn: withdrawnTexts(sources),
    readiness,
    edition,
    languages: languages.map(({ language }) => language),
    changes: changesOfContent(folder, compiled, compileTraining(sources)),
    program: changesOfProgram(readFileSync('CHANGELOG.md', 'utf8'), product.version)
  })
}

/** @throws if a package has a licence that does not allow its use. */
const allowedPackages = (reached: readonly string[]): readonly Licensed[] => {
  const packages = licensed(read<LockFile>('package-lock.json'), reached)
  const errors = licenceErrors(packages)
  if (errors.length > 0) throw new Error(errors.join('\n'))
  return packages
}

interface Options {
  readonly out: string
  readonly scorm?: true
  readonly editor: boolean
}

const timeOfFiles = (parts: Subject, draft = false): Date => timeOf(buildDay(), numberOf(parts), draft)

/** @returns where a package for a learning system was written. */
const saveScorm = (out: string, name: string, site: Files, parts: Subject): string => {
  const { words } = compileTraining(parts.sources)
  const files = scormFiles(site, words.scorm, String(numberOf(parts)))
  return save(out, `${name}-scorm`, zipOf('', files, timeOfFiles(parts)))
}

const release = async ({ out, scorm, editor }: Options): Promise<readonly string[]> => {
  const parts = subject()
  const { force, readiness, folder } = parts
  const draft = isDraft(readiness)
  const notRaised = numberNotRaised(folder, parts.texts.get('release.yaml') ?? '')
  const problem = notRaised ?? withdrawalLost(folder, parts.texts)
  if (problem && !draft) throw new Error(problem)
  const product = read<Product>('package.json')
  const source = sourceRevision()
  const epoch = epochOf(source)
  process.env.SOURCE_DATE_EPOCH = epoch
  if (!editor) process.env.WITHOUT_EDITOR = '1'
  const version = versionOf({ folder, force })
  const name = [product.name, numberOf(parts), force, draft && 'draft'].filter(Boolean).join('-')
  const taken = numberTaken(join(out, `${name}.zip`), version)
  if (taken) throw new Error(taken)
  printStep('Writing the release note')
  const releaseNote = note(parts, product, version, source.description)

  printStep('Building the site')
  const { site, bundledPackages } = buildSite(epoch)
  printStep('Listing the packages and their licences')
  const packages = allowedPackages(bundledPackages)
  const inPhone = packages.filter(({ reachesPhone }) => reachesPhone).map(({ name }) => name)
  const files = packOf({
    name,
    version,
    isDraft: draft,
    site,
    documents: new Map([
      ...releaseDocuments(),
      ['release-note', releaseNote],
      ...(draft ? ([[TO_SETTLE, toSettleOf(readiness)]] as const) : [])
    ]),
    checkSite: await checkSiteScript(),
    licences: [
      licencesText(readFileSync('LICENSE', 'utf8'), packages, MODULES),
      `Pictures on the phone, from Lucide. ${readFileSync('src/live/icons/LICENSE', 'utf8')}`
    ].join('\n'),
    sbom: sbomText(askSbom(), product.name, buildDay(), new Set(inPhone))
  })
  printStep(`Packing ${counted(files.size, 'file')}`)
  const zip = zipOf(name, files, timeOfFiles(parts, draft))
  const file = save(out, name, zip)
  const learning = scorm && saveScorm(out, name, site, parts)
  return [
    ...(draft ? [`It is a draft: ${openPoints(readiness)}. Its release note lists them.`] : []),
    ...(problem ? [problem] : []),
    `Wrote ${file}: ${counted(files.size, 'file')}, SHA-256 ${hashOfBytes(zip)}.`,
    ...(learning ? [`Wrote ${learning}: training for a learning system (SCORM 1.2).`] : [])
  ]
}

const program = new Command('npm run release --')
  .description(
    'Builds the site, and packs it with everything that a force needs to put it on a server: FOLDER/NAME-NUMBER.zip, and its SHA-256 beside it.'
  )
  .option('--out <folder>', 'where to write', 'release')
  .option('--no-editor', 'leave the content editor out: it is more than half of the site')
  .option('--scorm', 'also write training as a package for a learning system, NAME-scorm.zip (SCORM 1.2)')
  .addHelpText('after', NOTES)
  .addHelpText('after', example('npm run release', 'FORCE=kent npm run release -- --scorm'))
  .showHelpAfterError()
  .action(async (options: Options) => {
    print(...(await release(options)))
  })

await runCommand(() => program.parseAsync())
