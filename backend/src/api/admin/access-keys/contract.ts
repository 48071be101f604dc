import { z } from "@medusajs/framework/zod"
import { ROLES } from "../../../access/roles"
import type { RouteContract } from "../../contract"
import { listQuery, oneOrMany } from "../../schemas/list-query"
import { createAccessKey } from "../../schemas/member"
import { id } from "../../schemas/primitives"

const tag = "Access keys"

/** The query of the list of secret API keys. */
export const accessKeyListQuery = listQuery(["title", "created_at", "expires_at"], "-created_at").extend({
  vendor_id: id.optional(),
  role: oneOrMany(z.enum(ROLES)),
})

export type AccessKeyListQuery = z.output<typeof accessKeyListQuery>

export const accessKeyContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/access-keys",
    summary: "Secret API keys of the workspace, never their tokens",
    tag,
    query: accessKeyListQuery,
    answers: ["access_keys", "count", "offset", "limit"],
  },
  {
    method: "POST",
    path: "/admin/access-keys",
    summary: "Make a secret API key with a role; its token is told this once",
    tag,
    body: createAccessKey,
    answers: ["access_key"],
  },
  {
    method: "DELETE",
    path: "/admin/access-keys/:id",
    summary: "Revoke a secret API key",
    tag,
    answers: ["id", "object", "deleted"],
  },
]
