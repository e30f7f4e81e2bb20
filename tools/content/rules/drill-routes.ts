import { settingOf } from '../../../machines/outcome/outcome.ts'
import {
  type DrillMismatch,
  drillMismatches,
  type MissingItem,
  missingShows
} from '../../../machines/training/drills/check-drill.ts'
import { momentOf } from '../../../machines/training/drills/drill.ts'
import { areaIn, type Revision } from '../../../machines/training/outcomes/revision.ts'
import { compileDrill } from '../compile/compile.ts'
import type { Diagnostic, Finding } from '../diagnostic.ts'
import type { DrillSource, Sources } from '../parse/sources.ts'

const explain = (mismatch: DrillMismatch): Finding => {
  switch (mismatch.kind) {
    case 'nothingHeard': {
      const { question, option } = mismatch
      const fix = `Add "${question}:" below "questions:"`
      return option === ''
        ? [`The flow asks "${question}", but it has no entry here.`, `${fix}.`]
        : [`"${option}" leads to "${question}", which has no entry here.`, `${fix}, or remove "${option}".`]
    }
    case 'neverAsked':
      return ['No answer in "fits" leads to this question.', 'Add an answer that opens it, or remove it.']
    case 'doesNothing':
      return [`This does nothing at "${mismatch.place}".`, 'Write what can be pressed there.']
    case 'notAskedHere':
      return [
        `"${mismatch.question}" is not asked here: the route is at "${mismatch.place}".`,
        'Write what is pressed there, or fix what comes before.'
      ]
    case 'doesNotFit':
      return [
        `"${mismatch.option}" is not in the "fits" of "${mismatch.question}".`,
        `Add it there, or press an answer that fits.`
      ]
    case 'endsNowhere':
      return ['This route stops before tips and contacts.', 'Go on to them, or end with "finish" or "clear".']
    case 'afterClear':
      return ['Nothing can be pressed after "clear".', 'Make "clear" the last press.']
    case 'neverComesUp':
      return ['No good route comes here, so this never happens.', 'Move it to where a good route passes.']
    case 'otherReaction':
      return [
        `This route does something else when it is interrupted at "${mismatch.place}".`,
        'Change the route to what "do" says, or add this to "do".'
      ]
  }
}

const LIST = { contacts: 'Contact first', actions: 'Do now' } as const

const explainNotShown = ({ list, id, route }: MissingItem): Finding => {
  if (route === undefined)
    return ['No good route reaches the outcome, so nothing is shown.', 'Remove it, or add a route that does.']
  const fix = 'Change what the drill teaches there, or remove it from "shows".'
  return [`"${LIST[list]}" does not show "${id}" after the route "${route}".`, fix]
}

const notShown = (entry: readonly [string, DrillSource], revision: Revision) => {
  const drill = compileDrill(entry)
  const { calendar } = revision.content
  const area = areaIn(revision, drill.setting.force)
  return drill.shows ? missingShows(drill, settingOf(revision.content, area, momentOf(drill, calendar))) : []
}

/** Compares the drills with the flow, and what each drill says the phone shows with the outcome. */
export const drillFindings = (
  { drills, serviceEntries }: Pick<Sources, 'drills' | 'serviceEntries'>,
  compiled: Revision
): readonly Diagnostic[] => {
  const withdrawn = serviceEntries.flatMap(service => (service.withdrawn.length > 0 ? service.id : []))
  return [...drills].flatMap(entry => {
    const { yaml } = entry[1]
    const mismatches = drillMismatches(compileDrill(entry))
    // A route that does not run has no outcome to compare.
    return mismatches.length > 0
      ? mismatches.map(mismatch => yaml.error(mismatch.path, ...explain(mismatch)))
      : notShown(entry, compiled).map(one =>
          // A number is withdrawn at once, whatever a drill teaches.
          yaml[withdrawn.includes(one.id) ? 'warning' : 'error'](one.path, ...explainNotShown(one))
        )
  })
}
