import fc from 'fast-check'
import { zipSync } from 'fflate'
import { Checker } from '../../src/editor/check/checker.ts'
import { exportDirectory } from '../../src/editor/directories/listing.ts'
import { textsInZip } from '../../src/editor/files/zip.ts'
import { readImportedFile } from '../../src/editor/translate/imported-file.ts'
import { formatDiagnostic } from '../../tools/content/diagnostic.ts'
import { isComplete, type Sources, type Texts } from '../../tools/content/parse/sources.ts'
import { translatorsSheet } from '../../tools/editorial/languages/translators-sheet.ts'
import { xliffOf } from '../../tools/editorial/languages/write-xliff.ts'
import { applySheet } from '../../tools/editorial/ring-round/apply.ts'
import { importSignOff } from '../../tools/editorial/sign-off/import-sign-off.ts'
import { checkTexts, fixtureTexts, TODAY, withFile } from '../support/content.ts'
import { signed } from '../support/signed.ts'
import { translationRow } from '../support/translation-row.ts'
import { fillSheet, toCsv } from '../tools/editorial/ring-round/fill-sheet.ts'
import { type Count, type Faults, short } from './attacked.ts'
import { HOSTILE_TEXTS } from './hostile.ts'
import { unseenInMessages } from './names.ts'

/** What a reader of YAML, JSON, XML or CSV may choke on. */
const TRAPS = [
  '\n&a [*a, *a]\n',
  `\na: &a [x, x]\n${[...'bcdefghi'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`)}]\n`).join('')}`,
  '\n<<: *nothing\n',
  '\n%YAML 9.9\n---\n...\n---\n',
  '\n!!js/function "x"\n',
  '\n? [a, b]\n: c\n',
  '- '.repeat(2_000),
  '['.repeat(5_000),
  '{"a":'.repeat(2_000),
  '<a>'.repeat(5_000),
  '<!DOCTYPE x [<!ENTITY a "&a;&a;">]>&a;',
  '<![CDATA[',
  '&#0;&#x110000;',
  '"',
  ',,,,\n"',
  '\t',
  '\r',
  '\u0000',
  '9'.repeat(400),
  '1e999',
  '"__proto__": {"x": 1},'
]

/** What is put in, or a bit of one sign that is turned over. */
const edit = fc.record({
  bit: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, fc.nat({ max: 7 })),
  // A double would nearly always be next to nothing.
  at: fc.nat({ max: 9_999 }).map(part => part / 10_000),
  cut: fc.oneof(fc.constant(0), fc.nat({ max: 40 }), fc.constant(Infinity)),
  put: fc.constantFrom('', ...TRAPS, ...HOSTILE_TEXTS),
  times: fc.constantFrom(1, 1, 1, 3)
})
type Edits = readonly (typeof edit extends fc.Arbitrary<infer One> ? One : never)[]

const damaged = (text: string, edits: Edits): string =>
  edits.reduce((now, { bit, at, cut, put, times }) => {
    const from = Math.floor(at * now.length)
    if (bit !== undefined)
      return now.slice(0, from) + String.fromCharCode(now.charCodeAt(from) ^ (1 << bit)) + now.slice(from + 1)
    return now.slice(0, from) + put.repeat(times) + now.slice(from + cut)
  }, text)

/** A file that is opened in the editor: what it is before it is damaged, and what opening it says. */
interface Kind {
  readonly whole: string
  /** @returns what is said of it in words. */
  readonly open: (damaged: string) => readonly string[] | Promise<readonly string[]>
}

const bytesOf = (text: string) => new TextEncoder().encode(text)
const all = signed(fixtureTexts)
const { sources } = checkTexts(all)
if (!isComplete(sources)) throw new Error('The fixture has errors.')
const whole: Sources = sources

const checked = (texts: Texts): readonly string[] => {
  const checker = new Checker(() => TODAY)
  checker.take({ type: 'open', edit: 0, texts: [...texts], languages: [] })
  const said = checker.findings()
  checker.phone()
  checker.answer({ type: 'ask', id: 0, query: { ask: 'round' } })
  if (said.type !== 'checked') throw new Error('The check did not answer.')
  return [...said.checked.errors, ...said.checked.warnings].map(formatDiagnostic)
}

