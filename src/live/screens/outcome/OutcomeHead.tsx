import { content } from 'virtual:content'
import type { RaisedNeed } from '../../../../machines/outcome/needs.ts'
import type { Outcome } from '../../../../machines/outcome/outcome.ts'
import { reasonsInPublic } from '../../../../machines/outcome/reasons-in-public.ts'
import { withinSentence } from '../../../../machines/text/format.ts'
import { Heading } from '../../components/Heading.tsx'
import { useLocale } from '../../i18n/locale.ts'
import { T } from '../../i18n/T.tsx'
import { useT } from '../../i18n/use-t.ts'
import { FoldLink, useFold } from './Fold.tsx'
import { YouAnswered } from './YouAnswered.tsx'

/** The needs behind the outcome: only those that a bystander may read are named. */
const Named = ({ raised }: { readonly raised: readonly RaisedNeed[] }) => {
  const t = useT()
  const separator = useLocale().dates?.separator ?? ', '
  const { named, others } = reasonsInPublic(raised, content.needs)
  if (named.length === 0 && others > 1)
    return <T k="screens.outcome.reasonsPrivate" values={{ count: others }} />
  if (named.length === 0)
    return <T k={others === 1 ? 'screens.outcome.reasonsPrivateOne' : 'screens.outcome.reasonsNone'} />
  const labels = named.map(need => t(`needs.${need}`).text)
  const needs = labels.map((label, at) => (at === 0 ? label : withinSentence(label))).join(separator)
  return others > 0 ? <T k="screens.outcome.reasonsMore" values={{ needs, count: others }} /> : needs
}

/** The contacts that a changed answer added: named if the name does not reveal what was said, otherwise only counted. */
const NewNumbers = ({ contacts }: { readonly contacts: Outcome['contactFirst'] }) => {
  const t = useT()
  const separator = useLocale().dates?.separator ?? ', '
  if (contacts.length === 0) return <T k="screens.outcome.sameNumbers" />
  const plain = contacts.filter(
    ({ item: { bestFor } }) => bestFor.length > 0 && bestFor.every(need => content.needs[need].plainInPublic)
  )
  const needs = plain.map(({ item }) => t(`services.${item.id}.shortName`).text).join(separator)
  const count = contacts.length - plain.length
  const names =
    needs && count > 0 ? <T k="screens.outcome.reasonsMore" values={{ needs, count }} /> : needs || count
  return <T k="screens.outcome.newNumbers" values={{ names }} />
}

interface Props {
  readonly raised: readonly RaisedNeed[]
  /** The contacts that a changed answer added; `undefined` if none was changed. */
  readonly changed: Outcome['contactFirst'] | undefined
  /** Whether there is no room for the reasons. Then only screen readers read them. */
  readonly isFull: boolean
}

/** The heading, the reasons below it, and a button that opens all answers, each with a button to change it. */
export const OutcomeHead = ({ raised, changed, isFull }: Props) => {
  const [isOpen, toggle] = useFold()
  return (
    <div className="outcome-head">
      <FoldLink
        look="outcome-head-line"
        beside={
          <>
            <Heading look="quiet">
              <T k="screens.labels.outcome" />
            </Heading>
            <p className={isFull ? 'sr-only' : 'text-name font-bold'}>
              <Named raised={raised} />
            </p>
          </>
        }
        isOpen={isOpen}
        onPress={toggle}
      >
        <T k="screens.buttons.change" />
        <span className="sr-only">
          {': '}
          <T k="screens.outcome.youAnswered" />
        </span>
      </FoldLink>
      {isOpen && <YouAnswered raised={raised} />}
      {changed && (
        <p className="text-meta text-soft">
          <NewNumbers contacts={changed} />
        </p>
      )}
    </div>
  )
}
