import { type DrillMismatch, drillMismatches } from '../../../machines/training/drills/check-drill.ts'
import { type Checked, check } from '../check.ts'
import { compileDrill } from '../compile/compile.ts'
import { type Diagnostic, sortDiagnostics } from '../diagnostic.ts'
import type { Sources, Texts } from '../parse/sources.ts'

/** @returns what is wrong, and how to fix it. */
const explain = (misfit: DrillMismatch): readonly [message: string, fix: string] => {
  switch (misfit.kind) {
    case 'nothingHeard': {
      const { question, option } = misfit
      return option === ''
        ? [
            `The flow asks "${question}", and nothing is written for it.`,
            `Add "${question}:" below "questions:".`
          ]
        : [
            `"${option}" leads to "${question}", and nothing is written for it.`,
            `Add "${question}:" below "questions:", or take "${option}" out.`
          ]
    }
    case 'neverAsked':
      return ['No fitting answer leads to this question.', 'Add an answer that opens it, or remove it.']
    case 'doesNothing':
      return [`This does nothing at "${misfit.place}".`, 'Write what can be pressed there.']
    case 'notAskedHere':
      return [
        `"${misfit.question}" is not asked here: the route stands at "${misfit.place}".`,
        'Write what is pressed there, or fix what comes before.'
      ]
    case 'doesNotFit':
      return [
        `"${misfit.option}" is not among what fits at "${misfit.question}".`,
        `Add it to the "fits" of ${misfit.question}, or press what fits.`
      ]
    case 'endsNowhere':
      return ['This route stops before tips and contacts.', 'Go on to them, or end with "finish" or "clear".']
    case 'afterClear':
      return ['Nothing can be pressed after "clear".', 'Make "clear" the last press.']
    case 'neverComesUp':
      return ['No good route comes here, so this never comes up.', 'Move it to where a good route comes by.']
    case 'otherReaction':
      return [
        `This route does something else when it is interrupted at "${misfit.place}".`,
        'Let the route do what "do" says there, or add to "do".'
      ]
  }
}

/** @returns an error for everything in a drill that the flow no longer does. */
const drillErrors = ({ drills }: Pick<Partial<Sources>, 'drills'>): readonly Diagnostic[] =>
  [...(drills ?? [])].flatMap(drill =>
    drillMismatches(compileDrill(drill)).map(misfit => drill[1].yaml.error(misfit.path, ...explain(misfit)))
  )

/**
 * The check of the content, and of the drills against the flow. A drill is held to the flow once all else is sound, as
 * stand-ins for invalid words would lead it astray.
 */
export const checkWithDrills = (texts: Texts, today: string, builtOn: string = today): Checked => {
  const checked = check(texts, today, builtOn)
  if (!checked.compiled) return checked
  const errors = sortDiagnostics(drillErrors(checked.sources))
  return errors.length === 0 ? checked : { ...checked, compiled: undefined, errors }
}
