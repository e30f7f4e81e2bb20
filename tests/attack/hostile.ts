import fc from 'fast-check'
import { SINGLE_QUESTIONS } from '../../machines/content/vocabulary.ts'

/** Stands in every hostile text, so that it is known wherever it comes to be. */
export const MARK = 'planted'

/** What somebody may write into an address, or into a name, to make more of it than a text. */
export const HOSTILE_TEXTS: readonly string[] = [
  `<img src=/${MARK} onerror=${MARK}()>`,
  `"><script src=/${MARK}></script>`,
  `javascript:${MARK}()`,
  `{{${MARK}}}\${${MARK}}`,
  `' OR 1=1 -- ${MARK}`,
  `=HYPERLINK("//${MARK}")`,
  `@SUM(1)*cmd|' /C ${MARK}'!A0`,
  `../../../${MARK}`,
  `..\\..\\${MARK}`,
  `\u202E${MARK}\u2066`,
  `\u200B${MARK}\uFEFF\u00AD`,
  `${MARK}\u0000`,
  `${MARK}\r\nSet-Cookie: ${MARK}=1`,
  `${MARK} ละติน العربية 拉丁 Ελληνικά`,
  `${MARK}\u{1F600}\u{E0041}`,
  `__proto__[${MARK}]`,
  `constructor.prototype.${MARK}`,
  `${MARK} Ring 0906 123 4567 now`,
  MARK.repeat(2_000)
]

/** What no address should hold as it stands. */
const BROKEN = [
  '%',
  '%zz',
  '%00',
  '%ff%fe',
  '%c0%af',
  '%ED%A0%80',
  '%u0041',
  '%2525',
  '+',
  '&&==',
  '%0d%0a',
  '#'
]

const everyByte = (text: string) =>
  Buffer.from(text)
    .toString('hex')
    .replace(/../g, byte => `%${byte}`)

const ENCODINGS: readonly ((text: string) => string)[] = [
  encodeURIComponent,
  text => encodeURIComponent(encodeURIComponent(text)),
  everyByte,
  text => text.replace(/[\r\n\0]/g, '')
]

const text = fc.constantFrom(...HOSTILE_TEXTS)
const written = fc
  .tuple(text, fc.constantFrom(...ENCODINGS), fc.constantFrom('', ...BROKEN))
  .map(([words, encode, broken]) => encode(words) + broken)

const NAMES = [
  'force',
  'language',
  'theirs',
  'at',
  'to',
  'who',
  'supportNeeds',
  'workplaces',
  '__proto__',
  'hasOwnProperty',
  ...SINGLE_QUESTIONS
]
const name = fc.oneof(fc.constantFrom(...NAMES), written)
/** Beside what is right, what is wrong must not show either. */
const value = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom('kent', 'cy', 'yes', 'no', 'none') },
  { weight: 4, arbitrary: written }
)
const parameters = fc
  .array(fc.tuple(name, value), { minLength: 1, maxLength: 6 })
  .map(all => all.map(pair => pair.join('=')).join('&'))

const hash = fc.oneof(
  parameters.map(all => `#walk?${all}`),
  written.map(words => `#${words}`),
  written.map(words => `#:~:text=${words}`)
)

const sampled = <Of>(arbitrary: fc.Arbitrary<Of>, numRuns: number, seed: number) =>
  fc.sample(arbitrary, { numRuns, seed })

/** Servers refuse what is longer, and no hash is ever sent to one. */
const query = parameters.map(all => `?${all}`).filter(({ length }) => length < 4_000)

/** @returns hostile queries and hashes of a page, the same for the same seed. */
export const hostileAddresses = (count: number, seed: number): readonly string[] =>
  sampled(
    fc.oneof(
      query,
      hash,
      fc.tuple(query, hash).map(parts => parts.join(''))
    ),
    count,
    seed
  )

/** @returns hostile hashes that training takes for walks. */
export const hostileWalks = (count: number, seed: number): readonly string[] =>
  sampled(
    parameters.map(all => `#walk?${all}`),
    count,
    seed
  )

/** @returns hostile paths as they stand in a request. None is the path of a file. */
export const hostilePaths = (count: number, seed: number): readonly string[] =>
  sampled(
    fc
      .tuple(fc.constantFrom('/', '//', '/assets/', '/training/', '/editor/../', '/./', '/%2e%2e/'), written)
      .map(([folder, words]) => `${folder}${words}`),
    count,
    seed
  )
