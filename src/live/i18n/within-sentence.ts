/** @returns a label as it stands within a sentence: "housing" for "Housing", but "NHS care" as it is. */
export const withinSentence = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLocaleLowerCase('en-GB') + label.slice(1) : label
