import type { LanguageSource } from '../../../tools/content/parse/sources.ts'
import type { TakenBack } from '../../../tools/editorial/languages/take-back.ts'
import { translateWords } from './translate-words.ts'

const words = translateWords.back

/** A file that came back, or why it cannot be read. */
export type CameBack = { readonly name: string } & (
  | { readonly problem: string }
  | { readonly back: TakenBack }
)

const Refused = ({ back }: { readonly back: TakenBack }) =>
  back.refused.length > 0 && (
    <>
      <h4>{words.refused}</h4>
      <ul className="came-back">
        {back.refused.map(({ at, key, says, reason }) => (
          <li key={`${at} ${key}`} className="find fault">
            <b>
              {at} {!at.includes(key) && key}
            </b>{' '}
            {reason}
            <q dir="auto">{says}</q>
          </li>
        ))}
      </ul>
    </>
  )

interface Props {
  readonly file: CameBack
  readonly tag: string
  readonly dir: LanguageSource['value']['dir']
  readonly onTake: () => void
  readonly onLeave: () => void
}

const Changes = ({ back, tag, dir }: Pick<Props, 'tag' | 'dir'> & { readonly back: TakenBack }) =>
  back.taken.length > 0 && (
    <>
      <h4>{words.changes}</h4>
      <ul className="came-back">
        {back.taken.map(({ row, says }) => (
          <li key={row.key} className="find">
            <span lang="en-GB">{row.english}</span>
            <del lang={tag} dir={dir}>
              {row.says || words.nothing}
            </del>
            <ins lang={tag} dir={dir}>
              {says}
            </ins>
          </li>
        ))}
      </ul>
    </>
  )

/** What a file would change, and what of it is refused, before anything is taken. */
export const TakeBackPanel = ({ file, tag, dir, onTake, onLeave }: Props) => {
  const back = 'back' in file ? file.back : undefined
  const count = back?.taken.length ?? 0
  return (
    <section aria-label={words.title} className="took">
      <h3>
        {words.title}: {file.name}
      </h3>
      {'problem' in file && <p role="alert">{file.problem}</p>}
      {back && <p role="status">{words.summary(count, back.refused.length, back.same, back.empty)}</p>}
      <div className="row">
        {count > 0 && (
          <button type="button" className="press main" onClick={onTake}>
            {words.take(count)}
          </button>
        )}
        <button type="button" className="press" onClick={onLeave}>
          {words.leave}
        </button>
      </div>
      {back && <Refused back={back} />}
      {back && <Changes back={back} tag={tag} dir={dir} />}
    </section>
  )
}
