import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipOfContent } from '../../src/editor/files/zip.ts'
import { formatted } from '../../tools/content/formatted.ts'
import { LONG } from '../browser/support/marks.ts'
import { fixtureTexts, textOf } from '../support/content.ts'
import { signedFixture } from '../support/fixture/signed.ts'
import { changedBy } from '../support/with-changes.ts'
import { sees, shows } from './support/conversation.ts'
import { type Engine, eventually } from './support/engine.ts'
import { pressButtons } from './support/press.ts'
import { expect, test } from './support/test.ts'

const FILE = 'services/galop.yaml'
/** In the zip, not in the release: a comment, quotes and line ends, which rewriting the file would lose. */
const THEIRS = textOf(fixtureTexts, FILE)
  .replace('name: Galop\n', '# As they call it.\r\nname:   "Galop"\r\n')
  .replace(/^inShort: .*$/m, 'inShort: for LGBT people')

/** Hands a file to the page as if picked: the picker itself belongs to the system. */
const choose = (engine: Engine, name: string, bytes: Uint8Array) =>
  engine.evaluate(`
    const bytes = Uint8Array.from(atob(${JSON.stringify(Buffer.from(bytes).toString('base64'))}), letter => letter.charCodeAt(0))
    const picked = new DataTransfer()
    picked.items.add(new File([bytes], ${JSON.stringify(name)}))
    const input = document.querySelector('input[type=file]')
    input.files = picked.files
    input.dispatchEvent(new Event('change', { bubbles: true }))`)

const regionOf = (engine: Engine, name: string) =>
  engine.evaluate<string>(`
    const named = [...document.querySelectorAll('section')].find(section =>
      document.getElementById(section.getAttribute('aria-labelledby'))?.innerText === ${JSON.stringify(name)})
    return named?.innerText ?? ''`)

const says = (engine: Engine, region: string, words: string) =>
  eventually(async () => expect(await regionOf(engine, region)).toContain(words))

/** Puts the cursor at the end of a field, as a press there would. */
const focusOn = (engine: Engine, label: string) =>
  engine.evaluate(`
    const { control } = [...document.querySelectorAll('label')].find(({ innerText }) => innerText === ${JSON.stringify(label)})
    control.focus()
    control.setSelectionRange(control.value.length, control.value.length)`)

/** @returns the complete file of changes, wherever the browser saved it in its folder. */
const savedIn = (folder: string) =>
  eventually(async () => {
    const path = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find(path =>
      /(?:^|\/)changes-[-\d]+\.json$/.test(path)
    )
    if (!path) throw new Error('It is not saved.')
    return readFileSync(join(folder, path))
  })

test('editor: the release and a zip are opened, a text is changed, and what is saved differs in that text alone', {
  tag: LONG
}, async ({ engine, site }) => {
  await engine.goTo(`${site.address}editor/`)
  await shows(engine, 'Content editor')
  await pressButtons(engine, 'Start from this release')
  await eventually(async () =>
    expect(await sees(engine, 'Open now: the content of this release.')).toBe(true)
  )
  await says(engine, 'Who this affects', 'Nothing changed')
  const texts = new Map([...signedFixture(), [FILE, THEIRS]])
  await choose(engine, 'content.zip', zipOfContent(texts))
  await eventually(async () => expect(await sees(engine, 'Open now: the zip.')).toBe(true))
  // The list is complete only after the check.
  await says(engine, 'Findings', 'No faults.')
  await pressButtons(engine, 'Galop')
  await focusOn(engine, 'In short')
  await engine.type(...' too')
  await says(engine, 'Who this affects', 'Galop')
  await pressButtons(engine, 'Download changes')
  const wanted = formatted(THEIRS).replace('inShort: for LGBT people', 'inShort: for LGBT people too')
  expect(changedBy(await savedIn(engine.folder), texts)).toEqual({ [FILE]: wanted })
  await pressButtons(engine, 'Undo: In short of Galop')
  await says(engine, 'Who this affects', 'Nothing changed')
})
