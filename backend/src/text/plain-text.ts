import { isVisible, withoutInvisible } from "./invisible"

/**
 * Plain text of several lines: composed, without invisible characters, trimmed, line ends as line feeds and never more
 * than one empty line. Everything else is kept as it is: plain text is data, and is escaped where it is shown.
 */
export function cleanPlainText(value: string): string {
  // Line by line: one pattern for the ends of lines would look at a long run of spaces over and over again.
  const lines = withoutInvisible(value).replace(/\t/g, " ").split("\n")
  const clean = lines
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()
  return isVisible(clean) ? clean : ""
}

/** Plain text of one line, such as a name or a title: the same with every run of white space made one space. */
export function cleanLine(value: string): string {
  const clean = withoutInvisible(value).replace(/\s+/g, " ").trim()
  return isVisible(clean) ? clean : ""
}
