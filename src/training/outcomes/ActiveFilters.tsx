import { content } from 'virtual:content'
import { training } from 'virtual:training'
import { QUESTIONS } from '../../../machines/content/vocabulary.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import type { Wording } from '../../../machines/training/changes/sentences.ts'
import { Button } from '../../live/components/Button.tsx'
import { answerLabels } from '../answer-words.ts'
import { itemName, LINE_WORDS } from './labels.ts'
import { KINDS, type Named, type OutcomeFilter } from './outcome-filter.ts'

const { outcomes } = training.words
const { questions, needs } = content

interface Active {
  readonly said: string
  readonly without: Partial<OutcomeFilter>
}

const activeNamed = (
  { needs: asked, items }: Named,
  wording: Wording,
  rest: (named: Named) => Partial<OutcomeFilter>
): readonly Active[] => [
  ...asked.map(need => ({
    said: needs[need].label,
    without: rest({ items, needs: asked.filter(other => other !== need) })
  })),
  ...KINDS.flatMap(kind =>
    items[kind].map(id => ({
      said: itemName(kind, id, wording),
      without: rest({
        needs: asked,
        items: { ...items, [kind]: items[kind].filter(other => other !== id) }
      })
    }))
  )
]

/** Each active filter, with the function that removes it. */
const activeIn = (filter: OutcomeFilter, wording: Wording): readonly Active[] => {
  const { answers, lines, without } = filter
  return [
    ...QUESTIONS.flatMap(question => {
      const said = answerLabels(question, answers).join(', ')
      if (!said) return []
      const { [question]: _, ...rest } = answers
      const words = interpolate(outcomes.filterAnswer, { question: questions[question].prompt, answer: said })
      return [{ said: words, without: { answers: rest } }]
    }),
    ...activeNamed(filter, wording, named => named),
    ...activeNamed(without, wording, named => ({ without: named })).map(active => ({
      ...active,
      said: interpolate(outcomes.withoutThis, { filter: active.said })
    })),
    ...lines.map(trait => ({
      said: LINE_WORDS[trait],
      without: { lines: lines.filter(other => other !== trait) }
    }))
  ]
}

const NOTHING_NAMED: Named = { needs: [], items: { action: [], contact: [], tip: [] } }
const NO_FILTER: Partial<OutcomeFilter> = {
  answers: {},
  lines: [],
  without: NOTHING_NAMED,
  ...NOTHING_NAMED
}

interface Props {
  readonly filter: OutcomeFilter
  readonly change: (part: Partial<OutcomeFilter>) => void
  readonly wording: Wording
}

/** The active filters, each with a button that removes it. */
export const ActiveFilters = ({ filter, change, wording }: Props) => {
  const active = activeIn(filter, wording)
  if (active.length === 0) return null
  return (
    <div className="flex flex-wrap gap-2 print:hidden">
      {active.map(({ said, without }) => (
        <Button key={said} look="small" onPress={() => change(without)}>
          {interpolate(outcomes.takeOut, { filter: said })}
        </Button>
      ))}
      <Button look="small" onPress={() => change(NO_FILTER)}>
        {outcomes.clear}
      </Button>
    </div>
  )
}
