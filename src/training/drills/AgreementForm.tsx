import { content } from 'virtual:content'
import { training } from 'virtual:training'
import type { Drill } from '../../../machines/content/content.ts'
import {
  ANSWERS,
  QUESTIONS,
  type QuestionId,
  takesSeveralChoices
} from '../../../machines/content/vocabulary.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import { Button } from '../../live/components/Button.tsx'
import { HeadingRow } from '../Sheet.tsx'
import { DrillHeading } from './DrillHeading.tsx'
import { settingLabel } from './labels.ts'

const { group } = training.words
const { questions } = content

/** A form for one pair of officers. */
const OFFICERS = ['A', 'B'] as const

const optionsOf = (question: QuestionId): readonly string[] =>
  takesSeveralChoices(question)
    ? questions[question].choices.map(({ label }) => label)
    : ANSWERS.map(answer => questions.answers[answer])

const Boxes = ({ options }: { readonly options: readonly string[] }) => (
  <ul className="tick-boxes">
    {options.map(option => (
      <li key={option}>{option}</li>
    ))}
  </ul>
)

const Question = ({ question }: { readonly question: QuestionId }) => (
  <tr>
    <th scope="row">{questions[question].prompt}</th>
    {OFFICERS.map(officer => (
      <td key={officer}>
        <Boxes options={optionsOf(question)} />
      </td>
    ))}
    <td>
      <Boxes options={[group.same, group.different]} />
    </td>
  </tr>
)

const Outcome = () => (
  <tr>
    <th scope="row">{group.firstContacts}</th>
    {OFFICERS.map(officer => (
      <td key={officer} className="write-here" />
    ))}
    <td>
      <Boxes options={[group.same, group.different]} />
    </td>
  </tr>
)

/**
 * A paper form to find out whether two officers reach the same outcome from the same story. The page keeps nothing of
 * it.
 */
export const AgreementForm = ({ drill }: { readonly drill: Drill }) => (
  <div className="drill-page drill-debrief">
    <DrillHeading>{interpolate(group.agreementOf, { drill: drill.name })}</DrillHeading>
    <p>{group.agreementHow}</p>
    <p className="text-base text-soft">{settingLabel(drill)}</p>
    <div className="flex print:hidden">
      <Button look="small" onPress={() => print()}>
        {group.print}
      </Button>
    </div>
    <div className="wide">
      <table className="sheet agreement">
        <caption>{group.agreementCaption}</caption>
        <thead>
          <HeadingRow
            names={[
              group.question,
              ...OFFICERS.map(officer => interpolate(group.officer, { officer })),
              group.agree
            ]}
          />
        </thead>
        <tbody>
          {QUESTIONS.filter(question => drill.questions[question]).map(question => (
            <Question key={question} question={question} />
          ))}
          <Outcome />
        </tbody>
      </table>
    </div>
    <p>{group.agreementSum}</p>
    <p className="text-soft">{group.agreementKept}</p>
  </div>
)
