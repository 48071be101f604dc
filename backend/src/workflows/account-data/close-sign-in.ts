import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { EMAIL_CHANGE_MODULE } from "../../modules/email-change"
import { SIGN_IN_MODULE } from "../../modules/sign-in"

/**
 * Takes the sign-in from a customer whose account is deleted. One that also leads into the admin stays, for that alone; else it
 * is gone with its password, two-step verification and links. Its sessions end first. Doing it again changes nothing more.
 */
export async function closeSignIn(
  container: MedusaContainer,
  { auth_identity_id }: { auth_identity_id: string },
): Promise<void> {
  const auth = container.resolve(Modules.AUTH)
  const [identity] = await auth.listAuthIdentities({ id: [auth_identity_id] }, { take: 1 })
  if (!identity) return
  const { customer_id: _, ...others } = identity.app_metadata ?? {}
  const staysFor = Object.values(others).some((id) => id !== null)
  const signIns = container.resolve(SIGN_IN_MODULE)
  await signIns.signOutEverywhere({ auth_identity_id, ...(staysFor ? { actor_type: "customer" } : {}) })
  if (staysFor) {
    await auth.updateAuthIdentities([{ id: identity.id, app_metadata: { ...others, customer_id: null } }])
    return
  }
  const changes = container.resolve(EMAIL_CHANGE_MODULE)
  const asked = await changes.listEmailChanges({ auth_identity_id }, { select: ["id"], take: null })
  if (asked.length > 0) await changes.deleteEmailChanges(asked.map(({ id }) => id))
  await auth.deleteAuthIdentities([identity.id])
  const sessions = await signIns.listSignInSessions({ auth_identity_id }, { select: ["id"], take: null })
  if (sessions.length > 0) await signIns.deleteSignInSessions(sessions.map(({ id }) => id))
}
