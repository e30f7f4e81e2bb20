import { training } from 'virtual:training'
import type { Drill } from '../../../machines/content/content.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import { debriefOf, type GivenItems } from '../../../machines/training/drills/debrief.ts'
import { type DrillRecord, partsOf } from '../../../machines/training/drills/record.ts'
import { eventLabel, placeLabel } from '../map/labels.ts'
import { drillHash } from './drill-hash.ts'
import { sceneAt, settingLabel, settingOfDrill } from './labels.ts'

const { drills, group, frame } = training.words

const listed = (title: string, lines: readonly string[]) => [
  '',
  title,
  ...(lines.length > 0 ? lines : [drills.none]).map(line => `- ${line}`)
]

const linesOf = ({ actions, contacts, tips }: GivenItems) => [
  ...actions.map(({ line }) => line),
  ...contacts.map(({ name }) => name),
  ...tips.map(({ say }) => say)
]

/**
 * @returns a debrief as plain text for a trainee to keep, without a name. The address in its last line opens it again.
 */
export const debriefText = (drill: Drill, record: DrillRecord): string => {
  const { given, missed, said } = debriefOf(drill, record, settingOfDrill(drill))
  const words = said.flatMap(({ place, ways }) => {
    const scene = sceneAt(drill, place)
    return ways.flatMap(way => {
      const one = scene?.ways[way]
      return one ? `${drills[one.effect]}: ${one.words}` : []
    })
  })
  const page = location.href.replace(/#.*$/, '')
  return [
    interpolate(drills.debrief, { drill: drill.name }),
    frame.banner,
    settingLabel(drill),
    ...listed(
      drills.yours,
      partsOf(record).map(({ place, events }) => `${placeLabel(place)} ${events.map(eventLabel).join(', ')}`)
    ),
    ...listed(drills.given, given ? linesOf(given) : []),
    ...listed(drills.missed, linesOf(missed)),
    ...listed(drills.youSaid, words),
    '',
    group.openAgain,
    page + drillHash({ drill: drill.id, run: record }),
    ''
  ].join('\r\n')
}
