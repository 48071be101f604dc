import { useQuery, useQueryClient } from "@tanstack/react-query"

import { PLAZA } from "../api/query-keys"
import { request } from "../api/request"
import { useChange } from "../api/use-change"
import type { Picture } from "../media/picture"
import { uploadMedia } from "../media/upload"

const PATH = "/admin/users/me/profile"

/** Who the signed-in user is. */
export type Profile = {
  user_id: string
  email: string
  first_name: string | null
  last_name: string | null
  /** E.164 */
  phone: string | null
  /** BCP 47, the preferred first */
  languages: string[]
  picture: Picture | null
}

export function useProfile() {
  return useQuery({
    queryKey: [PLAZA, PATH],
    queryFn: () => request<{ profile: Profile }>(PATH),
    select: (answer) => answer.profile,
  })
}

/** Changes the own profile; the dashboard's menu shows name and picture, too. */
export function useUpdateProfile() {
  const client = useQueryClient()
  return useChange(async (body: object) => {
    const answer = await request<{ profile: Profile }>(PATH, { method: "POST", body })
    await client.invalidateQueries({ queryKey: ["users"] })
    return answer
  })
}

/** Uploads a picture and makes it the own one; null takes it away. */
export function useSetOwnPicture() {
  const { mutateAsync } = useUpdateProfile()
  return async (file: File | null) => {
    const picture_id = file ? (await uploadMedia(file, "user_picture")).id : null
    return mutateAsync({ picture_id })
  }
}
