/**
 * What a spreadsheet may run: a cell that begins, after any white space or hidden character, with one of these signs,
 * narrow or wide; and one that begins with a tab or a new line. https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = String.raw`[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n]`

/** With the marks of an earlier escape, so that each escape can be undone. */
const LIKE_A_FORMULA = new RegExp(`^'*(?:${FORMULA})`, 'u')
const ESCAPED = new RegExp(`^'(?='*(?:${FORMULA}))`, 'u')

/** @returns the cell, marked as text if a spreadsheet could take it for a formula. */
export const escapeFormula = (cell: string): string => (LIKE_A_FORMULA.test(cell) ? `'${cell}` : cell)

/** @returns the cell as it was before `escapeFormula`. */
export const unescapeFormula = (cell: string): string => cell.replace(ESCAPED, '')
