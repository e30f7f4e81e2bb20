import { content } from 'virtual:content'
import { training } from 'virtual:training'
import type { Drill } from '../../../machines/content/content.ts'
import { type QuestionId, takesSeveralChoices } from '../../../machines/content/vocabulary.ts'
import { formatFullDate, formatWeekday } from '../../../machines/hours/format-date.ts'
import { formatTime } from '../../../machines/hours/format-time.ts'
import { type Setting, settingOf } from '../../../machines/outcome/outcome.ts'
import { interpolate, labelOf } from '../../../machines/text/format.ts'
import type { Presses } from '../../../machines/training/drills/debrief.ts'
import { momentOf } from '../../../machines/training/drills/drill.ts'
import type { DrillRecord } from '../../../machines/training/drills/record.ts'
import { formatRun } from '../../../machines/training/drills/run-text.ts'
import { ENGLISH_OPENING } from '../../live/i18n/locale.ts'
import { areaOfForce } from '../forces.tsx'
import { hashWith } from '../hash.ts'
import { eventLabel } from '../map/labels.ts'

const { calendar, forces, questions, screens } = content
const { drills, walk, group } = training.words

interface DrillAddress {
  readonly drill?: string | undefined
  /** `group`: the drill for a projector. `print`: what a trainer prints. Left out: the drill alone. */
  readonly page?: 'group' | 'print' | undefined
  /** The drills of a session. */
  readonly of?: readonly string[]
  readonly minutes?: number | undefined
  readonly officers?: number
  readonly run?: DrillRecord | undefined
  /** The run of another officer, to compare with. */
  readonly with?: DrillRecord | undefined
}

/** @returns the hash of a page of drills. */
export const drillHash = ({ drill, page, of, minutes, officers, run, with: other }: DrillAddress): string =>
  hashWith('drills', new URLSearchParams(), {
    drill,
    page,
    of: of && of.length > 0 ? of.join(' ') : undefined,
    minutes: minutes?.toString(),
    officers: officers?.toString(),
    run: run && formatRun(run),
    with: other && formatRun(other)
  })

/** Time and force of a drill, as "Thursday 26 November 2026, 11.10pm. West Yorkshire Police". */
export const settingLabel = (drill: Drill): string => {
  const { day, minute } = momentOf(drill, calendar)
  const force = forces.find(({ id }) => id === drill.setting.force)?.name ?? walk.noForce
  return `${formatWeekday(day)} ${formatFullDate(day)}, ${formatTime(minute, ENGLISH_OPENING)}. ${force}`
}

/** Everything besides the answers that the outcome of a drill depends on. */
export const settingOfDrill = (drill: Drill): Setting =>
  settingOf(content, areaOfForce(drill.setting.force), momentOf(drill, calendar))

/** What a line of the guidance is about, in a few of our own words. */
export const guidanceLabel = (line: number): string =>
  interpolate(drills.guidanceLine, {
    gist: training.guidance.find(known => known.line === line)?.gist ?? '',
    line: String(line)
  })

/** The button label of an answer or a choice. */
export const optionLabel = (question: QuestionId, option: string): string => {
  if (takesSeveralChoices(question)) return labelOf<string>(questions[question].choices, option)
  return new Map<string, string>(Object.entries(questions.answers)).get(option) ?? option
}

/** The buttons that were pressed at one place, in words. */
export const pressesLabel = (presses: Presses): string =>
  presses
    .map(press => {
      if (typeof press !== 'string') return eventLabel(press)
      return press === 'finished' ? screens.buttons.clearAndFinish : screens.buttons.clear
    })
    .join(', ') || group.nothingPressed

export const minutesLabel = (minutes: number): string =>
  interpolate(drills.minutes, { count: String(minutes) })
