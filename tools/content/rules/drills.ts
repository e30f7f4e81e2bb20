import type { Diagnostic } from '../diagnostic.ts'
import { textsOfDrills } from '../locales/translatable.ts'
import { nearest } from '../nearest.ts'
import { isRecoveryValue } from '../parse/recovery.ts'
import type { DrillSource } from '../parse/sources.ts'
import type { Path } from '../parse/yaml-file.ts'
import { noForce } from './forces.ts'
import { errorsIn, rule } from './rule.ts'

type Practice = Readonly<Record<'guidanceLine', number>>
type Scene = Practice & {
  readonly fits?: readonly string[]
  readonly ways: readonly { readonly effect: string }[]
}

/** @returns each scene of a drill, questions and outcome, with its path. */
const scenesOf = ({ value }: DrillSource): readonly (readonly [Path, Scene])[] => [
  ...Object.entries(value.questions).flatMap(([name, scene]): [Path, Scene][] =>
    scene ? [[['questions', name], scene]] : []
  ),
  [['outcome'], value.outcome]
]

const statementsOf = (drill: DrillSource): readonly (readonly [Path, Practice])[] => [
  ...scenesOf(drill),
  ...drill.value.interruptions.map((one, index): [Path, Practice] => [['interruptions', index], one])
]

/** Another rule checks that before-you-start.yaml has each of these lines. */
const statements = rule(['guidance.yaml', 'drills'], sources => {
  const statementLines = sources['guidance.yaml'].value.lines.flatMap(({ line, holds }) =>
    holds === 'statement' ? line : []
  )
  const fix = `Use one of these lines: ${statementLines.join(', ')}.`
  return [...sources.drills.values()].flatMap(drill =>
    statementsOf(drill)
      .filter(([, { guidanceLine }]) => !statementLines.includes(guidanceLine))
      .map(([path, { guidanceLine: line }]) => {
        const message = `Line ${line} of the guidance is not a guiding statement.`
        return drill.yaml.error([...path, 'guidanceLine'], message, fix)
      })
  )
})

/** Another rule reports content without any force. */
const forces = rule(['drills', 'everyForce'], ({ drills, everyForce }) =>
  [...drills.values()].flatMap(({ yaml, value: { setting } }) => {
    const { force } = setting
    const isKnown = force === undefined || isRecoveryValue(force) || everyForce.has(force)
    return isKnown || everyForce.size === 0
      ? []
      : yaml.error(['setting', 'force'], ...noForce(force, everyForce))
  })
)

const waysIn = ({ yaml }: DrillSource, path: Path, { ways }: Scene) => {
  const waysPath = [...path, 'ways']
  if (ways.length < 2 || ways.length > 3)
    return yaml.error(waysPath, `"ways" has ${ways.length} entries.`, 'Write two or three.')
  return ways.some(({ effect }) => effect === 'helps')
    ? []
    : yaml.error(waysPath, 'No entry has "effect: helps".', 'Write at least one that helps.')
}

const inEachDrill = (find: (drill: DrillSource) => readonly Diagnostic[]) =>
  rule(['drills'], ({ drills }) => [...drills.values()].flatMap(find))

const ways = inEachDrill(drill => scenesOf(drill).flatMap(([path, scene]) => waysIn(drill, path, scene)))

const fitsOnce = inEachDrill(drill =>
  scenesOf(drill).flatMap(([path, { fits = [] }]) =>
    fits.flatMap((one, index) =>
      fits.indexOf(one) < index
        ? drill.yaml.error([...path, 'fits', index], `"${one}" is listed twice.`, 'List each once.')
        : []
    )
  )
)

/** The number of words that can be read aloud in sixty seconds. */
const ROLL_CALL = 130

const teaching = inEachDrill(({ yaml, value }) => {
  const { learningOutcomes: outcomes, rollCall } = value.teaching
  const words = Object.values(rollCall).join(' ').split(/\s+/).filter(Boolean).length
  const unless = (isRight: boolean, field: string, has: string, fix: string) =>
    isRight ? [] : yaml.error(['teaching', field], `"${field}" has ${has}.`, fix)
  const isFew = outcomes.length >= 2 && outcomes.length <= 4
  return [
    unless(isFew, 'learningOutcomes', `${outcomes.length} entries`, 'Write two to four.'),
    unless(words <= ROLL_CALL, 'rollCall', `${words} words`, `Sixty seconds are enough for ${ROLL_CALL}.`)
  ].flat()
})

const references = rule(['drills', 'guidance.yaml', 'officer-actions.yaml', 'training.yaml'], sources => {
  const lines = sources['guidance.yaml'].value.lines.map(({ line }) => line)
  const actions = sources['officer-actions.yaml'].value.actions.map(({ id }) => id)
  const noLine = (yaml: DrillSource['yaml'], path: Path, line: number) =>
    lines.includes(line)
      ? []
      : yaml.error(path, `guidance.yaml has no line ${line}.`, 'Use a line that it lists.')
  const { yaml: words, value: training } = sources['training.yaml']
  const unknown = training.observation.points.flatMap(({ guidanceLine }, at) =>
    noLine(words, ['observation', 'points', at, 'guidanceLine'], guidanceLine)
  )
  const inDrills = [...sources.drills.values()].flatMap(({ yaml, value }) => {
    const path = ['teaching', 'references']
    const { guidanceLines, actions: named = [] } = value.teaching.references
    const noAction = (action: string, index: number) => {
      const fix = `Did you mean "${nearest(action, actions)}"? Use an id of officer-actions.yaml.`
      return yaml.error([...path, 'actions', index], `There is no officer action "${action}".`, fix)
    }
    return [
      ...guidanceLines.flatMap((line, index) => noLine(yaml, [...path, 'guidanceLines', index], line)),
      ...named.flatMap((action, index) =>
        actions.includes(action) || isRecoveryValue(action) || actions.length === 0
          ? []
          : noAction(action, index)
      )
    ]
  })
  return [...unknown, ...inDrills]
})

const PERSONAL_NAME = /\b(?:my name is|called|name's|Mr|Mrs|Ms|Miss|PC|Sgt) [A-Z]\w*/

/** A name could be that of somebody real. */
const names = rule(['drills'], sources =>
  errorsIn(textsOfDrills(sources), ({ english }) =>
    (PERSONAL_NAME.exec(english) ?? []).map(named => [
      `"${named}" names somebody.`,
      'Nobody in a drill has a name: say who they are here.'
    ])
  )
)

export const drillRules = [statements, forces, ways, fitsOnce, teaching, references, names]
