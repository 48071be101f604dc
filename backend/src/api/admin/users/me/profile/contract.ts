import type { RouteContract } from "../../../../contract"
import { updateProfile } from "../../../../schemas/profile"

const tag = "Profile"
const path = "/admin/users/me/profile"

export const profileContracts: RouteContract[] = [
  {
    method: "GET",
    path,
    summary: "Who the caller is: name, picture, telephone number and languages",
    tag,
    answers: ["profile"],
  },
  {
    method: "POST",
    path,
    summary:
      "Change the own profile; a telephone number is kept in E.164, languages are BCP 47 tags, a picture is uploaded " +
      "at /admin/media for `user_picture` before",
    tag,
    body: updateProfile,
    answers: ["profile"],
  },
]
