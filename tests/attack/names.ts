import Papa from 'papaparse'
import { editionFor } from '../../tools/content/compile/edition.ts'
import { formatDiagnostic } from '../../tools/content/diagnostic.ts'
import type { Sources } from '../../tools/content/parse/sources.ts'
import { releaseReadiness } from '../../tools/editorial/release-readiness.ts'
import { sheetOf } from '../../tools/editorial/ring-round/sheet.ts'
import { htmlDocument } from '../../tools/release/html-document.ts'
import { noteOf } from '../../tools/release/release-note.ts'
import { checkTexts, fixtureTexts, TODAY, textOf, withFile } from '../support/content.ts'
import { type Count, type Faults, short } from './attacked.ts'
import { HOSTILE_TEXTS } from './hostile.ts'

/** Of a service that everybody is shown. */
const FILE = 'services/galop.yaml'

const named = (name: string) =>
  withFile(
    FILE,
    textOf(fixtureTexts, FILE).replace(/^name: .*$/m, () => `name: ${JSON.stringify(name)}`)
  )

/** What a spreadsheet may run, after what it does not show. */
const FORMULA = /^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u
/** What a terminal or an editor would take for an order, or not show. */
const UNSEEN = /[\p{Cf}\p{Cs}]|(?!\n)\p{Cc}/u
const MARKUP = /<(?:img|script)/i

/** @returns the cells of a sheet that a spreadsheet would run. */
export const runInSheet = (sheet: string): Faults =>
  Papa.parse<string[]>(sheet)
    .data.flat()
    .filter(cell => FORMULA.test(cell))
    .map(cell => `the sheet would run ${short(cell)}`)

/** @returns a fault if a release note, as a page, has markup of a name in it. */
export const markupInNote = (page: string): Faults =>
  MARKUP.test(page) ? ['its release note holds markup of the name'] : []

/** @returns a fault if what the check says holds what cannot be seen. */
export const unseenInMessages = (said: string): Faults =>
  UNSEEN.test(said) ? ['the check repeats what cannot be seen'] : []

const inSheet = (sources: Sources): Faults =>
  runInSheet(sheetOf(sources, TODAY, checkTexts(fixtureTexts).compiled?.content.screens.opening as never))

const inNote = (sources: Sources, name: string): Faults => {
  const { compiled, languages } = checkTexts(fixtureTexts)
  if (!compiled) throw new Error('The fixture has errors.')
  const note = noteOf({
    product: 'Encounter checklist',
    version: '1.2.0',
    forceName: name,
    madeFrom: name,
    builtOn: TODAY,
    judgedOn: TODAY,
    oneDevice: [],
    readiness: releaseReadiness(sources, TODAY),
    edition: compiled,
    languages: languages.map(({ language }) => language),
    changes: { since: 'Since v1.', markdown: '' },
    program: ''
  })
  return markupInNote(htmlDocument(note, new Set()))
}

/** A name of a service that the check takes is harmless in what is made of it; one that it refuses is refused in words that can be read. */
const asService = (name: string): Faults => {
  const { errors, sources } = checkTexts(named(name))
  if (errors.length === 0) return [...inSheet(sources as Sources), ...inNote(sources as Sources, name)]
  return unseenInMessages(errors.map(formatDiagnostic).join('\n'))
}

const asForce = (name: string): Faults => {
  const { compiled } = checkTexts(fixtureTexts)
  try {
    if (compiled) editionFor(compiled, name)
    return ['an edition is made for it']
  } catch (error) {
    return /^There is no force/.test((error as Error).message) ? [] : [String(error)]
  }
}

/** @returns what came of services and forces with hostile names, in the ring-round and in a release, if anything did. */
export const attackByNames = async (count: Count): Promise<Faults> =>
  HOSTILE_TEXTS.flatMap(name => {
    const wrong = [...asService(name), ...asForce(name)]
    count()
    return wrong.map(what => `${short(name)} ${what}`)
  })
