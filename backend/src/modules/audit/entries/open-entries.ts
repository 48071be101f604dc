import { unseal } from "../sealing/seal"
import { readingKeys } from "../sealing/subject-keys"
import type { Execute } from "../../sql"
import type { AuditOrigin, StoredChange } from "./entry"

/** What of an entry is sealed. */
export interface SealedParts {
  changes: readonly StoredChange[]
  origin_subject: string | null
  origin: string | null
}

/** A change as it can be read now; `state` says of personal values whether they are there. */
export type OpenedChange =
  | { field: string; personal: false; before: unknown; after: unknown }
  | { field: string; personal: true; state: "readable"; before: unknown; after: unknown }
  | { field: string; personal: true; state: "hidden" | "erased"; before: null; after: null }

export interface OpenedParts {
  changes: OpenedChange[]
  /** Null when it is hidden, erased or was never known. */
  origin: AuditOrigin | null
}

/** Which personal values the reader may see. */
export interface MayRead {
  values: boolean
  origin: boolean
}

/** Opens the personal values that the reader may see; what is about somebody who was forgotten opens for nobody. */
export async function openEntries(
  execute: Execute,
  entries: readonly (SealedParts & { may: MayRead })[],
): Promise<OpenedParts[]> {
  const subjects = entries.flatMap(({ changes, origin_subject, may }) => [
    ...(may.values ? changes.flatMap((change) => ("subject" in change ? [change.subject] : [])) : []),
    ...(may.origin && origin_subject ? [origin_subject] : []),
  ])
  const keys = await readingKeys(execute, subjects)
  const open = (subject: string, sealed: string | null): unknown => {
    const key = keys.get(subject)?.key
    const plain = key && sealed !== null ? unseal(key, subject, sealed) : null
    return plain && JSON.parse(plain.toString("utf8"))
  }
  const openChange = (change: StoredChange, may: boolean): OpenedChange => {
    if (!("subject" in change)) return { ...change, personal: false }
    const { field, subject, sealed } = change
    const none = { field, personal: true, before: null, after: null } as const
    if (!may) return { ...none, state: "hidden" }
    const values = open(subject, sealed) as { before: unknown; after: unknown } | null
    return values ? { ...none, ...values, state: "readable" } : { ...none, state: "erased" }
  }
  return entries.map(({ changes, origin_subject, origin, may }) => ({
    changes: changes.map((change) => openChange(change, may.values)),
    origin: may.origin && origin_subject ? (open(origin_subject, origin) as AuditOrigin | null) : null,
  }))
}
