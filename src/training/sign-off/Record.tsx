import { training } from 'virtual:training'
import type { SignedSection } from '../../../machines/content/content.ts'
import { fill } from '../../../machines/fill.ts'
import { recordOf } from '../../../machines/training/sign-off/record-file.ts'
import { Button } from '../../live/components/Button.tsx'
import { useLondonTime } from '../../live/platform/clock.ts'
import { momentWritten } from '../address.ts'
import { download } from '../download.ts'
import type { SignOffAsked } from './address.ts'

const { signOff: words } = training.words

const dayWritten = (day: number) => momentWritten({ day, minute: 0 }).slice(0, '2026-11-24'.length)

interface Props {
  readonly sections: readonly SignedSection[]
  readonly asked: SignOffAsked
  readonly force: string | undefined
}

/** The record of what is signed now, as text to commit. */
export const Record = ({ sections, asked: { role, picked }, force = 'national' }: Props) => {
  const { day } = useLondonTime()
  const name = `${role}.yaml`
  const signing = { role, sections: picked, reference: `${force} ${role}`, on: dayWritten(day) }
  const record = recordOf(sections, signing, dayWritten)
  return (
    <section aria-labelledby="record" className="sign-off-record">
      <h2 id="record" className="text-xl font-bold">
        {fill(words.record, { count: String(picked.length) })}
      </h2>
      {picked.length === 0 ? (
        <p>{words.nothingPicked}</p>
      ) : (
        <>
          <p>{fill(words.recordHelp, { file: `content/sign-off/${name}` })}</p>
          <p>{words.copy}</p>
          <div>
            <Button look="small" onPress={() => download(name, record, 'text/yaml')}>
              {fill(words.download, { file: name })}
            </Button>
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
          <pre tabIndex={0} className="record">
            {record}
          </pre>
        </>
      )}
    </section>
  )
}
