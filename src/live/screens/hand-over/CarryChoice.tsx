import { useState } from 'react'
import type { Service } from '../../../../machines/content/content.ts'
import { hasNumber } from '../../../../machines/hand-over/hand-over-contacts.ts'
import { Button } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Note, Say } from '../../components/Speech.tsx'
import { BilingualText } from '../../i18n/BilingualText.tsx'
import { listNodes, useOfficerLocale } from '../../i18n/officer-locale.ts'
import { DraftNotice, Translation } from '../../i18n/Translation.tsx'
import { PrintCardPanel } from './PrintCardPanel.tsx'

/** Answers to whether it is safe to carry, by the keys of their labels. */
const ANSWERS = ['carryPlain', 'carryNeutral', 'carryNo'] as const
export type CarryAnswer = (typeof ANSWERS)[number]

interface Props {
  readonly services: readonly Service[]
  readonly answer: CarryAnswer | undefined
  readonly onAnswer: (answer: CarryAnswer) => void
  readonly onCode: () => void
}

type WaysToCarryProps = Pick<Props, 'services' | 'onCode'> & {
  readonly answer: 'carryPlain' | 'carryNeutral'
}

const LeftOut = ({ services }: Pick<Props, 'services'>) => {
  const locale = useOfficerLocale()
  const { leftOut } = locale.screens.handOver
  const names = services.filter(service => !hasNumber(service)).map(({ name }) => name)
  return names.length > 0 && <p>{locale.t(leftOut, { names: listNodes(locale, names) })}</p>
}

const WaysToCarry = ({ services, answer, onCode }: WaysToCarryProps) => {
  const {
    screens: { handOver: words },
    t
  } = useOfficerLocale()
  const [isPrinting, setPrinting] = useState(false)
  return (
    <>
      <Note>
        <p>{t(answer === 'carryPlain' ? words.plainNote : words.neutralNote)}</p>
        <LeftOut services={services} />
      </Note>
      {services.some(hasNumber) && (
        <div className="grid gap-3">
          <Button look="main" onPress={onCode}>
            <Icon name="turn" />
            {t(words.code)}
          </Button>
          <Button look="plain" onPress={() => setPrinting(true)}>
            {t(words.card)}
          </Button>
        </div>
      )}
      {isPrinting && (
        <PrintCardPanel
          services={services}
          form={answer === 'carryPlain' ? 'plain' : 'neutral'}
          onClose={() => setPrinting(false)}
        />
      )}
    </>
  )
}

/** Asks whether carrying is safe before it offers anything to carry. */
export const CarryChoice = ({ services, answer, onAnswer, onCode }: Props) => {
  const {
    screens: { handOver: words },
    t
  } = useOfficerLocale()
  return (
    <section aria-labelledby="carry" className="grid gap-4">
      <Say>
        <h2 id="carry" className="text-xl font-bold">
          {t(words.carry)}
        </h2>
        <Translation of={({ screens }) => screens.handOver.carry} className="text-xl font-semibold" />
        <p className="text-soft">{t(words.carryWhy)}</p>
        <Translation of={({ screens }) => screens.handOver.carryWhy} />
        <DraftNotice />
      </Say>
      <ul className="grid gap-3">
        {ANSWERS.map(option => (
          <li key={option}>
            <Button look="answer" pressed={option === answer} onPress={() => onAnswer(option)}>
              <BilingualText text={words[option]} of={({ screens }) => screens.handOver[option]} />
            </Button>
          </li>
        ))}
      </ul>
      {answer === 'carryNo' && (
        <Say>
          <p>{t(words.noSay)}</p>
          <Translation of={({ screens }) => screens.handOver.noSay} className="text-xl font-semibold" />
          <DraftNotice />
        </Say>
      )}
      {(answer === 'carryPlain' || answer === 'carryNeutral') && (
        <WaysToCarry services={services} answer={answer} onCode={onCode} />
      )}
    </section>
  )
}