const TIPS = 'tips: []'
const PHONE = 'phone: 0808 16 89 111'
const zipped = (name: string): Uint8Array =>
  zipSync({ 'content/tips.yaml': bytesOf(TIPS), [`content/${name}`]: bytesOf(PHONE) })

/** @throws if a text is read that is not what was packed. */
const openZip = (bytes: Uint8Array): readonly string[] => {
  try {
    const texts = textsInZip(bytes)
    for (const text of texts.values())
      if (![TIPS, PHONE].includes(text)) throw new Error(`It reads "${text}".`)
    return checked(texts)
  } catch (error) {
    const { message } = error as Error
    if (/^This (?:file|zip|is no)|is not saved as UTF-8/.test(message)) return [message]
    throw error
  }
}

const listed = (directory: string): readonly string[] => {
  const checker = new Checker(() => TODAY)
  checker.take({ type: 'open', edit: 0, texts: [...fixtureTexts], languages: [] })
  const asked = { directory, from: 'directory', under: { force: 'kent' } } as const
  checker.answer({ type: 'ask', id: 0, query: { ask: 'previewDirectory', directory: asked } })
  return []
}

const row = translationRow()
const imported = (name: string) => async (text: string) => {
  const { buffer } = bytesOf(text)
  const file = await readImportedFile({ name, arrayBuffer: async () => buffer }, 'ro', [row])
  return 'problem' in file ? [file.problem] : file.preview.refused.map(({ reason }) => reason)
}

const { csv, json } = exportDirectory(whole)

const KINDS: Readonly<Record<string, Kind>> = {
  ...Object.fromEntries(
    [...all].map(([file, text]): [string, Kind] => [
      file,
      { whole: text, open: damaged => checked(withFile(file, damaged)) }
    ])
  ),
  'a zip': {
    whole: Buffer.from(zipped('x.yaml')).toString('latin1'),
    open: damaged => openZip(Buffer.from(damaged, 'latin1'))
  },
  'a name in a zip': { whole: 'forces/kent.yaml', open: damaged => openZip(zipped(damaged)) },
  'a ring-round sheet': {
    whole: toCsv(fillSheet({ 'services/tara.yaml phone': { numberRight: 'yes' } })),
    open: damaged => applySheet(fixtureTexts, bytesOf(damaged), TODAY).refused
  },
  'a directory as CSV': { whole: csv, open: listed },
  'a directory as JSON': { whole: json, open: listed },
  'a translator’s sheet': { whole: translatorsSheet('ro', [row]), open: imported('ro.csv') },
  'a translator’s XLIFF': { whole: xliffOf('ro', { dir: 'ltr' }, [row]), open: imported('ro.xlf') },
  'a sign-off record': {
    whole: all.get('sign-off/fact-checker.yaml') ?? '',
    open: damaged => importSignOff(whole, damaged, TODAY).refused
  }
}

/** Longer than anybody waits, on a machine that is busy with others. Milliseconds. */
const LONG_MS = 30_000

/** @returns what is wrong with how a file was opened: nothing if it was read, or refused in words that can be read. */
export const faultsOf = async ({ open }: Pick<Kind, 'open'>, damaged: string): Promise<Faults> => {
  const began = performance.now()
  try {
    const said = await open(damaged)
    return performance.now() - began > LONG_MS ? ['takes long'] : unseenInMessages(said.join('\n'))
  } catch (error) {
    return [`throws ${short(String(error))}`]
  }
}

/** @returns what came of files that somebody damaged before they were opened in the editor, if anything did. */
export const attackByFiles = async (attempts: number, seed: number, count: Count): Promise<Faults> => {
  const tries = fc.sample(
    fc.tuple(fc.constantFrom(...Object.keys(KINDS)), fc.array(edit, { minLength: 1, maxLength: 4 })),
    { numRuns: attempts, seed }
  )
  const faults: string[] = []
  for (const [name, edits] of tries) {
    const kind = KINDS[name] as Kind
    const wrong = await faultsOf(kind, damaged(kind.whole, edits))
    count()
    faults.push(...wrong.map(what => `${name}, damaged by ${short(JSON.stringify(edits))}, ${what}`))
  }
  return faults
}
