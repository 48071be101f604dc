import { resource } from "../api/resource"

/** What somebody of the business wrote about a client. */
export type Note = {
  id: string
  body: string
  pinned: boolean
  author: { id: string; name: string | null }
  created_at: string
  edited_at: string | null
}

export const notesOf = (clientId: string) =>
  resource<Note, "notes", "note">({
    path: `/admin/clients/${clientId}/notes`,
    plural: "notes",
    singular: "note",
  })
