import { useState } from 'react'
import type { Service } from '../../../../machines/content/content.ts'
import { canBeCarried } from '../../../../machines/hand-over/carried.ts'
import { Button } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Note, Say } from '../../components/Speech.tsx'
import { Both } from '../../i18n/BilingualText.tsx'
import { markedList, useWords } from '../../i18n/officer-locale.ts'
import { DraftLine, Theirs } from '../../i18n/Translation.tsx'
import { PrintCard } from './PrintCardPanel.tsx'

/** What the person said to whether it is safe to carry, by the words of the buttons. */
const ANSWERS = ['carryPlain', 'carryNeutral', 'carryNo'] as const
export type CarryAnswer = (typeof ANSWERS)[number]

interface Props {
  readonly services: readonly Service[]
  readonly answer: CarryAnswer | undefined
  readonly onAnswer: (answer: CarryAnswer) => void
  readonly onCode: () => void
}

type WaysProps = Pick<Props, 'services' | 'onCode'> & { readonly answer: 'carryPlain' | 'carryNeutral' }

const LeftOut = ({ services }: Pick<Props, 'services'>) => {
  const all = useWords()
  const { leftOut } = all.screens.handOver
  const names = services.filter(service => !canBeCarried(service)).map(({ name }) => name)
  return names.length > 0 && <p>{all.mark(leftOut, { names: markedList(all, names) })}</p>
}

const Ways = ({ services, answer, onCode }: WaysProps) => {
  const {
    screens: { handOver: words },
    mark
  } = useWords()
  const [isPrinting, setPrinting] = useState(false)
  return (
    <>
      <Note>
        <p>{mark(answer === 'carryPlain' ? words.plainNote : words.neutralNote)}</p>
        <LeftOut services={services} />
      </Note>
      {services.some(canBeCarried) && (
        <div className="grid gap-3">
          <Button look="main" onPress={onCode}>
            <Icon name="turn" />
            {mark(words.code)}
          </Button>
          <Button look="plain" onPress={() => setPrinting(true)}>
            {mark(words.card)}
          </Button>
        </div>
      )}
      {isPrinting && (
        <PrintCard
          services={services}
          form={answer === 'carryPlain' ? 'plain' : 'neutral'}
          onClose={() => setPrinting(false)}
        />
      )}
    </>
  )
}

/** Nothing is carried away before it is known whether that is safe. */
export const Carry = ({ services, answer, onAnswer, onCode }: Props) => {
  const {
    screens: { handOver: words },
    mark
  } = useWords()
  return (
    <section aria-labelledby="carry" className="grid gap-4">
      <Say>
        <h2 id="carry" className="text-xl font-bold">
          {mark(words.carry)}
        </h2>
        <Theirs of={({ screens }) => screens.handOver.carry} className="text-xl font-semibold" />
        <p className="text-soft">{mark(words.carryWhy)}</p>
        <Theirs of={({ screens }) => screens.handOver.carryWhy} />
        <DraftLine />
      </Say>
      <ul className="grid gap-3">
        {ANSWERS.map(which => (
          <li key={which}>
            <Button look="answer" pressed={which === answer} onPress={() => onAnswer(which)}>
              <Both said={words[which]} theirs={({ screens }) => screens.handOver[which]} />
            </Button>
          </li>
        ))}
      </ul>
      {answer === 'carryNo' && (
        <Say>
          <p>{mark(words.noSay)}</p>
          <Theirs of={({ screens }) => screens.handOver.noSay} className="text-xl font-semibold" />
          <DraftLine />
        </Say>
      )}
      {(answer === 'carryPlain' || answer === 'carryNeutral') && (
        <Ways services={services} answer={answer} onCode={onCode} />
      )}
    </section>
  )
}
