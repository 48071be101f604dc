import { hashOfCode, sameHash } from "./email-code"

/** The token of the link that takes the change of an e-mail address back: the change's id, and a proof that we made it. */
export const emailUndoToken = (changeId: string): string =>
  `${changeId}.${hashOfCode(changeId, "undo", "email change")}`

/** The id of the change that a token is for; null when we did not make it. */
export function changeOfToken(token: string): string | null {
  const [id] = token.split(".")
  return sameHash(token, emailUndoToken(id)) ? id : null
}
