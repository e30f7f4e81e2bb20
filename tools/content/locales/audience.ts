/** Whom a text is for: what the person is told or shown, or what the officer alone works with. */
export type Audience = 'person' | 'officer'

/*
 * Keys, with `*` for one part, `**` for all that follows, and `{a,b}` for either. Every text of the content is in one of these lists: a
 * test names those that are in none.
 */

/** What no screen shows in other languages. */
const NOWHERE = [
  /** What tells things apart, and what names another thing by that. */
  '**.id',
  'tips.*.{needs,workplaces}.*',
  'officer-actions.*.needs.*',
  'officer-actions.*.nation-steps.*.nations.*',
  'nations.*.nation',
  'services.*.{status,run-by}',
  'services.*.{needs,best-for,nations,also-in}.*',
  'screens.danger.service',
  'screens.broken.services.*',
  /** Facts, and where they are from. */
  '**.sources.*.{title,address,date}',
  '**.checked.{on,how}',
  '**.review-by',
  'services.*.differences.*',
  'services.*.*.{number,address}',
  'services.*.*.hours.{open,bank-holidays}',
  'services.*.*.hours.exceptions.**',
  /** Names, which are the same in any language. */
  'services.*.area',
  'screens.product.short-name',
  'screens.language.name',
  /** The halves of a day, which English alone counts in; what pages say that stand in English alone; words of training. */
  'screens.opening.{am,pm}',
  'screens.plain.{heard,cut}',
  'needs.*'
]

const PERSON = [
  'before-you-start.opening.*',
  'questions.answers.*',
  'questions.*.{prompt,why,softer,hint}',
  'questions.*.choices.*',
  'tips.*.say',
  'officer-actions.*.say',
  'services.*.{neutral-name,for,how-to-reach,cost,on-bill,tells-police}',
  'services.*.*.hours.words',
  'screens.buttons.{continue,danger,finish,clear,keep-going,skip}',
  'screens.idle.*',
  'screens.labels.{or,earlier-answer}',
  'screens.danger.say',
  'screens.outcome.{workplace,closing-say}',
  'screens.workplaces.*',
  'screens.contact.{in-hours,out-of-hours,text,webchat,website,hours,hours-not-confirmed,number-not-confirmed}',
  'screens.contact.website-not-confirmed',
  'screens.contact.{no-number,cost,on-bill,tells-police,works-in,run-by}',
  'screens.opening.**',
  'screens.run-by.*',
  'screens.nations.*',
  'screens.language.draft',
  'screens.hand-over.{say,read-say,carry,carry-why,carry-plain,carry-neutral,carry-no,no-say}',
  'screens.hand-over.{not-confirmed,by-text,out-of-hours,card-title,numbers,codes,scan,kept,code-of,hundred}',
  'screens.hand-over.digits.*',
  'screens.shown.{back,hold,again,thanks,give-back}'
]

const OFFICER = [
  'before-you-start.{title,overheard,kept,replaces}',
  'before-you-start.statements.{heading,edition}',
  'before-you-start.statements.lines.*.says',
  'before-you-start.figure.{heading,says,caution}',
  'questions.*.{title,note}',
  'tips.*.note',
  'officer-actions.*.title',
  'officer-actions.*.steps.*',
  'officer-actions.*.nation-steps.*.says',
  'needs.*.because',
  'nations.*.says',
  'forces.*.name',
  'services.*.{name,caution,note}',
  'screens.product.{name,title,ignored-address}',
  'screens.danger.{title,first,silent-call}',
  'screens.danger.steps.*',
  'screens.broken.{title,says,again}',
  'screens.{buttons,labels,outcome,contact,force,regions,checked-how,holds,idle,covered,approval,offline,version}.**',
  'screens.{hand-over,shown}.**',
  'screens.{finished,cleared,lost,withdrawn}.**',
  'screens.plain.{says,questions,locals}',
  'screens.language.{choose,chosen,title,intro,without}'
]

const patternOf = (key: string): string =>
  key
    .replaceAll('.', '\\.')
    .replace(/\{([^}]*)\}/g, (_, either: string) => `(?:${either.replaceAll(',', '|')})`)
    .replaceAll('**', '.+')
    .replaceAll('*', '[^.]+')

const isIn = (keys: readonly string[]) => {
  const pattern = new RegExp(`^(?:${keys.map(patternOf).join('|')})$`)
  return (key: string) => pattern.test(key)
}

const isForPerson = isIn(PERSON)
const isForOfficer = isIn(OFFICER)
const isForNobody = isIn(NOWHERE)

/** @returns whom the text with a key is for; nothing if no screen shows it in other languages. */
export const audienceOf = (key: string): Audience | undefined => {
  if (isForNobody(key)) return undefined
  if (isForPerson(key)) return 'person'
  return isForOfficer(key) ? 'officer' : undefined
}

/** Whether somebody decided for whom a text is: otherwise it would be translated nowhere without a word. */
export const isListed = (key: string): boolean => audienceOf(key) !== undefined || isForNobody(key)
