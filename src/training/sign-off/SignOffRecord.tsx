import { training } from 'virtual:training'
import type { SignedSection } from '../../../machines/content/content.ts'
import { interpolate } from '../../../machines/text/interpolate.ts'
import { signOffRecord } from '../../../machines/training/sign-off/record-file.ts'
import { Button } from '../../live/components/Button.tsx'
import { useLondonTime } from '../../live/platform/clock.ts'
import { download } from '../download.ts'
import { isoMoment } from '../iso-moment.ts'
import type { SignOffQuery } from './sign-off-query.ts'

const { signOff: words } = training.words

const isoDate = (day: number) => isoMoment({ day, minute: 0 }).slice(0, '2026-11-24'.length)

interface Props {
  readonly sections: readonly SignedSection[]
  readonly asked: SignOffQuery
  readonly force: string | undefined
}

/** The sign-off record of the picked sections, as text to commit. */
export const SignOffRecord = ({ sections, asked: { role, picked }, force = 'national' }: Props) => {
  const { day } = useLondonTime()
  const name = `${role}.yaml`
  const signing = { role, sections: picked, reference: `${force} ${role}`, on: isoDate(day) }
  const record = signOffRecord(sections, signing, isoDate)
  return (
    <section aria-labelledby="record" className="sign-off-record">
      <h2 id="record" className="text-xl font-bold">
        {interpolate(words.record, { count: String(picked.length) })}
      </h2>
      {picked.length === 0 ? (
        <p>{words.nothingPicked}</p>
      ) : (
        <>
          <p>{interpolate(words.recordHelp, { file: `content/sign-off/${name}` })}</p>
          <p>{words.copy}</p>
          <div>
            <Button look="small" onPress={() => download(name, record, 'text/yaml')}>
              {interpolate(words.download, { file: name })}
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
