import { unseal } from "../sealing/seal"
import { readingKeys } from "../sealing/subject-keys"
import type { Execute } from "../../sql"

/** The addresses and e-mails behind alerts, by the alerts' principals; what was forgotten is not among them. */
export async function openPrincipals(
  execute: Execute,
  alerts: readonly { principal: string; sealed: string | null }[],
): Promise<Map<string, string>> {
  const sealed = alerts.flatMap((alert) =>
    alert.sealed === null ? [] : [{ ...alert, sealed: alert.sealed }],
  )
  const keys = await readingKeys(
    execute,
    sealed.map(({ principal }) => principal),
  )
  return new Map(
    sealed.flatMap(({ principal, sealed: text }): [string, string][] => {
      const key = keys.get(principal)?.key
      const plain = key && unseal(key, principal, text)
      return plain ? [[principal, plain.toString("utf8")]] : []
    }),
  )
}
