import * as z from 'zod'
import { ROLES } from '../../../machines/content/vocabulary.ts'
import { entries, group, guidanceLine, text, words } from './fields.ts'

/** The words of training that are not beside the view that shows them. None of them is on a live page. */
export const trainingFile = z.strictObject({
  frame: words('Words that every view shows.', 'banner title views misread'),
  views: words('The names of the views.', 'start walk drills facts coverage outcomes cards changes sign-off'),
  tables: words('Additional columns of saved tables.', 'id kind setting'),
  map: words('The map of the flow.', 'drawing list nearNow detour'),
  // The sign-off, and who signs what.
  signOff: words(
    'The sign-off.',
    'intro approved notApproved as where next nothingWaits pages waits allPages marked read isNew isGone',
    'sources toGo notSaved oneWindow sign unsign download signing signed voided unsigned oneDevice section',
    'hash signedOn'
  ),
  roles: words('Who signs.', ...ROLES),
  sections: words(
    'The names of the sections.',
    'before-you-start questions needs tips officer-actions nations bank-holidays screens times flow'
  ),
  sectionGroups: words('The groups that sections are signed in.', 'words services forces drills'),
  // The walk, and why an item is shown.
  arrows: words('The kinds of arrows.', 'forward returned back danger finish change choose turn anyAnswer'),
  walk: words(
    'The walk.',
    'intro phone again setting clock real night christmas force noForce events noEvents needs link',
    'linkHelp linked goTo'
  ),
  why: words(
    'Why items are shown or left out.',
    'heading intro actions contacts tips first answersNow fitsNothing elsewhere noLine othersFirst',
    'notSaid wouldAdd wouldRemove nothingAdds nothingRemoves answer chosen notChosen'
  ),
  // Drills, sessions with a group, and the package for a learning system.
  drills: group('Words that all drills share.', {
    ...words(
      'The drills.',
      'intro unknown seen heard how begin all pressStart says ways',
      'danger interrupted react wait end leave debrief filed noMark wentWell doDifferently choseNoWords',
      'routes yours goodRoute given givenNothing missed missedNothing compared clearedWell anotherTime',
      'notCompared none youSaid saidNothing helps hurts fits fitsNone pressed notAnswered officer',
      'because statement guidanceLine interruptions youDid didTheSame didOther notMet again next minutes aim',
      'afterwards rollCall rollCallQuestion rollCallPoint notes shows references'
    ).shape,
    did: words('What the trainee did first at an interruption.', 'wait finish danger clear carryOn nothing')
  }),
  group: words(
    'A session with a group, what is printed for it, and the comparison of two officers.',
    'plan planOf minutes officers noRoom tooLong inPlan print printHelp ground opening openingHow',
    'drillHow spare spareHow closing closingHow total from minutesFromTo what how threes pairs after notesOf',
    'readAloud askRoom ask lawOf reveal notesApart keep keepHelp save address openAgain',
    'otherAddress noRun twoOfficers sameOutcome otherOutcome routesDiffer firstOnly',
    'secondOnly screen first second nothingPressed different'
  ),
  observation: group(
    'The observation sheet: what a good brief conversation looks like. Nothing about the person.',
    {
      ...words(
        'The sheet.',
        'title how point seen notSeen notNeeded always here action contacts pressed keep',
        'tryNext'
      ).shape,
      points: entries(
        'What can be seen in every conversation, in its order. The sheet is one page.',
        { says: text('What a good officer does, in one short sentence.'), guidanceLine },
        1
      )
    }
  ),
  scorm: words('The page of a package for a learning system.', 'title intro done told refused none'),
  // The changes between revisions.
  changes: words(
    'What has changed since the content was last accepted.',
    'intro accepted never how goSign figureOutcomes figureFacts figureRules outcomes facts noFact',
    'rules rulesIntro field before after open comparing unknown opened'
  ),
  next: group('What becomes of an edit until a phone has it.', {
    ...words('The list.', 'heading here editor step who how seen').shape,
    steps: entries('Each step in turn.', words('A step.', 'step who how seen').shape, 1)
  })
})
