import { type ReactNode, useState } from 'react'
import type { Moment } from '../../../../machines/hours/london.ts'
import type { ActionInArea } from '../../../../machines/outcome/actions.ts'
import type { Outcome, Placed } from '../../../../machines/outcome/outcome.ts'
import { T } from '../../i18n/T.tsx'
import { ActionSteps } from './ActionSteps.tsx'
import { FoldLine, useFold } from './Fold.tsx'
import { Region } from './Region.tsx'

interface LineProps {
  readonly placed: Placed<ActionInArea>
  /** The minute for which contacts are sorted. */
  readonly at: Moment
  readonly children: ReactNode
}

/** One action for the officer, with its steps behind a press on it. */
const ActionLine = ({ placed, at, children }: LineProps) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <FoldLine
        name={
          <T k="screens.labels.moreAbout" values={{ name: <T k={`actions.${placed.item.id}.line`} /> }} />
        }
        isOpen={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        <p className="min-w-0 self-center py-0.5">{children}</p>
      </FoldLine>
      {isOpen && <ActionSteps placed={placed} at={at} />}
    </>
  )
}

interface ActionsProps {
  readonly actions: readonly Placed<ActionInArea>[]
  readonly at: Moment
}

/** What an answer calls for. */
const Raised = ({ actions, at }: ActionsProps) => (
  <ul className="grid gap-0.5 text-name font-normal">
    {actions.map(placed => (
      <li key={placed.item.id} className="border-s-3 border-danger ps-2.5 forced-colors:border-[CanvasText]">
        <ActionLine placed={placed} at={at}>
          <b>
            <T k="screens.outcome.you" />
          </b>{' '}
          <T k={`actions.${placed.item.id}.line`} />
        </ActionLine>
      </li>
    ))}
  </ul>
)

/** What to do in a case that the answers cannot show, such as a person under 18. */
const Ifs = ({ actions, at }: ActionsProps) => (
  <ul>
    {actions.map(placed => (
      <li key={placed.item.id} className="border-t border-hair ps-3">
        <ActionLine placed={placed} at={at}>
          <T k="screens.outcome.ifSo" values={{ condition: <T k={`actions.${placed.item.id}.if`} /> }} />
        </ActionLine>
      </li>
    ))}
  </ul>
)

/** A line that opens more actions below it. */
const More = ({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) => {
  const [isOpen, toggle] = useFold()
  return (
    <>
      <FoldLine name={title} isOpen={isOpen} onPress={toggle} />
      {isOpen && children}
    </>
  )
}

type Props = Pick<Outcome, 'doNow' | 'doNowMore' | 'ifs'> & { readonly at: Moment }

/**
 * What the officer should do: the most pressing actions in one line each, the others that an answer calls for behind a
 * line, then actions for cases that answers do not show.
 */
export const DoNow = ({ doNow, doNowMore, ifs, at }: Props) => (
  <Region className="outcome-do" title={<T k="screens.outcome.doNow" />} isTitleHidden>
    <Raised actions={doNow} at={at} />
    <div className="text-name">
      {doNowMore.length > 0 && (
        <More title={<T k="screens.outcome.doMore" values={{ count: doNowMore.length }} />}>
          <Raised actions={doNowMore} at={at} />
        </More>
      )}
      {ifs.length > 0 && (
        <More title={<T k="screens.outcome.ifs" />}>
          <Ifs actions={ifs} at={at} />
        </More>
      )}
    </div>
  </Region>
)
