/* eslint-disable no-control-regex, no-misleading-character-class -- these are exactly the characters to find */

/** Characters that no text needs and that are refused: NUL, escape, backspace and their kind. */
export const REFUSED_CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/

/** What ends a line anywhere: CR LF, CR, NEL, the separators of lines and paragraphs, vertical tab, form feed. */
const LINE_ENDS = /\r\n|[\r\u0085\u2028\u2029\u000b\u000c]/g

/** Control characters but tab and line feed; halves of a surrogate pair, which UTF-8 cannot say. */
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]|[\ud800-\udfff]/gu

/** Embeddings, overrides and isolates: they let a name turn round the text that stands after it. */
const DIRECTION_CHANGERS = /[\u202a-\u202e\u2066-\u2069]/g

/**
 * Characters without width or ink: zero-width space, word joiner, byte order mark, soft hyphen, invisible operators,
 * annotations and fillers. The joiners U+200C and U+200D are words' and emoji's own.
 */
const WITHOUT_INK =
  /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]/g

/** Tags, which are letters without ink; the few behind a black flag make it the flag of a region. */
const TAGS = /(\u{1f3f4}[\u{e0020}-\u{e007f}]{1,7})|[\u{e0000}-\u{e007f}]+/gu

/** Joiners beside nothing they could join. */
const LOOSE_JOINERS = /(?<=^|\s)[\u200c\u200d]+|[\u200c\u200d]+(?=\s|$)|(?<=[\u200c\u200d])[\u200c\u200d]+/g

/** Whether anything would be seen of a text; marks of direction and joiners alone are nothing. */
export const isVisible = (value: string): boolean => /[^\s\p{Cf}\u2800]/u.test(value)

/**
 * A text in its composed form (NFC) with line feeds for line ends, and without what cannot be seen and only deceives:
 * control characters, direction overrides, characters without width. Emoji, right-to-left scripts and their marks stay.
 */
export function withoutInvisible(value: string): string {
  const visible = value
    .replace(LINE_ENDS, "\n")
    .replace(CONTROLS, "")
    .replace(DIRECTION_CHANGERS, "")
    .replace(WITHOUT_INK, "")
    .replace(TAGS, "$1")
    .replace(LOOSE_JOINERS, "")
  return visible.normalize("NFC")
}
