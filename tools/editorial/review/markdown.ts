import type { Training } from '../../../machines/content/content.ts'
import type {
  SaidChange,
  SaidChanges,
  SaidFact,
  SaidList
} from '../../../machines/training/changes/describe-changes.ts'

type Words = Training['words']['changes']

/** @returns words that are not taken for Markdown, or for HTML, on one line. */
export const plain = (text: string) => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ')

const changeLines = ({ who, what, where }: SaidChange): readonly string[] => [
  `- **${plain(who)}**`,
  ...[...what, ...where].map(line => `  - ${plain(line)}`)
]

const listLines = ({ heading, who, where, changes }: SaidList, words: Words): readonly string[] => [
  `### ${plain(heading)}`,
  '',
  ...changes.flatMap(changeLines),
  '',
  changes.length > 1 ? `${plain([who, ...where].join(' '))} ${words.nobodyElse}` : words.nobodyElse,
  ''
]

const factLines = ({ heading, fields }: SaidFact, words: Words): readonly string[] => [
  `### ${plain(heading)}`,
  '',
  `| ${words.field} | ${words.before} | ${words.after} |`,
  '| --- | --- | --- |',
  ...fields.map(({ field, before, after }) => `| ${[field, before, after].map(plain).join(' | ')} |`),
  ''
]

/** @returns what changed, as Markdown for a pull request. */
export const markdownOf = ({ lists, listed, facts }: SaidChanges, words: Words): string =>
  [
    `## ${words.outcomes}`,
    '',
    ...(lists.length + listed.length === 0 ? [words.noOutcome, ''] : []),
    ...lists.flatMap(list => listLines(list, words)),
    ...(listed.length > 0 ? [`### ${words.behind}`, '', ...listed.map(line => `- ${plain(line)}`), ''] : []),
    `## ${words.facts}`,
    '',
    ...(facts.length === 0 ? [words.noFact, ''] : []),
    ...facts.flatMap(fact => factLines(fact, words))
  ].join('\n')
