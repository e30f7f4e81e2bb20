import type { Training } from '../../../machines/content/content.ts'
import type { ChangesText, ListText } from '../../../machines/training/changes/describe-changes.ts'
import type { FactText } from '../../../machines/training/changes/fact-changes.ts'

type Words = Training['words']['changes']

/** Escapes Markdown and HTML, and puts the text on one line. */
export const plain = (text: string) => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ')

const listLines = ({ heading, count, lines }: ListText): readonly string[] => [
  `### ${plain(heading)}`,
  '',
  `${count}.`,
  '',
  ...lines.map(line => `- ${plain(line)}`),
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
    ...(lists.length + fullLists.length === 0 ? ['No outcome changes.', ''] : []),
    ...lists.flatMap(listLines),
    ...(fullLists.length > 0
      ? ['### One tap away', '', ...fullLists.map(line => `- ${plain(line)}`), '']
      : []),
    `## ${words.facts}`,
    '',
    ...(facts.length === 0 ? [words.noFact, ''] : []),
    ...facts.flatMap(fact => factLines(fact, words))
  ].join('\n')
