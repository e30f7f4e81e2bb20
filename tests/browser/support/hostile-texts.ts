/** Part of every hostile text, to recognise it wherever it turns up. */
export const MARK = 'planted'

/** Texts that somebody might put into an address, drop or paste to get them run. */
export const HOSTILE_TEXTS: readonly string[] = [
  `<img src=/${MARK} onerror=${MARK}()>`,
  `"><script src=/${MARK}></script>`,
  `javascript:${MARK}()`,
  `{{${MARK}}}\${${MARK}}`,
  `../../../${MARK}`,
  `\u202E${MARK}\u2066`,
  `\u200B${MARK}\uFEFF\u00AD`,
  `${MARK}\u0000`,
  `${MARK}\r\nSet-Cookie: ${MARK}=1`,
  `${MARK} ละติน العربية 拉丁 Ελληνικά`,
  `${MARK}\u{1F600}\u{E0041}`,
  `__proto__[${MARK}]`,
  `constructor.prototype.${MARK}`,
  `${MARK} Ring 0906 123 4567 now`,
  MARK.repeat(500)
]
