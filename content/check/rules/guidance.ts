import { QUESTIONS } from '../../vocabulary.ts'
import type { Sources } from '../sources.ts'
import type { Path, YamlFile } from '../yaml-file.ts'
import { rule } from './rule.ts'

const READS = ['guidance.yaml', 'tips.yaml', 'before-you-start.yaml', 'questions.yaml', 'services'] as const

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

const citations = (sources: Pick<Sources, (typeof READS)[number]>): readonly Citation[] => {
  const { yaml: before, value: start } = sources['before-you-start.yaml']
  const { yaml: questions, value: asked } = sources['questions.yaml']
  return [
    ...tipCitations(sources),
    ...start.statements.lines.map((statement, at) => ({
      line: statement['guidance-line'],
      holds: 'statement',
      yaml: before,
      path: ['statements', 'lines', at, 'guidance-line']
    })),
    { line: start.figure['guidance-line'], holds: 'figure', yaml: before, path: ['figure', 'guidance-line'] },
    ...QUESTIONS.flatMap(name => {
      const line = asked[name]['guidance-line']
      return line === undefined
        ? []
        : { line, holds: 'question', yaml: questions, path: [name, 'guidance-line'] }
    }),
    ...[...sources.services.values()].flatMap(({ yaml, value }) =>
      (value['guidance-lines'] ?? []).map((line, at) => ({
        line,
        holds: 'service',
        yaml,
        path: ['guidance-lines', at]
      }))
    )
  ]
}

const everyLineCovered = rule(READS, sources => {
  const { yaml, value } = sources['guidance.yaml']
  const cited = citations(sources)
  return value.lines.flatMap(({ line, holds, gist }, at) =>
    cited.some(citation => citation.line === line && citation.holds === holds)
      ? []
      : yaml.fault(
          ['lines', at, 'line'],
          `No ${holds} covers line ${line} of the guidance (${gist}).`,
          `Give a ${holds} the guidance line ${line}.`
        )
  )
})

const everyCitationRight = rule(READS, sources =>
  citations(sources).flatMap(({ line, holds, yaml, path }) =>
    sources['guidance.yaml'].value.lines.some(known => known.line === line && known.holds === holds)
      ? []
      : yaml.fault(
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
      ? yaml.fault(
          path,
          `Two tips come from line ${line} of the guidance.`,
          'Give each tip a line of its own.'
        )
      : []
  )
})

export const guidanceRules = [everyLineCovered, everyCitationRight, oneTipPerLine]
