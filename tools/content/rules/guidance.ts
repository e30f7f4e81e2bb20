import { QUESTIONS } from '../../../machines/content/vocabulary.ts'
import { isRecoveryValue } from '../parse/recovery.ts'
import type { Sources } from '../parse/sources.ts'
import type { Path, YamlFile } from '../parse/yaml-file.ts'
import { type Part, rule } from './rule.ts'

/** A reference to a line of the guidance, with the text that must keep the operative words of that line. */
const cite = (yaml: YamlFile, holds: string, line: number, words: string, ...path: Path) =>
  ({ line, holds, yaml, words, path }) as const
type Citation = ReturnType<typeof cite>

const tipCitations = ({ 'tips.yaml': { yaml, value } }: Pick<Sources, 'tips.yaml'>): readonly Citation[] =>
  value.tips.map((tip, at) => cite(yaml, 'tip', tip.guidanceLine, tip.say, 'tips', at, 'guidanceLine'))

const startCitations = (sources: Pick<Sources, 'before-you-start.yaml'>): readonly Citation[] => {
  const { yaml, value } = sources['before-you-start.yaml']
  return [
    ...value.statements.lines.map(({ guidanceLine, says }, index) =>
      cite(yaml, 'statement', guidanceLine, says, 'statements', 'lines', index, 'guidanceLine')
    ),
    ...(['definition', 'figure'] as const).map(holds =>
      cite(yaml, holds, value[holds].guidanceLine, value[holds].says, holds, 'guidanceLine')
    )
  ]
}

const questionCitations = (sources: Pick<Sources, 'questions.yaml'>): readonly Citation[] => {
  const { yaml, value } = sources['questions.yaml']
  return QUESTIONS.flatMap(name => {
    const { guidanceLine: line, prompt } = value[name]
    return line === undefined ? [] : cite(yaml, 'question', line, prompt, name, 'guidanceLine')
  })
}

const serviceCitations = ({ services }: Pick<Sources, 'services'>): readonly Citation[] =>
  [...services.values()].flatMap(({ yaml, value }) =>
    (value.guidanceLines ?? []).map((line, index) =>
      cite(yaml, 'service', line, [value.name, value.for, value.note].join('\n'), 'guidanceLines', index)
    )
  )

const PUT_BACK = 'Put it back, or change "keeps" of that line in guidance.yaml.'
/** @returns an error for each operative word of a line that the text made from it has lost. */
const lost = (keeps: readonly string[], { line, holds, yaml, words, path }: Citation) =>
  (words.split('\n').some(isRecoveryValue) ? [] : keeps)
    .filter(kept => !words.toLowerCase().includes(kept.toLowerCase()))
    .map(it => yaml.error(path, `This ${holds} has lost "${it}", of line ${line} of the guidance.`, PUT_BACK))

const everyLineCovered = rule(
  ['guidance.yaml', 'tips.yaml', 'before-you-start.yaml', 'questions.yaml', 'everyService'],
  sources => {
    const { yaml, value } = sources['guidance.yaml']
    const all = [
      ...tipCitations(sources),
      ...startCitations(sources),
      ...questionCitations(sources),
      ...serviceCitations({ services: sources.everyService })
    ]
    return value.lines.flatMap(({ line, holds, gist, keeps = [] }, index) => {
      const cited = all.filter(citation => citation.line === line && citation.holds === holds)
      if (holds === 'heading' || cited.length > 0) return cited.flatMap(citation => lost(keeps, citation))
      const message = `No ${holds} covers line ${line} of the guidance (${gist}).`
      const fix = `Give a ${holds} the guidance line ${line}.`
      return yaml.error(['lines', index, 'line'], message, fix, holds === 'service' ? 'put-back' : undefined)
    })
  }
)

const validCitations = <Name extends Part>(
  part: Name,
  citationsOf: (sources: Pick<Sources, Name>) => readonly Citation[]
) =>
  rule<'guidance.yaml' | Name>(['guidance.yaml', part], sources =>
    citationsOf(sources).flatMap(({ line, holds, yaml, path }) => {
      const { lines } = sources['guidance.yaml'].value
      const message = `Line ${line} of the guidance is not a ${holds}.`
      const isSo = lines.some(entry => entry.line === line && entry.holds === holds)
      return isSo ? [] : yaml.error(path, message, 'guidance.yaml says what each line is.')
    })
  )

const oneTipPerLine = rule(['tips.yaml'], sources => {
  const tips = tipCitations(sources)
  const fix = 'Give each tip a line of its own.'
  return tips
    .filter(({ line }, index) => tips.findIndex(other => other.line === line) < index)
    .map(({ line, yaml, path }) => yaml.error(path, `Two tips come from line ${line} of the guidance.`, fix))
})

export const guidanceRules = [
  everyLineCovered,
  validCitations('tips.yaml', tipCitations),
  validCitations('before-you-start.yaml', startCitations),
  validCitations('questions.yaml', questionCitations),
  validCitations('services', serviceCitations),
  oneTipPerLine
]
