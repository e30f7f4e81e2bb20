import { content } from 'virtual:content'
import { training } from 'virtual:training'
import type { ReactNode } from 'react'
import {
  ANSWERS,
  NEEDS,
  QUESTIONS,
  type QuestionId,
  takesSeveralChoices
} from '../../../machines/content/vocabulary.ts'
import { toggled } from '../../../machines/encounter/answers.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import type { Wording } from '../../../machines/training/changes/sentences.ts'
import { Button } from '../../live/components/Button.tsx'
import { Disclosure } from '../../live/components/Disclosure.tsx'
import { answerLabels } from '../answer-words.ts'
import { withAnswer, withChoice } from './change-answers.ts'
import { itemName } from './labels.ts'
import { type ItemKind, LISTS, type OutcomeFilter } from './outcome-filter.ts'

const { outcomes } = training.words
const { questions, needs } = content

interface Props {
  readonly filter: OutcomeFilter
  readonly change: (part: Partial<OutcomeFilter>) => void
}

interface ItemProps extends Props {
  readonly known: Readonly<Record<ItemKind, readonly string[]>>
  readonly wording: Wording
}

const Group = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and these are buttons
  <div role="group" aria-label={label} className="flex flex-wrap gap-2">
    {children}
  </div>
)

const Question = ({ question, filter, change }: Props & { readonly question: QuestionId }) => {
  const { answers } = filter
  return (
    <div className="grid gap-1">
      <p className="font-semibold">{questions[question].prompt}</p>
      <Group label={questions[question].prompt}>
        {takesSeveralChoices(question)
          ? questions[question].choices.map(({ id, label }) => (
              <Button
                key={id}
                look="small"
                pressed={answers[question]?.some(choice => choice === id) === true}
                onPress={() => change({ answers: withChoice(answers, question, id) })}
              >
                {label}
              </Button>
            ))
          : ANSWERS.map(answer => (
              <Button
                key={answer}
                look="small"
                pressed={answers[question] === answer}
                onPress={() => change({ answers: withAnswer(answers, question, answer) })}
              >
                {questions.answers[answer]}
              </Button>
            ))}
      </Group>
    </div>
  )
}

const Needs = ({ filter, change }: Props) => (
  <Group label={outcomes.needs}>
    {NEEDS.filter(need => need !== 'everyone').map(need => (
      <Button
        key={need}
        look="small"
        pressed={filter.needs.includes(need)}
        onPress={() => change({ needs: toggled(filter.needs, need) })}
      >
        {needs[need].label}
      </Button>
    ))}
  </Group>
)

const ItemFilter = ({ kind, filter, change, known, wording }: ItemProps & { readonly kind: ItemKind }) => (
  <Group label={outcomes[LISTS_SAID[kind]]}>
    {known[kind].map(id => (
      <Button
        key={id}
        look="small"
        pressed={filter.items[kind].includes(id)}
        onPress={() => change({ items: { ...filter.items, [kind]: toggled(filter.items[kind], id) } })}
      >
        <span className="text-start">{itemName(kind, id, wording)}</span>
      </Button>
    ))}
  </Group>
)

const LISTS_SAID = { action: 'doNow', contact: 'contacts', tip: 'tips' } as const
const KINDS = Object.keys(LISTS) as ItemKind[]

/** Everything to filter by, each kind behind a tap. */
export const Filters = (props: ItemProps) => (
  <>
    <Disclosure summary={outcomes.answers}>
      {QUESTIONS.map(question => (
        <Question key={question} question={question} {...props} />
      ))}
    </Disclosure>
    <Disclosure summary={outcomes.needs}>
      <Needs {...props} />
    </Disclosure>
    {KINDS.map(kind => (
      <Disclosure key={kind} summary={outcomes[LISTS_SAID[kind]]}>
        <ItemFilter kind={kind} {...props} />
      </Disclosure>
    ))}
  </>
)

interface Active {
  readonly said: string
  readonly without: Partial<OutcomeFilter>
}

/** Each filter that is on, with what takes it out. */
const activeIn = ({ answers, needs: asked, items }: OutcomeFilter, wording: Wording): readonly Active[] => [
  ...QUESTIONS.flatMap(question => {
    const said = answerLabels(question, answers).join(', ')
    if (!said) return []
    const { [question]: _, ...rest } = answers
    const words = interpolate(outcomes.filterAnswer, { question: questions[question].prompt, answer: said })
    return [{ said: words, without: { answers: rest } }]
  }),
  ...asked.map(need => ({
    said: needs[need].label,
    without: { needs: asked.filter(other => other !== need) }
  })),
  ...KINDS.flatMap(kind =>
    items[kind].map(id => ({
      said: itemName(kind, id, wording),
      without: { items: { ...items, [kind]: items[kind].filter(other => other !== id) } }
    }))
  )
]

const NO_FILTER: Partial<OutcomeFilter> = {
  answers: {},
  needs: [],
  items: { action: [], contact: [], tip: [] }
}

/** The filters that are on, each with a button that takes it out. */
export const ActiveFilters = ({ filter, change, wording }: Omit<ItemProps, 'known'>) => {
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
