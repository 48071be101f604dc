/** Longer than any handle or id that the backend gives. */
const LONGEST = 200

/** Whether a text can be a handle or an id; what cannot be one need not be asked for. */
export function isHandle(text: string): boolean {
  // Between the slashes of an address dots alone mean another address.
  return text !== "" && text.length <= LONGEST && !/\p{Cc}|^\.{1,2}$/u.test(text)
}
