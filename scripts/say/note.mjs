/**
 * A remark between the steps.
 * @param {string} text
 */
export function note(text) {
  process.stdout.write(`${process.stdout.isTTY ? "\r\u001b[2K" : ""}  ! ${text}\n`)
}
