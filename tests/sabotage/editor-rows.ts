import type { Sabotage } from './row.ts'

const FOLDER = 'tests/src/editor/files/folder.test.ts'
const ZIP = 'tests/src/editor/files/zip.test.ts'
const CHANGE = 'tests/tools/editorial/splice/change.test.ts'
const FORMULA = 'tests/tools/editorial/csv/formula.test.ts'
const CLEAN = 'tests/specs/directories.test.ts'
const SIGN_OFF = 'tests/browser/sign-off.spec.ts'

const FILES: readonly Sabotage[] = [
  {
    guard: 'editor: a file that changed since it was read is never overwritten',
    broken: 'editor: a file on disk is not compared with the one that was read',
    in: 'src/editor/files/folder.ts',
    find: /if \(onDisk !== read\.get\(file\) && onDisk !== text\) conflicts/,
    put: 'if (onDisk === null) conflicts',
    tests: FOLDER
  },
  {
    guard: 'editor: a file that changed since it was read is never overwritten',
    broken: 'editor: the other files are written although one changed on disk',
    in: 'src/editor/files/folder.ts',
    find: /conflicts\.length > 0/,
    put: 'false',
    tests: FOLDER
  },
  {
    guard: 'editor: an edit changes no byte outside it',
    broken: 'editor: the whole file is written anew from its values',
    in: 'tools/editorial/splice/change.ts',
    find: /return replacements\n/,
    put: 'return [{ from: 0, to: text.length, text: document.createNode(wanted) && parseDocument(JSON.stringify(wanted)).toString() }]\n',
    tests: CHANGE
  },
  {
    guard: 'editor: an edit changes no byte outside it',
    broken: 'editor: a change is not checked by reading its result',
    in: 'tools/editorial/splice/change.ts',
    find: /if \(says\(replaced\(text, replacements\), wanted\)\) return/,
    put: 'if (replacements) return',
    tests: CHANGE
  },
  {
    guard: 'editor: an edit changes no byte outside it',
    broken: 'editor: the byte order mark of a file is dropped when it is opened',
    in: 'src/editor/files/zip.ts',
    find: /ignoreBOM: true/,
    put: 'ignoreBOM: false',
    tests: ZIP
  },
  {
    guard: 'editor: a zip with a file name that leads out of the folder is refused',
    broken: 'editor: a zip may have any file name',
    in: 'src/editor/files/zip.ts',
    find: /if \(LEADS_ELSEWHERE\.test\(name\)\)/,
    put: "if (name === '')",
    tests: ZIP
  },
  {
    guard: 'editor: a zip that would unpack to far more is refused before it is unpacked',
    broken: 'editor: a zip may unpack to any size',
    in: 'src/editor/files/zip.ts',
    find: /size > MOST_BYTES \|\|/,
    put: '',
    tests: ZIP
  }
]

const SHEETS: readonly Sabotage[] = [
  {
    guard: 'sheets: no cell that is saved is a formula',
    broken: 'sheets: cells are saved as they are',
    in: 'tools/editorial/csv/formula.ts',
    find: /\(isLikeAFormula\(cell\) \? `'\$\{cell\}` : cell\)/,
    put: 'cell',
    tests: FORMULA
  },
  {
    guard: 'sheets: no formula is imported',
    broken: 'sheets: a formula is imported as text',
    in: 'tools/editorial/directories/clean.ts',
    find: /if \(isLikeAFormula\(text\)/,
    put: "if (text === ''",
    tests: CLEAN
  },
  {
    guard: 'sheets: no script is imported',
    broken: 'sheets: a script is imported as text',
    in: 'tools/editorial/directories/clean.ts',
    find: /if \(SCRIPT\.test\(visible\)\)/,
    put: "if (visible === '<script>')",
    tests: CLEAN
  },
  {
    guard: 'sheets: no hidden character that reverses a line is imported',
    broken: 'sheets: hidden characters are imported',
    in: 'tools/editorial/directories/clean.ts',
    find: /\.replace\(HIDDEN, ''\)/,
    put: '',
    tests: CLEAN
  }
]

const SIGNATURES: readonly Sabotage[] = [
  {
    guard: 'sign-off: a section that was not opened cannot be signed',
    broken: 'sign-off: each section can be signed without opening it',
    in: 'src/training/sign-off/SectionRow.tsx',
    find: /<\/details>/,
    put: '</details><Button look="small" onPress={() => onEvent({ type: \'section.sign\', role, section: id })}>{interpolate(words.sign, { section: id })}</Button>',
    tests: SIGN_OFF,
    part: 'training',
    named: 'nothing signs several'
  },
  {
    guard: 'sign-off: no button signs all sections',
    broken: 'sign-off: one button signs all sections',
    in: 'src/training/sign-off/SectionTable.tsx',
    find: /<\/caption>/,
    put: '<Button look="small" onPress={() => { for (const { sections } of groups) for (const { id } of sections) signing.onEvent({ type: \'section.sign\', role: signing.role, section: id }) }}>Sign all</Button></caption>',
    tests: SIGN_OFF,
    part: 'training',
    named: 'nothing signs several'
  }
]

export const EDITOR: readonly Sabotage[] = [...FILES, ...SHEETS, ...SIGNATURES]
