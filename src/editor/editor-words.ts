import { counted } from '../../tools/content/diagnostic.ts'

/**
 * The editor's own words. They are here and not in the content, so that they stay the same whatever content is open.
 */
export const editorWords = {
  product: 'Encounter checklist',
  title: 'Content editor',
  version: (version: string) => `Version ${version}`,
  newer: 'A newer release is ready. Save what you changed, and open this page again.',
  intro:
    'Words, tips, numbers and services. No code, no account. Nothing is sent: your edits are in this window alone until you save them, and a crash loses what is not saved.',
  openFolder: 'Open a folder',
  openFile: 'Open a file',
  startFromRelease: 'Start from this release',
  download: 'Download changes',
  saveToFolder: 'Save into the folder',
  undo: 'Undo',
  undoOf: (what: string) => `Undo: ${what}`,
  fieldOf: (field: string, entry: string) => `${field} of ${entry}`,
  files: (count: number) => `${count} files`,
  redo: 'Redo',
  saved: 'All changes are saved.',
  formatted: (count: number) =>
    `The layout of ${counted(count, 'file')} was tidied too: spaces and line breaks, no words.`,
  nothingChanged: 'Nothing changed',
  changed: (count: number) => `${counted(count, 'file')} changed, not saved`,
  downloaded: (count: number, time: string) => `${counted(count, 'file')} changed, downloaded at ${time}`,
  remind: 'Not saved for 20 minutes. Save now: if this window crashes, your changes are lost.',
  openedAs: {
    release: 'Open now: the content of this release.',
    zip: 'Open now: the zip.',
    folder: 'Open now: the folder.'
  },
  about: {
    release: 'You have no copy: begin with the words, numbers and services that this site was built from.',
    file: 'Somebody sent you the whole content (zip), or changes; or you saved them before. Changes are laid over what is open, or over this release.',
    folder: 'The content is in a folder of this computer. Your edits can be saved into it.'
  },
  leave: 'You have unsaved changes. Open something else anyway?',
  findings: 'Findings',
  impact: 'Who this affects',
  phone: 'The phone, with these edits',
  showPhone: 'Show the phone',
  time: 'Day and time in London',
  force: 'Force',
  none: 'None',
  officerLanguage: 'Language of the officer',
  personLanguage: 'Language of the person',
  content: 'Content',
  find: 'Find a word, a name or a number',
  found: (count: number, shown: number) =>
    shown < count ? `${count} found, the first ${shown} shown` : `${count} found`,
  line: (file: string, line: number) => `${file}, line ${line}`,
  lineOf: (line: number) => `Line ${line}`,
  checking: 'Checking…',
  working: {
    withoutOrphans: 'Removing the translations…',
    callResult: 'Writing it down…',
    importRows: 'Importing…',
    previewDirectory: 'Reading the directory…',
    other: 'Working…'
  } as Readonly<Record<string, string>>,
  impactWorking: 'Working it out. After a change of hours this may take some seconds; go on meanwhile.',
  sound: 'No faults.',
  faults: (count: number) => counted(count, 'fault'),
  warnings: (count: number) => counted(count, 'warning'),
  toSettle: (count: number) => `${count} to settle`,
  showMore: (count: number) => `Show ${count} more`,
  goTo: 'Go to the field',
  removeOrphans: (count: number) =>
    count === 1
      ? 'Remove the translation that has no English'
      : `Remove the ${count} translations that have no English`,
  tick: 'Tick',
  untick: 'Untick',
  mend: {
    press: (button: string) => `Press "${button}".`,
    add: (button: string) => `Press "${button}", and fill it in.`,
    putBack: (undo: string) =>
      `The guidance lists this service, so it may not be removed. Press "${undo}" until it is back.`,
    withdraw: 'Write the number that replaced it, or press "Withdraw this number".',
    ring: (button: string) => `Ring it, correct here what differs, then press "${button}".`,
    hours:
      'Write the days, then times with am or pm or as 17:00: "Mon-Fri 9am-5pm, closed on bank holidays". Or fill in the days.',
    look: (button: string) => `Correct the translation, or press "${button}".`,
    list: (list: string) => `Translate what the list "${list}" holds.`
  },
  draft: (count: number) => `A draft with ${counted(count, 'fault')}: it can be saved, and not released.`,
  noEdits: 'Nothing changed since it was opened.',
  notWhileFaulty: 'This is known once there are no faults.',
  facts: 'Words and facts that change',
  voided: 'Signatures this cancels',
  stale: 'Translations to look at again',
  staleIn: (language: string, count: number) => `${language}: ${count}`,
  form: 'Form',
  text: 'Text',
  back: 'Back to the list',
  add: 'Add',
  addField: (name: string) => `Add ${name.toLowerCase()}`,
  addEntry: (name: string) => `Add to ${name.toLowerCase()}`,
  entry: (name: string, index: number) => `${name}, ${index + 1}`,
  copy: 'Copy',
  up: 'Move up',
  down: 'Move down',
  remove: 'Remove',
  removeFile: 'Remove this file',
  addService: 'Add a service',
  addLocalService: 'Add a local service',
  addLanguage: 'Add a language',
  languageTag: 'Its language tag, such as uk for Ukrainian',
  languageTaken: 'There is a file of this language.',
  languageUnknown: 'No language is known by this tag.',
  everyForce: 'Every force',
  chooseForce: 'Choose a force above the list first.',
  newService: 'Name of the new service',
  taken: 'There is a file of that name.',
  noLetter: 'This has no letter from A to Z. Write it in English letters.',
  cancel: 'Cancel',
  entryGone: 'This entry is no longer there.',
  rungToday: 'I rang today: it is as written here',
  rungMeans:
    'Confirms each number and its hours, and writes down what was seen, and when. Change them first.',
  onlyText: 'This is edited as text.',
  brokenText:
    'The text of this file cannot be read as YAML. Correct it under Text; the form comes back then.',
  folder: 'the folder',
  notWritten: (count: number) =>
    `${count === 1 ? '1 entry was' : `${count} entries were`} not saved: somebody else changed ${count === 1 ? 'it' : 'them'} in the folder. All else is saved.`,
  undecided: 'Not saved: choose first between your text and that of the folder, under Bring together.',
  todo: 'To do',
  name: 'Name',
  number: 'Number',
  settled: 'Nothing to do',
  edited: 'edited',
  hours: {
    help: 'As people write them: "Mon-Fri 9am-5pm, Sat 10am-2pm, closed on bank holidays", or "24 hours". Leave out if no times are known.',
    ofDay: 'Such as 9am-5pm, closed, not known.',
    week: 'The same, day by day',
    noRows:
      'On some days it is not known for all these times whether somebody answers, so they are in words alone.',
    days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun', 'Bank holidays']
  }
} as const
