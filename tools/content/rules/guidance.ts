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

const cite = (yaml: YamlFile, holds: string, line: number, ...path: Path): Citation => ({
  line,
  holds,
  yaml,
  path
})

const tipCitations = ({ 'tips.yaml': { yaml, value } }: Pick<Sources, 'tips.yaml'>): readonly Citation[] =>
  value.tips.map(({ guidanceLine }, index) => cite(yaml, 'tip', guidanceLine, 'tips', index, 'guidanceLine'))

const startCitations = (sources: Pick<Sources, 'before-you-start.yaml'>): readonly Citation[] => {
  const { yaml, value } = sources['before-you-start.yaml']
  return [
    ...value.statements.lines.map(({ guidanceLine }, index) =>
      cite(yaml, 'statement', guidanceLine, 'statements', 'lines', index, 'guidanceLine')
    ),
    ...(['definition', 'figure'] as const).map(holds =>
      cite(yaml, holds, value[holds].guidanceLine, holds, 'guidanceLine')
    )
  ]
}

const questionCitations = (sources: Pick<Sources, 'questions.yaml'>): readonly Citation[] => {
  const { yaml, value } = sources['questions.yaml']
  return QUESTIONS.flatMap(name => {
    const line = value[name].guidanceLine
    return line === undefined ? [] : cite(yaml, 'question', line, name, 'guidanceLine')
  })
}

const serviceCitations = ({ services }: Pick<Sources, 'services'>): readonly Citation[] =>
  [...services.values()].flatMap(({ yaml, value }) =>
    (value.guidanceLines ?? []).map((line, index) => cite(yaml, 'service', line, 'guidanceLines', index))
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
