import { MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { listMembers, type Member } from "../../../queries/list-members"

/**
 * One member.
 * @throws 404 when there is none
 */
export async function loadMember(container: MedusaContainer, id: string): Promise<Member> {
  const one = { id, order: "name", descending: false, limit: 1, offset: 0 } as const
  const [member] = (await listMembers(container, one)).rows
  if (!member) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no member ${id}`)
  return member
}
