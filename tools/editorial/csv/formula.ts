/**
 * The start of a cell that a spreadsheet may run: one of these signs, narrow or wide, after any white space or hidden
 * characters; or a tab or a new line. A bar and a percent sign begin commands in old ones. https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = String.raw`[\s\p{Cc}\p{Cf}]*[=+\-@|%＝＋－＠]|[\t\r\n]`

/** Includes the marks of earlier escapes, so that each escape can be undone. */
const LIKE_A_FORMULA = new RegExp(`^'*(?:${FORMULA})`, 'u')
const ESCAPED = new RegExp(`^'(?='*(?:${FORMULA}))`, 'u')

/** Whether a spreadsheet could run a cell. */
export const isLikeAFormula = (cell: string): boolean => LIKE_A_FORMULA.test(cell)

/** @returns the cell, marked as text if a spreadsheet could run it. */
export const escapeFormula = (cell: string): string => (isLikeAFormula(cell) ? `'${cell}` : cell)

/** @returns the cell as it was before `escapeFormula`. */
export const unescapeFormula = (cell: string): string => cell.replace(ESCAPED, '')
