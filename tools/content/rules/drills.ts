import type { Diagnostic } from '../diagnostic.ts'
import { nearest } from '../nearest.ts'
import { isRecoveryValue } from '../parse/recovery.ts'
import type { DrillSource } from '../parse/sources.ts'
import type { Path } from '../parse/yaml-file.ts'
import { rule } from './rule.ts'

type Practice = Readonly<Record<'guidance-line', number>>
type Scene = Practice & {
  readonly fits?: readonly string[]
  readonly ways: readonly { readonly effect: string }[]
}

/** @returns each question of a drill that something is written for, and its outcome, with the path there. */
const scenesOf = ({ value }: DrillSource): readonly (readonly [Path, Scene])[] => [
  ...Object.entries(value.questions).flatMap(([name, scene]): [Path, Scene][] =>
    scene ? [[['questions', name], scene]] : []
  ),
  [['outcome'], value.outcome]
]

const statementsOf = (drill: DrillSource): readonly (readonly [Path, Practice])[] => [
  ...scenesOf(drill),
  ...drill.value.interruptions.map((one, at): [Path, Practice] => [['interruptions', at], one])
]

/** That each of these stands in before-you-start.yaml is a rule of its own. */
const statements = rule(['guidance.yaml', 'drills'], sources => {
  const known = sources['guidance.yaml'].value.lines.flatMap(({ line, holds }) =>
    holds === 'statement' ? line : []
  )
  return [...sources.drills.values()].flatMap(drill =>
    statementsOf(drill).flatMap(([path, { 'guidance-line': line }]) =>
      known.includes(line)
        ? []
        : drill.yaml.error(
            [...path, 'guidance-line'],
            `Line ${line} of the guidance holds no guiding statement.`,
            `Use the line of one: ${known.join(', ')}.`
          )
    )
  )
})

/** Where there is no force at all, another rule says so. */
const forces = rule(['drills', 'everyForce'], ({ drills, everyForce }) =>
  [...drills.values()].flatMap(({ yaml, value: { setting } }) => {
    const { force } = setting
    const isKnown = force === undefined || isRecoveryValue(force) || everyForce.has(force)
    return isKnown || everyForce.size === 0
      ? []
      : yaml.error(
          ['setting', 'force'],
          `"${force}" is no force that is known here.`,
          `Perhaps "${nearest(force, [...everyForce.keys()])}". Use the name of a file in forces/.`
        )
  })
)

const waysIn = ({ yaml }: DrillSource, path: Path, { ways }: Scene): readonly Diagnostic[] => {
  const at = [...path, 'ways']
  if (ways.length < 2 || ways.length > 3)
    return [yaml.error(at, `Ways to put it: ${ways.length}.`, 'Write two or three.')]
  return ways.some(({ effect }) => effect === 'helps')
    ? []
    : [yaml.error(at, 'No words here help.', 'Write at least one way that does.')]
}

const ways = rule(['drills'], ({ drills }) =>
  [...drills.values()].flatMap(drill =>
    scenesOf(drill).flatMap(([path, scene]) => waysIn(drill, path, scene))
  )
)

const fitsOnce = rule(['drills'], ({ drills }) =>
  [...drills.values()].flatMap(drill =>
    scenesOf(drill).flatMap(([path, { fits = [] }]) =>
      fits.flatMap((one, at) =>
        fits.indexOf(one) < at
          ? drill.yaml.error([...path, 'fits', at], `"${one}" is named twice.`, 'Name each once.')
          : []
      )
    )
  )
)

export const drillRules = [statements, forces, ways, fitsOnce]
