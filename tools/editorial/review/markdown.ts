import type { Training } from '../../../machines/content/content.ts'
import type {
  ChangesText,
  ChangeText,
  FactText,
  ListText
} from '../../../machines/training/changes/describe-changes.ts'

type Words = Training['words']['changes']

/** Escapes Markdown and HTML, and puts the text on one line. */
export const plain = (text: string) => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ')

const changeLines = ({ who, what, where }: ChangeText): readonly string[] => [
  `- **${plain(who)}**`,
  ...[...what, ...where].map(line => `  - ${plain(line)}`)
]

const listLines = ({ heading, who, where, figure, changes }: ListText, words: Words): readonly string[] => [
  `### ${plain(heading)}`,
  '',
  plain(figure),
  '',
  ...changes.flatMap(changeLines),
  '',
  changes.length > 1 ? `${plain([who, ...where].join(' '))} ${words.nobodyElse}` : words.nobodyElse,
  ''
]

const factLines = ({ heading, fields }: FactText, words: Words): readonly string[] => [
  `### ${plain(heading)}`,
  '',
  `| ${words.field} | ${words.before} | ${words.after} |`,
  '| --- | --- | --- |',
  ...fields.map(({ field, before, after }) => `| ${[field, before, after].map(plain).join(' | ')} |`),
  ''
]

/** @returns what changed, as Markdown for a pull request. */
export const markdownOf = ({ lists, fullLists, facts }: ChangesText, words: Words): string =>
  [
    `## ${words.outcomes}`,
    '',
    ...(lists.length + fullLists.length === 0 ? [words.noOutcome, ''] : []),
    ...lists.flatMap(list => listLines(list, words)),
    ...(fullLists.length > 0
      ? [`### ${words.behind}`, '', ...fullLists.map(line => `- ${plain(line)}`), '']
      : []),
    `## ${words.facts}`,
    '',
    ...(facts.length === 0 ? [words.noFact, ''] : []),
    ...facts.flatMap(fact => factLines(fact, words))
  ].join('\n')
