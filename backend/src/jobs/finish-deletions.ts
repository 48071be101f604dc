import type { MedusaContainer } from "@medusajs/framework/types"
import { findErasedSignIns } from "../queries/account-data/erased-sign-ins"
import { closeSignIn } from "../workflows/account-data/close-sign-in"

/** Ends sign-ins of customers who are erased already: the deletion of their account was cut off. */
export default async function finishDeletions(container: MedusaContainer): Promise<void> {
  for (const signIn of await findErasedSignIns(container)) await closeSignIn(container, signIn)
}

export const config = { name: "finish-deletions", schedule: "23 * * * *" }
