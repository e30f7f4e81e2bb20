import { training } from 'virtual:training'
import type { Scene } from '../../../machines/training/drills/drill.ts'
import { guidanceLabel } from './DrillCard.tsx'

const { drills } = training.words

/** The letters of the ways to say it, for a show of hands. */
const LETTERS = 'ABCDEFG'

interface WaysProps {
  readonly scene: Scene
  readonly chosen: readonly number[]
  readonly isRevealed: boolean
  /** Called with the chosen way. If left out, the ways are only to read. */
  readonly onSay?: (way: number) => void
}

/** Ways to answer the person; and whether they help or hurt, and why, once that is revealed. */
export const Ways = ({ scene, chosen, isRevealed, onSay }: WaysProps) => (
  <ol className="grid gap-3" aria-label={drills.ways}>
    {scene.ways.map(({ words, effect, why }, way) => (
      <li
        key={words}
        data-effect={isRevealed ? effect : undefined}
        className="grid gap-1 data-effect:border-s-4 data-effect:border-open data-effect:ps-3 data-[effect=hurts]:border-dashed data-[effect=hurts]:border-danger"
      >
        {onSay ? (
          <button
            type="button"
            aria-pressed={chosen.includes(way)}
            onClick={() => onSay(way)}
            className="whole min-h-14 w-full px-3.5 py-1.5 text-start leading-[1.35] aria-pressed:border-(--training) aria-pressed:font-semibold aria-pressed:shadow-[inset_0_0_0_2px_var(--training)]"
          >
            <b>{LETTERS[way]}</b> {words}
          </button>
        ) : (
          <p>
            {chosen.includes(way) && <b>{drills.youSaid} </b>}
            <q>{words}</q>
          </p>
        )}
        {isRevealed && (
          <p className="text-soft">
            <b className={effect === 'hurts' ? 'text-danger' : 'text-open'}>{drills[effect]}.</b> {why}
          </p>
        )}
      </li>
    ))}
  </ol>
)

/** What the person says, in their own words, and what the trainee sees at that moment. */
export const PersonSays = ({ says, seen }: Pick<Scene, 'says' | 'seen'>) => (
  <div className="grid gap-2">
    <p className="text-base font-bold text-soft">{drills.says}</p>
    <blockquote className="border-s-4 text-2xl leading-[1.3] lg:in-[.drill-stage]:text-4xl border-(--training) ps-4">
      <q>{says}</q>
    </blockquote>
    {seen && <p className="text-soft">{seen}</p>}
  </div>
)

/** What a good officer does, why, and the guiding statement behind it. */
export const GoodOfficer = ({ good, why, guidanceLine }: Pick<Scene, 'good' | 'why' | 'guidanceLine'>) => (
  <div className="grid gap-1 border-s-4 border-open ps-4">
    <p>
      <b className="text-open">{drills.officer}</b> {good}
    </p>
    <p>
      <b>{drills.because}</b> {why}
    </p>
    <p className="text-base text-soft">
      <b>{drills.statement}</b> {guidanceLabel(guidanceLine)}
    </p>
  </div>
)
