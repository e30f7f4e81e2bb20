import { useState } from 'react'
import type { Service } from '../../content/content.ts'
import { fill } from '../../machines/fill.ts'
import { canBeCarried } from '../../machines/hand-over/carried.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Note, Say } from '../ui/Speech.tsx'
import { PrintCard } from './PrintCard.tsx'
import { useHandOverWords } from './words.ts'

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
  const words = useHandOverWords()
  const names = services.filter(service => !canBeCarried(service)).map(({ name }) => name)
  return names.length > 0 && <p>{fill(words.leftOut, { names: names.join(', ') })}</p>
}

const Ways = ({ services, answer, onCode }: WaysProps) => {
  const words = useHandOverWords()
  const [isPrinting, setPrinting] = useState(false)
  return (
    <>
      <Note>
        <p>{answer === 'carryPlain' ? words.plainNote : words.neutralNote}</p>
        <LeftOut services={services} />
      </Note>
      {services.some(canBeCarried) && (
        <div className="grid gap-3">
          <Button look="main" onPress={onCode}>
            <Icon name="turn" />
            {words.code}
          </Button>
          <Button look="plain" onPress={() => setPrinting(true)}>
            {words.card}
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
  const words = useHandOverWords()
  return (
    <section aria-labelledby="carry" className="grid gap-4">
      <Say>
        <h2 id="carry" className="text-xl font-bold">
          {words.carry}
        </h2>
        <p className="text-soft">{words.carryWhy}</p>
      </Say>
      <ul className="grid gap-3">
        {ANSWERS.map(which => (
          <li key={which}>
            <Button look="answer" pressed={which === answer} onPress={() => onAnswer(which)}>
              {words[which]}
            </Button>
          </li>
        ))}
      </ul>
      {answer === 'carryNo' && (
        <Say>
          <p>{words.noSay}</p>
        </Say>
      )}
      {(answer === 'carryPlain' || answer === 'carryNeutral') && (
        <Ways services={services} answer={answer} onCode={onCode} />
      )}
    </section>
  )
}
