import { content } from 'virtual:content'
import { type ReactNode, startTransition, useRef, useState } from 'react'
import { BED } from '../../../../machines/content/vocabulary.ts'
import { isOfferedBed, toggled } from '../../../../machines/encounter/answers.ts'
import { selectAnswers } from '../../../../machines/encounter/encounter.selectors.ts'
import type { Moment } from '../../../../machines/hours/london.ts'
import type { ActionInArea } from '../../../../machines/outcome/actions.ts'
import type { Outcome, Placed } from '../../../../machines/outcome/outcome.ts'
import { Button, EventButton } from '../../components/Button.tsx'
import { useEncounter } from '../../context/encounter.ts'
import { T } from '../../i18n/T.tsx'
import { useOnChange } from '../../platform/use-on-change.ts'
import { ActionSteps } from './ActionSteps.tsx'
import { FoldLine, useFold } from './Fold.tsx'
import { Region } from './Region.tsx'

interface LineProps {
  readonly placed: Placed<ActionInArea>
  /** Content to show below the steps. */
  readonly below?: ReactNode
  readonly isOpenAtFirst?: boolean
  /** The minute for which contacts are sorted. */
  readonly at: Moment
  readonly children: ReactNode
}

/** One action for the officer. A press on the line shows its steps. */
const ActionLine = ({ placed, at, below, isOpenAtFirst = false, children }: LineProps) => {
  const [isOpen, setOpen] = useState(isOpenAtFirst)
  return (
    <>
      <FoldLine
        name={
          <T k="screens.labels.moreAbout" values={{ name: <T k={`actions.${placed.item.id}.line`} /> }} />
        }
        isOpen={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        <p className="min-w-0 self-center">{children}</p>
      </FoldLine>
      {isOpen && <ActionSteps placed={placed} at={at} />}
      {isOpen && below}
    </>
  )
}

interface ActionsProps {
  readonly actions: readonly Placed<ActionInArea>[]
  readonly at: Moment
}

const isForABed = ({ needs }: Pick<ActionInArea, 'needs'>): boolean => needs.includes(BED)

/** Says that no bed is needed, or takes that back. It is a single button, so that it keeps the focus. */
const Tonight = () => {
  const hasSomewhere = useEncounter(selectAnswers).tonight === 'no'
  return (
    <div className="flex items-center justify-between gap-3 ps-3 text-meta text-soft">
      {hasSomewhere && (
        <p>
          <T k="screens.outcome.noBed" />
        </p>
      )}
      <EventButton look="link" event={{ type: hasSomewhere ? 'tonight.change' : 'tonight.no' }}>
        <span>
          <T k={hasSomewhere ? 'screens.buttons.change' : 'screens.outcome.somewhereTonight'} />
          {hasSomewhere && (
            <span className="sr-only">
              {' '}
              <T k="screens.outcome.noBed" />
            </span>
          )}
        </span>
      </EventButton>
    </div>
  )
}

/** @returns the index at which the line for a bed belongs among these actions, which are in the order of the content. */
const placeOfBed = (actions: readonly Placed<ActionInArea>[]): number => {
  const later = content.actions.slice(content.actions.findIndex(isForABed) + 1).map(({ id }) => id)
  const next = actions.findIndex(({ item }) => later.includes(item.id))
  return next === -1 ? actions.length : next
}

interface RaisedProps extends ActionsProps {
  /** Whether to offer a bed, with a button to decline it. If `isFull`, the button is inside the line for a bed. */
  readonly isOffered?: boolean
  readonly isFull?: boolean
}

/** The actions that answers raise. */
const Raised = ({ actions, at, isOffered = false, isFull = false }: RaisedProps) => {
  const list = useRef<HTMLUListElement>(null)
  // The pressed button may have disappeared with its line. The focus moves to the button that replaces it.
  useOnChange(useEncounter(selectAnswers).tonight, () => {
    if (document.activeElement === document.body)
      list.current?.querySelector<HTMLElement>('[data-bed] button')?.focus()
  })
  const lines = actions.map(placed => (
    <li
      key={placed.item.id}
      data-bed={isForABed(placed.item) || undefined}
      className="border-s-3 border-accent ps-2.5 forced-colors:border-[CanvasText]"
    >
      <ActionLine placed={placed} at={at} below={isFull && isForABed(placed.item) && <Tonight />}>
        <b>
          <T k="screens.outcome.you" />
        </b>{' '}
        <T k={`actions.${placed.item.id}.line`} />
      </ActionLine>
    </li>
  ))
  if (isOffered && !(isFull && actions.some(({ item }) => isForABed(item))))
    lines.splice(
      placeOfBed(actions),
      0,
      // The target of its button extends into the lines above and below, up to their words.
      <li key="tonight" data-bed className="-my-2">
        <Tonight />
      </li>
    )
  return (
    <ul
      ref={list}
      className="grid gap-0.5 text-name font-normal max-[22rem]:text-meta max-[22rem]:leading-[1.1875rem]"
    >
      {lines}
    </ul>
  )
}

/** How many cases the line names: on a phone there is no room for more. */
const MAX_NAMED = 3
const OTHERS = 'others'

/** Actions for cases that the answers cannot show, such as a person under 18: some named, the rest behind "more". */
const Ifs = ({ actions, at }: ActionsProps) => {
  const [open, setOpen] = useState<readonly string[]>([])
  const press = (id: string) => startTransition(() => setOpen(toggled(open, id)))
  const cases = [
    ...actions.slice(0, MAX_NAMED).map(({ item }) => [item.id, `actions.${item.id}.ifShort`] as const),
    ...(actions.length > MAX_NAMED ? [[OTHERS, 'screens.outcome.ifsMore'] as const] : [])
  ]
  const shown = actions.filter(({ item }, place) => open.includes(place < MAX_NAMED ? item.id : OTHERS))
  return (
    <>
      <div className="relative z-1 -my-0.5 flex flex-wrap items-center gap-x-[min(0.5rem,2.3cqi)] text-meta [--button-text:min(0.9375rem,4.2cqi)]">
        <T k="screens.outcome.ifs" />
        {cases.map(([id, k]) => (
          <Button key={id} look="link" expanded={open.includes(id)} onPress={() => press(id)}>
            <T k={k} />
          </Button>
        ))}
      </div>
      <ul>
        {shown.map(placed => (
          <li key={placed.item.id} className="border-t border-hair ps-3">
            <ActionLine placed={placed} at={at} isOpenAtFirst={open.includes(placed.item.id)}>
              <T k="screens.outcome.ifSo" values={{ condition: <T k={`actions.${placed.item.id}.if`} /> }} />
            </ActionLine>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The less pressing actions that the answers raise, behind a line. */
const More = ({ actions, at }: ActionsProps) => {
  const [isOpen, toggle] = useFold()
  return (
    <>
      <FoldLine
        name={<T k="screens.outcome.doMore" values={{ count: actions.length }} />}
        isOpen={isOpen}
        onPress={toggle}
      />
      {isOpen && <Raised actions={actions} at={at} />}
    </>
  )
}

type Props = Pick<Outcome, 'doNow' | 'doNowMore' | 'ifs'> & { readonly at: Moment; readonly isFull: boolean }

/**
 * What the officer should do: the most pressing actions in one line each, the other actions that
 * the answers raise behind a line, then actions for cases that answers cannot show.
 */
export const DoNow = ({ doNow, doNowMore, ifs, at, isFull }: Props) => (
  <Region className="outcome-do" title={<T k="screens.outcome.doNow" />} isTitleHidden>
    <Raised actions={doNow} at={at} isOffered={isOfferedBed(useEncounter(selectAnswers))} isFull={isFull} />
    <div className="text-name">
      {doNowMore.length > 0 && <More actions={doNowMore} at={at} />}
      {ifs.length > 0 && <Ifs actions={ifs} at={at} />}
    </div>
  </Region>
)
