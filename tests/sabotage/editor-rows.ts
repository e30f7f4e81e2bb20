import type { Sabotage } from './row.ts'

const FOLDER = 'tests/src/editor/files/folder.test.ts'
const ZIP = 'tests/src/editor/files/zip.test.ts'
const CHANGE = 'tests/tools/editorial/splice/change.test.ts'
const FORMULA = 'tests/tools/editorial/csv/formula.test.ts'
const CLEAN = 'tests/tools/editorial/directories/clean.test.ts'
const SIGN_OFF = 'tests/browser/sign-off.spec.ts'

const FILES: readonly Sabotage[] = [
  {
    guard: 'editor: a file that changed since it was read is never overwritten',
    broken: 'what is on disk is not compared',
    in: 'src/editor/files/folder.ts',
    find: /if \(onDisk !== read\.get\(file\) && onDisk !== text\) conflicts/,
    put: 'if (onDisk === null) conflicts',
    tests: FOLDER
  },
  {
    guard: 'editor: a file that changed since it was read is never overwritten',
    broken: 'the others are written all the same',
    in: 'src/editor/files/folder.ts',
    find: /conflicts\.length > 0/,
    put: 'false',
    tests: FOLDER
  },
  {
    guard: 'editor: bytes elsewhere stay',
    broken: 'the file is written anew from what it says',
    in: 'tools/editorial/splice/change.ts',
    find: /return replacements\n/,
    put: 'return [{ from: 0, to: text.length, text: document.createNode(wanted) && parseDocument(JSON.stringify(wanted)).toString() }]\n',
    tests: CHANGE
  },
  {
    guard: 'editor: bytes elsewhere stay',
    broken: 'a change is not read again before it is made',
    in: 'tools/editorial/splice/change.ts',
    find: /if \(says\(replaced\(text, replacements\), wanted\)\) return/,
    put: 'if (replacements) return',
    tests: CHANGE
  },
  {
    guard: 'editor: bytes elsewhere stay',
    broken: 'a mark of the order of bytes is dropped from what is opened',
    in: 'src/editor/files/zip.ts',
    find: /ignoreBOM: true/,
    put: 'ignoreBOM: false',
    tests: ZIP
  },
  {
    guard: 'editor: a zip has no name that leads elsewhere',
    broken: 'any name is taken',
    in: 'src/editor/files/zip.ts',
    find: /if \(LEADS_ELSEWHERE\.test\(name\)\)/,
    put: "if (name === '')",
    tests: ZIP
  },
  {
    guard: 'editor: a zip that swells is refused before it is unpacked',
    broken: 'any size is taken',
    in: 'src/editor/files/zip.ts',
    find: /size > MOST_BYTES \|\|/,
    put: '',
    tests: ZIP
  }
]

const SHEETS: readonly Sabotage[] = [
  {
    guard: 'sheets: no cell that goes out is a formula',
    broken: 'cells go out as they are',
    in: 'tools/editorial/csv/formula.ts',
    find: /\(isLikeAFormula\(cell\) \? `'\$\{cell\}` : cell\)/,
    put: 'cell',
    tests: FORMULA
  },
  {
    guard: 'sheets: no formula comes in',
    broken: 'it is taken for text',
    in: 'tools/editorial/directories/clean.ts',
    find: /if \(isLikeAFormula\(text\)/,
    put: "if (text === ''",
    tests: CLEAN
  },
  {
    guard: 'sheets: no script comes in',
    broken: 'it is taken for text',
    in: 'tools/editorial/directories/clean.ts',
    find: /if \(SCRIPT\.test\(visible\)\)/,
    put: "if (visible === '<script>')",
    tests: CLEAN
  },
  {
    guard: 'sheets: nothing comes in that turns a line round',
    broken: 'hidden characters stay',
    in: 'tools/editorial/directories/clean.ts',
    find: /\.replace\(HIDDEN, ''\)/,
    put: '',
    tests: CLEAN
  }
]

const SIGNATURES: readonly Sabotage[] = [
  {
    guard: 'sign-off: what was not opened cannot be signed',
    broken: 'each section has its button from the start',
    in: 'src/training/sign-off/SectionRow.tsx',
    find: /<\/details>/,
    put: '</details><Button look="small" onPress={() => onEvent({ type: \'section.sign\', role, section: id })}>{interpolate(words.sign, { section: id })}</Button>',
    tests: SIGN_OFF,
    part: 'training',
    named: 'nothing signs several'
  },
  {
    guard: 'sign-off: no button signs all',
    broken: 'there is one',
    in: 'src/training/sign-off/SectionTable.tsx',
    find: /<\/caption>/,
    put: '<Button look="small" onPress={() => { for (const { sections } of groups) for (const { id } of sections) signing.onEvent({ type: \'section.sign\', role: signing.role, section: id }) }}>Sign all</Button></caption>',
    tests: SIGN_OFF,
    part: 'training',
    named: 'nothing signs several'
  }
]

export const EDITOR: readonly Sabotage[] = [...FILES, ...SHEETS, ...SIGNATURES]
