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
import type { Wording } from '../../../machines/training/changes/sentences.ts'
import { LINE_TRAITS } from '../../../machines/training/outcomes/line-traits.ts'
import { Button } from '../../live/components/Button.tsx'
import { Disclosure } from '../../live/components/Disclosure.tsx'
import { withAnswer, withChoice } from './change-answers.ts'
import { itemName, LINE_WORDS, LIST_LABELS } from './labels.ts'
import { type ItemKind, KINDS, type Named, type OutcomeFilter } from './outcome-filter.ts'

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
  const options = takesSeveralChoices(question)
    ? questions[question].choices.map(({ id, label }) => ({
        id,
        label,
        to: withChoice(answers, question, id)
      }))
    : ANSWERS.map(id => ({ id, label: questions.answers[id], to: withAnswer(answers, question, id) }))
  return (
    <div className="grid gap-1">
      <p className="font-semibold">{questions[question].prompt}</p>
      <Group label={questions[question].prompt}>
        {options.map(({ id, label, to }) => (
          <Button
            key={id}
            look="small"
            pressed={[answers[question]].flat().some(said => said === id)}
            onPress={() => change({ answers: to })}
          >
            {label}
          </Button>
        ))}
      </Group>
    </div>
  )
}

interface NamedProps extends Omit<ItemProps, 'filter' | 'change'> {
  /** The items that outcomes must or must not have. */
  readonly named: Named
  readonly change: (named: Named) => void
}

const Needs = ({ named, change }: Pick<NamedProps, 'named' | 'change'>) => (
  <Group label={outcomes.needs}>
    {NEEDS.filter(need => need !== 'everyone').map(need => (
      <Button
        key={need}
        look="small"
        pressed={named.needs.includes(need)}
        onPress={() => change({ ...named, needs: toggled(named.needs, need) })}
      >
        {needs[need].label}
      </Button>
    ))}
  </Group>
)

const ItemFilter = ({ kind, named, change, known, wording }: NamedProps & { readonly kind: ItemKind }) => (
  <Group label={outcomes[LIST_LABELS[kind]]}>
    {known[kind].map(id => (
      <Button
        key={id}
        look="small"
        pressed={named.items[kind].includes(id)}
        onPress={() =>
          change({ ...named, items: { ...named.items, [kind]: toggled(named.items[kind], id) } })
        }
      >
        <span className="text-start">{itemName(kind, id, wording)}</span>
      </Button>
    ))}
  </Group>
)

const NamedFilters = (props: NamedProps) => (
  <>
    <Disclosure summary={outcomes.needs}>
      <Needs {...props} />
    </Disclosure>
    {KINDS.map(kind => (
      <Disclosure key={kind} summary={outcomes[LIST_LABELS[kind]]}>
        <ItemFilter kind={kind} {...props} />
      </Disclosure>
    ))}
  </>
)

const Lines = ({ filter: { lines }, change }: Props) => (
  <Group label={outcomes.lines}>
    {LINE_TRAITS.map(trait => (
      <Button
        key={trait}
        look="small"
        pressed={lines.includes(trait)}
        onPress={() => change({ lines: toggled(lines, trait) })}
      >
        {LINE_WORDS[trait]}
      </Button>
    ))}
  </Group>
)

/** All filters, each kind behind a tap. */
export const Filters = ({ filter, change, ...others }: ItemProps) => (
  <>
    <Disclosure summary={outcomes.answers}>
      {QUESTIONS.map(question => (
        <Question key={question} question={question} filter={filter} change={change} />
      ))}
    </Disclosure>
    <NamedFilters
      named={filter}
      change={({ needs: asked, items }) => change({ needs: asked, items })}
      {...others}
    />
    <Disclosure summary={outcomes.lines}>
      <Lines filter={filter} change={change} />
    </Disclosure>
    <Disclosure summary={outcomes.without}>
      <div className="filter-row">
        <NamedFilters named={filter.without} change={without => change({ without })} {...others} />
      </div>
    </Disclosure>
  </>
)
