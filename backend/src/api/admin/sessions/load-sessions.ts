import { MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import type { Session } from "../../../modules/scheduling/sessions/session"

/** Sessions with the places taken, in the order of the ids. */
export async function loadSessions(container: MedusaContainer, ids: string[]): Promise<Session[]> {
  if (ids.length === 0) return []
  const sessions = await container.resolve(SCHEDULING_MODULE).findSessions({ ids })
  const byId = new Map(sessions.map((session) => [session.id, session]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/**
 * One session.
 * @throws 404 when there is none
 */
export async function loadSession(container: MedusaContainer, id: string): Promise<Session> {
  const [session] = await loadSessions(container, [id])
  if (!session) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no session ${id}`)
  return session
}
