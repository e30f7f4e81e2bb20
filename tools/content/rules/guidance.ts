import { QUESTIONS } from '../../../machines/content/vocabulary.ts'
import type { Sources } from '../parse/sources.ts'
import type { Path, YamlFile } from '../parse/yaml-file.ts'
import { type Part, rule } from './rule.ts'

/** A reference to a line of the guidance. */
interface Citation {
  readonly line: number
  readonly holds: string
  readonly yaml: YamlFile
  readonly path: Path
}

const tipCitations = ({ 'tips.yaml': { yaml, value } }: Pick<Sources, 'tips.yaml'>): readonly Citation[] =>
  value.tips.map((tip, index) => ({
    line: tip.guidanceLine,
    holds: 'tip',
    yaml,
    path: ['tips', index, 'guidanceLine']
  }))

const startCitations = (sources: Pick<Sources, 'before-you-start.yaml'>): readonly Citation[] => {
  const { yaml, value } = sources['before-you-start.yaml']
  return [
    ...value.statements.lines.map((statement, index) => ({
      line: statement.guidanceLine,
      holds: 'statement',
      yaml,
      path: ['statements', 'lines', index, 'guidanceLine']
    })),
    ...(['definition', 'figure'] as const).map(holds => ({
      line: value[holds].guidanceLine,
      holds,
      yaml,
      path: [holds, 'guidanceLine']
    }))
  ]
}

const questionCitations = (sources: Pick<Sources, 'questions.yaml'>): readonly Citation[] => {
  const { yaml, value } = sources['questions.yaml']
  return QUESTIONS.flatMap(name => {
    const line = value[name].guidanceLine
    return line === undefined ? [] : { line, holds: 'question', yaml, path: [name, 'guidanceLine'] }
  })
}

const serviceCitations = ({ services }: Pick<Sources, 'services'>): readonly Citation[] =>
  [...services.values()].flatMap(({ yaml, value }) =>
    (value.guidanceLines ?? []).map((line, index) => ({
      line,
      holds: 'service',
      yaml,
      path: ['guidanceLines', index]
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
    return value.lines.flatMap(({ line, holds, gist }, index) =>
      holds === 'heading' || cited.some(citation => citation.line === line && citation.holds === holds)
        ? []
        : yaml.error(
            ['lines', index, 'line'],
            `No ${holds} covers line ${line} of the guidance (${gist}).`,
            `Give a ${holds} the guidance line ${line}.`
          )
    )
  }
)

const validCitations = <Name extends Part>(
  part: Name,
  citationsOf: (sources: Pick<Sources, Name>) => readonly Citation[]
) =>
  rule<'guidance.yaml' | Name>(['guidance.yaml', part], sources =>
    citationsOf(sources).flatMap(({ line, holds, yaml, path }) =>
      sources['guidance.yaml'].value.lines.some(entry => entry.line === line && entry.holds === holds)
        ? []
        : yaml.error(
            path,
            `Line ${line} of the guidance is not a ${holds}.`,
            'guidance.yaml says what each line is.'
          )
    )
  )

const oneTipPerLine = rule(['tips.yaml'], sources => {
  const tips = tipCitations(sources)
  return tips.flatMap(({ line, yaml, path }, index) =>
    tips.findIndex(other => other.line === line) < index
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
  validCitations('tips.yaml', tipCitations),
  validCitations('before-you-start.yaml', startCitations),
  validCitations('questions.yaml', questionCitations),
  validCitations('services', serviceCitations),
  oneTipPerLine
]
