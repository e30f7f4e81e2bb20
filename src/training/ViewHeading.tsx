import { training } from 'virtual:training'
import { useEffect } from 'react'
import { interpolate } from '../../machines/text/format.ts'

const { frame, views } = training.words

/** Sets the title of the document, which names the tab and what is printed. */
export const useTitle = (heading: string): void => {
  useEffect(() => {
    document.title = interpolate(frame.title, { view: heading })
  }, [heading])
}

interface Props {
  readonly view: keyof typeof views
  readonly texts: readonly string[]
}

/** The heading of a view, and what it is for. */
export const ViewHeading = ({ view, texts }: Props) => {
  useTitle(views[view])
  return (
    <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
      <h1 className="text-2xl font-bold">{views[view]}</h1>
      {texts.map(text => (
        <p key={text} className="text-soft">
          {text}
        </p>
      ))}
    </div>
  )
}

/** A number with what it counts, and a link to the list of that. */
export interface Figure {
  readonly count: number | string
  readonly what: string
  readonly href?: string
}

/** A few large numbers at the top of a view. */
export const Figures = ({ figures }: { readonly figures: readonly Figure[] }) => (
  <ul className="figures flex flex-wrap gap-x-10 gap-y-2 leading-[1.375rem] text-soft">
    {figures.map(({ count, what, href }) => (
      <li key={what}>
        {href ? (
          <a href={href} className="underline underline-offset-3">
            {what}
          </a>
        ) : (
          what
        )}{' '}
        <b className="block text-number-wide text-accent tabular-nums">
          {typeof count === 'number' ? count.toLocaleString('en-GB') : count}
        </b>
      </li>
    ))}
  </ul>
)

/**
 * A part of an address that is safe to show: a word too short to be a sentence, a number or another address.
 */
const WORD = /^[a-z-]{1,20}$/i
const MAX_PARTS = 4
const ELLIPSIS = '…'

const safePart = (part: string): string =>
  part
    .split('=', 2)
    .map(word => (WORD.test(word) ? word : ELLIPSIS))
    .join('=')

/**
 * @returns parts of an address, such as `safety=perhaps`, in a form that a page may show even if a stranger wrote the
 * address.
 */
export const shownParts = (parts: readonly string[]): string =>
  [...parts.slice(0, MAX_PARTS).map(safePart), ...(parts.length > MAX_PARTS ? [ELLIPSIS] : [])].join(', ')

/** Lists the parameters of an address that the view does not know. */
export const UnknownParameters = ({ parts }: { readonly parts: readonly string[] }) =>
  parts.length > 0 && (
    <p role="alert" className="rounded-xl border-2 border-ctl p-4">
      {interpolate(frame.misread, { parts: shownParts(parts) })}
    </p>
  )
