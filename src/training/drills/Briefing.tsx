import { training } from 'virtual:training'
import type { Drill } from '../../../machines/content/content.ts'
import { Button } from '../../live/components/Button.tsx'
import { DrillHeading } from './DrillHeading.tsx'
import { minutesLabel, settingLabel } from './labels.ts'

const { drills } = training.words

const Observations = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) => (
  <section className="grid content-start gap-2">
    <h2 className="text-lg font-bold">{title}</h2>
    <ul className="grid list-disc gap-1 ps-5">
      {lines.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </section>
)

interface Props {
  readonly drill: Drill
  readonly onBegin: () => void
}

/** What the trainee sees and hears before speaking. */
export const Briefing = ({ drill, onBegin }: Props) => (
  <div className="drill-page">
    <DrillHeading>{drill.name}</DrillHeading>
    <div className="drill-card">
      <p>
        <b>{drills.place}</b> {drill.start.place}
      </p>
      <p>
        <b>{drills.time}</b> {drill.start.timeOfDay}
      </p>
      <p className="text-base text-soft">{settingLabel(drill)}</p>
      <p>
        <b>{drills.timeNeeded}</b> {minutesLabel(drill.teaching.minutes)}
      </p>
    </div>
    <div className="drill-pair">
      <Observations title={drills.seen} lines={drill.start.seen} />
      <Observations title={drills.heard} lines={drill.start.heard} />
    </div>
    <p>{drills.how}</p>
    <div className="flex flex-wrap items-center gap-4">
      <div className="w-full sm:w-72">
        <Button look="filled" onPress={onBegin}>
          {drills.begin}
        </Button>
      </div>
      <a href="#drills" className="drill-link">
        {drills.all}
      </a>
      <a href={`#drills?drill=${drill.id}&page=trainer`} className="drill-link">
        {drills.forTrainer}
      </a>
    </div>
  </div>
)
