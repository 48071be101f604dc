import { resource } from "../api/resource"
import type { Role } from "./roles"

/** A secret API key as `/admin/access-keys` answers it; its token is told once, when it is made. */
export type AccessKey = {
  id: string
  title: string
  redacted: string
  role: Role
  vendor: { id: string; name: string } | null
  expires_at: string | null
  last_used_at: string | null
  created_at: string
  token?: string
}

export const accessKeys = resource<AccessKey, "access_keys", "access_key">({
  path: "/admin/access-keys",
  plural: "access_keys",
  singular: "access_key",
})
