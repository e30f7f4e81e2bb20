import { QUESTIONS } from '../../../machines/content/vocabulary.ts'
import type { Sources } from '../parse/sources.ts'
import type { Path, YamlFile } from '../parse/yaml-file.ts'
import { type Part, rule } from './rule.ts'

/** A place that says which line of the guidance it comes from. */
interface Citation {
  readonly line: number
  readonly holds: string
  readonly yaml: YamlFile
  readonly path: Path
}

const tipCitations = ({ 'tips.yaml': { yaml, value } }: Pick<Sources, 'tips.yaml'>): readonly Citation[] =>
  value.tips.map((tip, at) => ({
    line: tip['guidance-line'],
    holds: 'tip',
    yaml,
    path: ['tips', at, 'guidance-line']
  }))

const startCitations = (sources: Pick<Sources, 'before-you-start.yaml'>): readonly Citation[] => {
  const { yaml, value } = sources['before-you-start.yaml']
  return [
    ...value.statements.lines.map((statement, at) => ({
      line: statement['guidance-line'],
      holds: 'statement',
      yaml,
      path: ['statements', 'lines', at, 'guidance-line']
    })),
    { line: value.figure['guidance-line'], holds: 'figure', yaml, path: ['figure', 'guidance-line'] }
  ]
}

const questionCitations = (sources: Pick<Sources, 'questions.yaml'>): readonly Citation[] => {
  const { yaml, value } = sources['questions.yaml']
  return QUESTIONS.flatMap(name => {
    const line = value[name]['guidance-line']
    return line === undefined ? [] : { line, holds: 'question', yaml, path: [name, 'guidance-line'] }
  })
}

const serviceCitations = ({ services }: Pick<Sources, 'services'>): readonly Citation[] =>
  [...services.values()].flatMap(({ yaml, value }) =>
    (value['guidance-lines'] ?? []).map((line, at) => ({
      line,
      holds: 'service',
      yaml,
      path: ['guidance-lines', at]
    }))
  )

const everyLineCovered = rule(
  ['guidance.yaml', 'tips.yaml', 'before-you-start.yaml', 'questions.yaml', 'everyService'],
  sources => {
    const { yaml, value } = sources['guidance.yaml']
    const cited = [
      ...tipCitations(sources),
      ...startCitations(sources),
      ...questionCitations(sources),
      ...serviceCitations({ services: sources.everyService })
    ]
    return value.lines.flatMap(({ line, holds, gist }, at) =>
      cited.some(citation => citation.line === line && citation.holds === holds)
        ? []
        : yaml.error(
            ['lines', at, 'line'],
            `No ${holds} covers line ${line} of the guidance (${gist}).`,
            `Give a ${holds} the guidance line ${line}.`
          )
    )
  }
)

const citationsRight = <Name extends Part>(
  part: Name,
  citationsOf: (sources: Pick<Sources, Name>) => readonly Citation[]
) =>
  rule<'guidance.yaml' | Name>(['guidance.yaml', part], sources =>
    citationsOf(sources).flatMap(({ line, holds, yaml, path }) =>
      sources['guidance.yaml'].value.lines.some(known => known.line === line && known.holds === holds)
        ? []
        : yaml.error(
            path,
            `Line ${line} of the guidance holds no ${holds}.`,
            'See guidance.yaml for what each line holds.'
          )
    )
  )

const oneTipPerLine = rule(['tips.yaml'], sources => {
  const tips = tipCitations(sources)
  return tips.flatMap(({ line, yaml, path }, at) =>
    tips.findIndex(other => other.line === line) < at
      ? yaml.error(
          path,
          `Two tips come from line ${line} of the guidance.`,
          'Give each tip a line of its own.'
        )
      : []
  )
})

export const guidanceRules = [
  everyLineCovered,
  citationsRight('tips.yaml', tipCitations),
  citationsRight('before-you-start.yaml', startCitations),
  citationsRight('questions.yaml', questionCitations),
  citationsRight('services', serviceCitations),
  oneTipPerLine
]
