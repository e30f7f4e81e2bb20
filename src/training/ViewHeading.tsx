import { training } from 'virtual:training'
import { useTitle } from './use-title.ts'

const { views } = training.words

interface HeadingProps {
  readonly title: string
  readonly texts: readonly string[]
}

/** The heading of a view or of a part of it, and what it is for. */
export const PartHeading = ({ title, texts }: HeadingProps) => {
  useTitle(title)
  return (
    <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
      <h1 className="text-2xl font-bold">{title}</h1>
      {texts.map(text => (
        <p key={text} className="text-soft">
          {text}
        </p>
      ))}
    </div>
  )
}

interface Props {
  readonly view: keyof typeof views
  readonly texts: readonly string[]
}

/** The heading of a view, and its introduction. */
export const ViewHeading = ({ view, texts }: Props) => <PartHeading title={views[view]} texts={texts} />
