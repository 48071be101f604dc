import { groupMembers } from "../machine/process-group.mjs"

const PATIENCE = 3_000

/**
 * `medusa develop` outlives the server it watches over: when that server ends with an error, its leader is left alone in
 * the group. (Between two servers it is alone for a moment only.)
 */
export class LonelyLeader {
  #hadCompany = false
  #aloneSince = 0

  /** @param {number} group the leader's pid */
  constructor(group) {
    this.group = group
  }

  /** Whether a leader that had company has been alone for three seconds; to be asked again and again. */
  isAlone() {
    const count = groupMembers(this.group).length
    if (count > 1) this.#hadCompany = true
    if (count !== 1 || !this.#hadCompany) this.#aloneSince = 0
    else this.#aloneSince ||= Date.now()
    return this.#aloneSince > 0 && Date.now() - this.#aloneSince > PATIENCE
  }
}
