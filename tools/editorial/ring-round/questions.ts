import type { ServiceEntry } from '../../content/parse/services.ts'
import type { Row } from './rows.ts'

type Value = ServiceEntry['value']

/** Facts about a service, and what to ask where we have none. */
const FACTS = [
  { field: 'cost', about: 'the cost', open: ['What does it cost?'] },
  { field: 'onBill', about: 'the phone bill', open: ['Does it show on a phone bill?'] },
  { field: 'tellsPolice', about: 'telling the police', open: ['When do you tell the police?'] },
  { field: 'howToReach', about: 'how to reach you', open: [] }
] as const

const askFacts = (value: Value): readonly string[] =>
  FACTS.flatMap(({ field, about, open }) => {
    const text = value[field]
    return text === undefined ? open : [`We say of ${about}: "${text.replace(/\.$/, '')}". Is that right?`]
  })

const askAtChat = ({ website }: Value): readonly string[] => [
  `Is there a chat on ${website?.address}?`,
  'When is it answered, and on bank holidays?'
]

const askOnLine = (value: Value): readonly string[] => [
  `Is this ${value.name}?`,
  'When are you answered, and on bank holidays?',
  'Who is it for?',
  ...askFacts(value),
  ...(value.website ? [`Is this your site: ${value.website.address}?`] : [])
]

/** @returns the questions to ask on a line, in one cell. */
export const questionsFor = ({ service: { value }, number }: Row): string =>
  (number === undefined ? askAtChat(value) : askOnLine(value)).join(' ')
