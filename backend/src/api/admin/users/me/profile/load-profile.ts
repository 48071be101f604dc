import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { PROFILE_MODULE } from "../../../../../modules/profile"
import { loadPictures } from "../../../../../queries/pictures"

/** The profile of a user: name and picture are the engine's, the rest is ours. */
export async function loadProfile(container: MedusaContainer, userId: string) {
  const { id, email, first_name, last_name, avatar_url } = await container
    .resolve(Modules.USER)
    .retrieveUser(userId)
  const [profile] = await container.resolve(PROFILE_MODULE).listUserProfiles({ user_id: userId }, { take: 1 })
  const pictures = await loadPictures(container, [avatar_url])
  return {
    user_id: id,
    email,
    first_name,
    last_name,
    phone: profile?.phone ?? null,
    languages: profile?.languages ?? [],
    picture_url: avatar_url,
    picture: avatar_url ? { url: avatar_url, ...pictures.sizesOf(avatar_url) } : null,
  }
}
