import { readFileSync } from 'node:fs'
import { expect, type TestOptions, test } from 'vitest'
import { visible } from '../../tools/content/diagnostic.ts'

/**
 * Tables as data, for functions from text to text: one file for each topic, `tests/specs/PART/TOPIC.txt`.
 *
 *     # it is refused
 *     999 => 999 is the emergency number, not a service
 *
 * `#` is the title of the rows below it. A row has an input, ` => ` and an output, which may be empty.
 * Invisible characters are escaped, as `\n` or `\u202e`; `\s` is a space at an end. `//` begins a comment.
 */
interface Row {
  readonly title: string
  readonly input: string
  readonly output: string
}

const CODE = /\\(?:u([\da-f]{4})|([nrts\\]))/g
const CHARACTERS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', s: ' ', '\\': '\\' }

const decode = (text: string): string =>
  text.replace(CODE, (_, code, letter) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : (CHARACTERS[letter] ?? '')
  )

const parseRows = (path: string): readonly Row[] => {
  let title = ''
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index): readonly Row[] => {
      if (line.startsWith('# ')) title = line.slice(2)
      if (line === '' || /^(?:\/\/|# )/.test(line)) return []
      const [input = '', output, more] = line.split(/ =>(?: |$)/)
      if (title === '' || output === undefined || more !== undefined)
        throw new Error(`${path}:${index + 1}  Write a row as "INPUT => RESULT", below a "# title".`)
      return [{ title, input: decode(input), output: decode(output) }]
    })
}

/** Runs each row of a topic, such as `directories/numbers`, as a test. */
export const testRows = (
  topic: string,
  resultOf: (input: string, title: string) => string | Promise<string>,
  options: TestOptions = {}
): void => {
  for (const { title, input, output } of parseRows(`tests/specs/${topic}.txt`))
    test(`${topic}: ${title}: ${visible(input)}`, options, async () => {
      expect(await resultOf(input, title)).toBe(output)
    })
}
