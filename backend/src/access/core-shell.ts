/** Core routes that the admin's frame needs for everyone who may sign in, with the fields they may ask for. */
const SHELL: readonly { path: RegExp; fields: readonly string[] }[] = [
  {
    path: /^\/admin\/users\/me$/,
    fields: [
      "id",
      "email",
      "first_name",
      "last_name",
      "avatar_url",
      "created_at",
      "updated_at",
      "deleted_at",
    ],
  },
  { path: /^\/admin\/stores$/, fields: ["id", "name"] },
  { path: /^\/admin\/layouts\/[a-z_.]+\/configuration$/, fields: [] },
  { path: /^\/admin\/layouts\/configurations$/, fields: [] },
  { path: /^\/admin\/feature-flags$/, fields: [] },
  { path: /^\/admin\/notifications$/, fields: ["id", "to", "channel", "template", "data", "created_at"] },
]

/** The fields that a vendor may read of a core route, or null when the route is not part of the frame. */
export function shellFields(method: string, path: string): readonly string[] | null {
  if (method !== "GET" && method !== "HEAD") return null
  return SHELL.find((entry) => entry.path.test(path.toLowerCase()))?.fields ?? null
}
