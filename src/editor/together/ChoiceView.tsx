import type { Texts } from '../../../tools/content/parse/sources.ts'
import { withSide } from '../../../tools/editorial/changes/bring-together.ts'
import { PressButton } from '../controls/buttons.tsx'
import type { EditorEvent, ToChoose } from '../model/editor.machine.ts'
import { fieldsOf, titleOfEntry } from '../model/entry-text.ts'
import { useOpenContent } from '../model/open-content.ts'
import { changeOf } from '../model/workspace.ts'
import { togetherWords as words } from './together-words.ts'

/** The side that somebody chose, and the edit that it makes. */
export type Taken = Omit<Extract<EditorEvent, { readonly type: 'conflict.take' }>, 'type'>

interface Props {
  readonly choice: ToChoose
  readonly onTake: (taken: Taken) => void
}

/** @returns the fields in which the sides differ. */
const differing = ({ sides, entry }: ToChoose): readonly ReadonlyMap<string, string>[] => {
  const all = sides.map(({ text }) =>
    text === undefined ? new Map<string, string>() : fieldsOf(text, entry)
  )
  return all.map(
    fields => new Map([...fields].filter(([name, value]) => all.some(other => other.get(name) !== value)))
  )
}

const titleIn = (texts: Texts, { file, entry, sides }: ToChoose) =>
  titleOfEntry(texts, file, entry, sides.find(({ text }) => text !== undefined)?.text)

/** The texts of one entry in conflict, side by side. Any can be chosen, even after another was. */
export const ChoiceView = ({ choice, onTake }: Props) => {
  const { opened, texts } = useOpenContent()
  const { file, sides, taken } = choice
  const title = titleIn(texts, choice)
  const fields = differing(choice)
  return (
    <section aria-label={title} className={taken ? 'find' : 'find fault'}>
      <h4>
        <b>{title}</b> {taken && <span className="text-soft">{words.chosen}</span>}
      </h4>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,12rem),1fr))] gap-4 py-2">
        {sides.map((side, index) => {
          const from = side.from.join(', ') || words.openHere
          const text = withSide(opened, texts, choice, side)
          return (
            <div key={from} className="form content-start wrap-anywhere">
              <h5 className="font-medium">{from}</h5>
              {side.text === undefined && <p>{words.removed}</p>}
              {side.text !== undefined && fields.every(({ size }) => size === 0) && <p>{words.sameFields}</p>}
              <dl>
                {[...(fields[index] ?? [])].map(([name, value]) => (
                  <div key={name}>
                    <dt className="text-soft">{name}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
              </dl>
              {text === texts.get(file) && <p>{words.isIn}</p>}
              <PressButton
                aria-label={words.takeOf(from, title)}
                onClick={() => onTake({ choice, side, changes: changeOf(file, text) })}
              >
                {words.take}
              </PressButton>
            </div>
          )
        })}
      </div>
    </section>
  )
}
